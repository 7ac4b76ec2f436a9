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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the rules that fail in one document, or in JSON that was made from documents earlier, and
 * writes a line for each. A form that several inputs hold, as a document and the JSON made of it
 * do, is told of once, for the input whose lines are written first. Thread-safe.
 */
public final class DocumentChecker {
  /** What inputs are called that hold earlier JSON. */
  public static final List<String> JSON_EXTENSIONS = List.of(".json", ".ndjson");

  private static final Map<String, Rule> RULES =
      StandardRules.all().stream().collect(Collectors.toMap(Rule::code, Function.identity()));

  private final GuardedReader reader;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private volatile boolean failing;

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

  /** Returns whether a line was written. */
  public boolean isFailing() {
    return failing;
  }

  private static boolean isJson(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return JSON_EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  private Outcome checkDocument(Input input) throws DocumentFailedException, InterruptedException {
    ReadResult result = reader.read(input);
    List<SavedForms.Form> forms = new ArrayList<>();
    for (SelfEvaluation form : result.evaluations()) {
      forms.add(new SavedForms.Form(result.source().sha256(), forms.size(), form));
    }
    return Outcome.read(input, result, lines(input, forms));
  }

  private static int page(SelfEvaluation form, Check check) {
    return check.fields().stream()
        .flatMap(field -> form.provenance().at(field).stream())
        .findFirst()
        .map(SourceSpan::page)
        .orElse(form.pages().first());
  }

  private Outcome checkJson(Input input, Path file) throws IOException {
    List<SavedForms.Form> forms = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      SavedForms.read(in).forEach(form -> forms.add(proved(form)));
    } catch (IOException | IllegalArgumentException e) {
      return Outcome.failed(input, Failure.notResult());
    }
    boolean fails =
        forms.stream()
            .flatMap(f -> f.evaluation().checks().stream())
            .anyMatch(DocumentChecker::fails);
    Outcome.State state = fails ? Outcome.State.DOUBTFUL : Outcome.State.GOOD;
    return Outcome.checked(input, state, forms.size(), lines(input, forms));
  }

  /** What the JSON says about its checks may be of before it was edited. */
  private static SavedForms.Form proved(SavedForms.Form form) {
    SelfEvaluation proved = Checker.standard().prove(form.evaluation(), List.of());
    return new SavedForms.Form(form.document(), form.index(), proved);
  }

  /** What is known of a form is asked for as late as lines are written: in order, by one thread. */
  private Chunk lines(Input input, List<SavedForms.Form> forms) {
    return out -> {
      for (SavedForms.Form form : forms) {
        if (form.document().isEmpty() || told.add(form.document() + "/" + form.index())) {
          write(input, form.evaluation(), out);
        }
      }
    };
  }

  private void write(Input input, SelfEvaluation form, OutputStream out) throws IOException {
    for (Check check : form.checks()) {
      if (fails(check)) {
        failing = true;
        out.write(line(input, page(form, check), check).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static boolean fails(Check check) {
    return check.status() == CheckStatus.FAIL;
  }

  private static String line(Input input, int page, Check check) {
    String at = input.label() + ":" + page + ": ";
    String line = at + severity(check) + " " + check.rule() + ": " + check.message();
    return line.replaceAll("\\p{Cntrl}+", " ") + "\n";
  }

  /** A contradiction is an error; what a person should look at is a warning. */
  private static Severity severity(Check check) {
    Rule rule = RULES.get(check.rule());
    return rule == null || rule.contradicts(check) ? Severity.ERROR : Severity.WARNING;
  }
}
