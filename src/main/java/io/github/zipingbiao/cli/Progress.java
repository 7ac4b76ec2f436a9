package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.Outcome;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts documents and tells how far a run has come. Not thread-safe. */
final class Progress {
  /** Goes to the beginning of a terminal's line and erases it. */
  static final String ERASE = "\r\u001b[K";

  private static final double NANOS_PER_SECOND = 1e9;

  private final int documents;
  private final long begin = System.nanoTime();
  private final Map<Outcome.State, Integer> counts = new EnumMap<>(Outcome.State.class);
  private final Map<DiagnosticCode, Integer> warnings = new EnumMap<>(DiagnosticCode.class);
  private int withoutForm;
  private int done;

  Progress(int documents) {
    this.documents = documents;
  }

  void count(Outcome outcome) {
    done++;
    counts.merge(outcome.state(), 1, Integer::sum);
    if (outcome.failure().isEmpty() && outcome.evaluations() == 0) {
      withoutForm++;
    }
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      if (diagnostic.severity() == Severity.WARNING) {
        warnings.merge(diagnostic.code(), 1, Integer::sum);
      }
    }
  }

  /** Returns the number of documents that were read and hold no form. */
  int withoutForm() {
    return withoutForm;
  }

  /** Returns how many warnings of each kind there were, empty where there was none. */
  Optional<String> warnings() {
    return warnings.isEmpty() ? Optional.empty() : Optional.of(counted(warnings));
  }

  /** Returns each key with its number. */
  static String counted(Map<?, Integer> numbers) {
    return numbers.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns how far the run is, its rate and the time that is left at this rate. */
  String line() {
    String rate = String.format(Locale.ROOT, "%.1f", done / seconds());
    String left =
        done == 0 ? "" : "  " + time(Math.round((documents - done) * seconds() / done)) + " left";
    return done() + "  " + rate + "/s" + left + "  " + counts();
  }

  /** Returns how many documents are done, and of how many. */
  String done() {
    return done + "/" + documents;
  }

  /** Returns what the run came to. */
  String summary() {
    String duration = time(Math.round(seconds()));
    return number(done, "document") + " in " + duration + ": " + counts();
  }

  /** Returns a number with the name of what is counted. */
  static String number(int count, String name) {
    return count + " " + (count == 1 ? name : name + "s");
  }

  private String counts() {
    int good = counts.getOrDefault(Outcome.State.GOOD, 0);
    int doubtful = counts.getOrDefault(Outcome.State.DOUBTFUL, 0);
    int failed = done - good - doubtful;
    return "good " + good + ", doubtful " + doubtful + ", failed " + failed;
  }

  private double seconds() {
    return Math.max(1, System.nanoTime() - begin) / NANOS_PER_SECOND;
  }

  private static String time(long seconds) {
    Duration duration = Duration.ofSeconds(seconds);
    return duration.toHours() > 0
        ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
        : duration.toMinutes() > 0
            ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
            : duration.toSeconds() + " s";
  }
}
