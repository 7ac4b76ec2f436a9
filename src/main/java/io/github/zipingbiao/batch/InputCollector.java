package io.github.zipingbiao.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns what a user names into documents: files, folders (all PDF files below them), patterns such
 * as {@code archive/**}{@code /*.pdf}, {@code @list.txt} (one of these a line) and {@code -} for
 * standard input. The order is that of the arguments, and inside a folder that of the paths; a file
 * named twice is read once. Not thread-safe.
 */
public final class InputCollector {
  private static final String LIST_PREFIX = "@";
  private static final String STANDARD_INPUT = "-";
  private static final String LIST_COMMENT = "#";
  private static final String PDF_EXTENSION = ".pdf";
  private static final char REPLACEMENT = '\uFFFD';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Map<Path, Input> inputs = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> passedOver = new LinkedHashSet<>();
  private final List<String> extensions;

  private InputCollector(List<String> extensions) {
    this.extensions = List.copyOf(extensions);
  }

  /**
   * Something that was named but cannot be found or opened.
   *
   * @param label what was named
   * @param failure what is wrong with it
   */
  public record Problem(String label, Failure failure) {}

  /**
   * What was found.
   *
   * @param inputs the documents, none twice
   * @param problems what could not be found
   * @param passedOver files of other kinds in the folders
   */
  public record Collected(List<Input> inputs, List<Problem> problems, List<Path> passedOver) {
    /** Copies the lists. */
    public Collected {
      inputs = List.copyOf(inputs);
      problems = List.copyOf(problems);
      passedOver = List.copyOf(passedOver);
    }
  }

  /** Returns the documents that {@code arguments} name. */
  public static Collected collect(List<String> arguments) {
    return collect(arguments, List.of(PDF_EXTENSION));
  }

  /**
   * Returns the files that {@code arguments} name.
   *
   * @param arguments what the user named
   * @param extensions endings of the files that are looked for in folders, with the dot, in lower
   *     case
   */
  public static Collected collect(List<String> arguments, List<String> extensions) {
    InputCollector collector = new InputCollector(extensions);
    for (String argument : arguments) {
      if (argument.startsWith(LIST_PREFIX)) {
        collector.addList(argument);
      } else if (argument.equals(STANDARD_INPUT)) {
        collector.inputs.putIfAbsent(Path.of(STANDARD_INPUT), Input.ofStandardInput());
      } else {
        collector.add(argument);
      }
    }
    return new Collected(
        List.copyOf(collector.inputs.values()),
        collector.problems,
        List.copyOf(collector.passedOver));
  }

  private void addList(String argument) {
    try {
      for (String line : Files.readAllLines(Path.of(argument.substring(LIST_PREFIX.length())))) {
        String entry = line.replace(BYTE_ORDER_MARK, "").strip();
        if (!entry.isEmpty() && !entry.startsWith(LIST_COMMENT)) {
          add(entry);
        }
      }
    } catch (CharacterCodingException e) {
      problem(argument, "the list is not UTF-8 text");
    } catch (IOException | InvalidPathException e) {
      problem(argument, "the list cannot be read");
    }
  }

  private void add(String argument) {
    try {
      if (argument.isEmpty()) {
        problem("''", "an empty path was given");
      } else if (!isNameable(argument)) {
        problems.add(new Problem(argument, Failure.nameNotUsable()));
      } else if (GlobPattern.isPattern(argument) && !existsAsNamed(argument)) {
        addMatches(GlobPattern.of(argument), argument);
      } else {
        addPath(Path.of(argument));
      }
    } catch (InvalidPathException e) {
      problem(argument, "this is not a path here: " + e.getReason());
    }
  }

  private String wanted() {
    return extensions.stream()
        .map(extension -> extension.substring(1).toUpperCase(Locale.ROOT))
        .sorted(Comparator.reverseOrder())
        .collect(Collectors.joining(" or "));
  }

  /** A file whose name happens to hold characters of a pattern is meant as it stands. */
  private static boolean existsAsNamed(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void addPath(Path path) {
    if (Files.isDirectory(path)) {
      if (addFolder(path, path) == 0) {
        noDocument(path.toString(), "there is no " + wanted() + " file in this folder");
      }
    } else {
      put(path, Input.ofFile(path));
    }
  }

  private void addMatches(GlobPattern pattern, String argument) {
    FolderListing matches = pattern.matches();
    report(matches);
    int files = 0;
    for (Path path : matches.paths()) {
      if (Files.isDirectory(path)) {
        files += addFolder(pattern.base(), path);
      } else {
        put(path, input(pattern.base(), path));
        files++;
      }
    }
    if (files == 0) {
      noDocument(argument, "no file matches this pattern");
    }
  }

  /** Adds the PDF files below {@code folder}, named relative to {@code base}; returns how many. */
  private int addFolder(Path base, Path folder) {
    FolderListing listing = FolderListing.filesBelow(folder, extensions);
    report(listing);
    listing.paths().forEach(path -> put(path, input(base, path)));
    passedOver.addAll(listing.others());
    return listing.paths().size();
  }

  private static Input input(Path base, Path path) {
    return new Input(path.toString(), base.relativize(path), java.util.Optional.of(path));
  }

  private void put(Path path, Input input) {
    if (isNameable(path.toString())) {
      inputs.putIfAbsent(path.toAbsolutePath().normalize(), input);
    } else {
      problems.add(new Problem(path.toString(), Failure.nameNotUsable()));
    }
  }

  /**
   * Under a locale such as C, Java reads a name of other than ASCII characters as replacement
   * characters and can make no path of them, so that no output could be named after it.
   */
  private static boolean isNameable(String name) {
    try {
      return name.indexOf(REPLACEMENT) < 0 || Path.of(name).toString().equals(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void report(FolderListing listing) {
    listing.unreadable().forEach(path -> problem(path.toString(), "this cannot be opened"));
  }

  private void noDocument(String label, String message) {
    problems.add(new Problem(label, Failure.noDocument(message)));
  }

  private void problem(String label, String message) {
    problems.add(new Problem(label, Failure.notAccessible(message)));
  }
}
