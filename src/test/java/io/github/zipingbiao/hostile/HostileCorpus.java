package io.github.zipingbiao.hostile;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.UnreadableDocumentException;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes {@code testdata/hostile}: run with the name of a folder it writes all cases there, and
 * with {@code giants} behind it also documents that are too large to be kept.
 */
final class HostileCorpus {
  static final Path ROOT = Path.of("testdata", "hostile");
  static final String INPUT = "input.hostile";
  static final String EXPECTED = "expected.properties";

  private static final SelfEvaluationReader READER = SelfEvaluationReader.builder().build();

  private HostileCorpus() {}

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    cases.addAll(Cycles.cycles());
    cases.addAll(Cycles.nesting());
    cases.addAll(Structures.boxes());
    cases.addAll(Structures.structure());
    cases.addAll(Structures.links());
    cases.addAll(Streams.streams());
    cases.addAll(Giants.small());
    cases.addAll(Forms.all());
    return cases;
  }

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    for (Case one : cases()) {
      Path folder = Files.createDirectories(root.resolve(one.name()));
      byte[] bytes = one.bytes().get();
      Files.write(folder.resolve(INPUT), bytes);
      Files.writeString(folder.resolve(EXPECTED), outcome(bytes));
      Files.writeString(
          folder.resolve("SOURCE.md"),
          "# " + one.name() + "\n\nComposed by `HostileCorpus` in the tests: " + one.how() + ".\n");
    }
    if (arguments.length > 1) {
      for (var giant : Giants.all().entrySet()) {
        Files.write(root.resolve(giant.getKey() + ".pdf"), giant.getValue().get());
      }
    }
  }

  /** Reads a document and says what became of it, a line for each fact. */
  static String outcome(byte[] bytes) {
    try {
      ReadResult result = READER.read(bytes, INPUT);
      boolean cut = codes(result).contains(DiagnosticCode.LIMIT_REACHED.name());
      return """
          state=%s
          pages=%d
          forms=%d
          tables=%d
          codes=%s
          """
          .formatted(
              cut ? "CUT_OFF" : "READ",
              result.source().pages(),
              result.evaluations().size(),
              result.tables().size(),
              String.join(",", codes(result)));
    } catch (UnreadableDocumentException e) {
      return "state=UNREADABLE\nreason=" + e.reason() + "\n";
    } catch (IOException e) {
      throw new IllegalStateException("only unreadable documents throw", e);
    }
  }

  private static Set<String> codes(ReadResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
        .map(Diagnostic::code)
        .map(DiagnosticCode::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
