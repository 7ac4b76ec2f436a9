package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.check.Rule;
import io.github.zipingbiao.check.StandardRules;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.export.SavedForms;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the rules that fail in one document, or in JSON that was made from documents earlier, and
 * writes a line for each. Immutable and thread-safe.
 */
public final class DocumentChecker {
  /** What inputs are called that hold earlier JSON. */
  public static final List<String> JSON_EXTENSIONS = List.of(".json", ".ndjson");

  private static final Map<String, Rule> RULES =
      StandardRules.all().stream().collect(Collectors.toMap(Rule::code, Function.identity()));

  /** A check and the page, from 1, where what it is about stands. */
  private record PlacedCheck(int page, Check check) {}

  private final GuardedReader reader;

  /** Creates a checker that reads documents with the reader given. */
  public DocumentChecker(GuardedReader reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /**
   * Checks one input; the outcome prints, and collects, a line {@code file:page: severity CODE:
   * message} for every rule that fails.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public Outcome check(Input input) throws InterruptedException {
    try {
      return input.file().filter(DocumentChecker::isJson).isPresent()
          ? checkJson(input, input.file().get())
          : checkDocument(input);
    } catch (DocumentFailedException e) {
      return Outcome.failed(input, e.failure());
    } catch (IOException | RuntimeException e) {
      return Outcome.failed(input, Failure.of(e));
    }
  }

  private static boolean isJson(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return JSON_EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  private Outcome checkDocument(Input input) throws DocumentFailedException, InterruptedException {
    ReadResult result = reader.read(input);
    Chunk lines = lines(input, placed(result.evaluations()));
    return Outcome.read(input, result, lines);
  }

  private static int page(SelfEvaluation form, Check check) {
    return check.fields().stream()
        .flatMap(field -> form.provenance().at(field).stream())
        .findFirst()
        .map(SourceSpan::page)
        .orElse(form.pages().first());
  }

  private static Outcome checkJson(Input input, Path file) throws IOException {
    List<SelfEvaluation> forms;
    try (InputStream in = Files.newInputStream(file)) {
      forms = SavedForms.read(in);
    } catch (IOException | IllegalArgumentException e) {
      return Outcome.failed(input, Failure.notResult());
    }
    List<PlacedCheck> checks = placed(forms.stream().map(DocumentChecker::proved).toList());
    boolean fails = checks.stream().anyMatch(DocumentChecker::fails);
    Outcome.State state = fails ? Outcome.State.DOUBTFUL : Outcome.State.GOOD;
    return Outcome.checked(input, state, lines(input, checks));
  }

  /** What the JSON says about its checks may be of before it was edited. */
  private static SelfEvaluation proved(SelfEvaluation form) {
    return Checker.standard().prove(form, List.of());
  }

  private static List<PlacedCheck> placed(List<SelfEvaluation> forms) {
    return forms.stream()
        .flatMap(form -> form.checks().stream().map(c -> new PlacedCheck(page(form, c), c)))
        .toList();
  }

  private static Chunk lines(Input input, List<PlacedCheck> checks) {
    byte[] lines =
        checks.stream()
            .filter(DocumentChecker::fails)
            .map(placed -> line(input, placed))
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    return out -> out.write(lines);
  }

  private static boolean fails(PlacedCheck placed) {
    return placed.check().status() == CheckStatus.FAIL;
  }

  private static String line(Input input, PlacedCheck placed) {
    Check check = placed.check();
    String at = input.label() + ":" + placed.page() + ": ";
    String line = at + severity(check) + " " + check.rule() + ": " + check.message();
    return line.replaceAll("\\p{Cntrl}+", " ") + "\n";
  }

  /** A contradiction is an error; what a person should look at is a warning. */
  private static Severity severity(Check check) {
    Rule rule = RULES.get(check.rule());
    return rule == null || rule.contradicts(check) ? Severity.ERROR : Severity.WARNING;
  }
}
