package io.github.zipingbiao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.zipingbiao.batch.Failure;
import io.github.zipingbiao.batch.Outcome;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Counts how documents ended, and keeps the slowest of them. */
final class SoakTable implements AutoCloseable {
  private static final int SLOWEST = 5;

  private final Map<End, Integer> counts = new EnumMap<>(End.class);
  private final PriorityQueue<Timed> slowest =
      new PriorityQueue<>(Comparator.comparingLong(Timed::milliseconds));
  private final Optional<JsonGenerator> file;

  /** How a document ended. */
  private enum End {
    /** Read to its end. */
    READ,
    /** Read up to a limit. */
    CUT_OFF,
    /** Refused with a reason. */
    UNREADABLE,
    /** Given up for its time or memory. */
    ABANDONED,
    /** A fault of this program, be it in one form or page only. */
    CRASHED;

    private static End of(Outcome outcome) {
      Optional<String> code = outcome.failure().map(Failure::code);
      if (code.isEmpty()) {
        if (outcome.diagnostics().stream().anyMatch(Fault::isToldBy)) {
          return CRASHED;
        }
        boolean cut =
            outcome.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.LIMIT_REACHED);
        return cut ? CUT_OFF : READ;
      }
      return switch (code.get()) {
        case "INTERNAL_ERROR" -> CRASHED;
        case "TIMEOUT", "OUT_OF_MEMORY", "TOO_DEEP" -> ABANDONED;
        default -> UNREADABLE;
      };
    }

    private String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private record Timed(String document, long milliseconds) {}

  SoakTable(Optional<Path> file) throws IOException {
    this.file = file.isPresent() ? Optional.of(lines(file.get())) : Optional.empty();
  }

  private static JsonGenerator lines(Path file) throws IOException {
    return new JsonFactory()
        .createGenerator(Files.newBufferedWriter(file))
        .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  void add(Outcome outcome, long milliseconds) throws IOException {
    End end = End.of(outcome);
    String label = outcome.input().label();
    counts.merge(end, 1, Integer::sum);
    slowest.add(new Timed(label, milliseconds));
    if (slowest.size() > SLOWEST) {
      slowest.remove();
    }
    if (file.isPresent()) {
      JsonGenerator json = file.get();
      json.writeStartObject();
      json.writeStringField("document", label);
      json.writeStringField("end", end.name());
      json.writeStringField("failure", outcome.failure().map(Failure::code).orElse(null));
      json.writeNumberField("milliseconds", milliseconds);
      json.writeEndObject();
    }
  }

  /** Returns whether every document ended well, however it did. */
  boolean isSound() {
    return !counts.containsKey(End.CRASHED) && !counts.containsKey(End.ABANDONED);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (End end : End.values()) {
      lines.add(String.format(Locale.ROOT, "%-11s %6d", end.text(), counts.getOrDefault(end, 0)));
    }
    List<Timed> last = new ArrayList<>(slowest);
    last.sort(Comparator.comparingLong(Timed::milliseconds).reversed());
    for (Timed timed : last) {
      lines.add(
          String.format(
              Locale.ROOT, "slowest     %6d ms  %s", timed.milliseconds(), timed.document()));
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
