package io.github.zipingbiao.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What somebody meant who mistyped an option or a command: picocli looks at beginnings alone. */
final class Suggestion {
  /** Letters that may be wrong, left out or too many: a slip or two. */
  private static final int MOST_SLIPS = 2;

  private Suggestion() {}

  /** Returns the option or command that differs least, empty where none is near. */
  static Optional<String> of(CommandLine.ParameterException e) {
    if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)) {
      return Optional.empty();
    }
    CommandSpec command = e.getCommandLine().getCommandSpec();
    List<String> options =
        command.options().stream().flatMap(option -> Stream.of(option.names())).toList();
    String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return nearest(typed, typed.startsWith("-") ? options : command.subcommands().keySet());
  }

  private static Optional<String> nearest(String typed, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(typed, name)))
        .filter(name -> distance(typed, name) <= Math.min(MOST_SLIPS, name.length() / 3));
  }

  /** Returns the least number of edits between two names (Wagner and Fischer 1974). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
