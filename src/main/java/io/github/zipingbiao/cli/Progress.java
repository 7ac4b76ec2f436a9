package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts documents and tells how far a run has come. */
final class Progress {
  /** Goes to the beginning of a terminal's line and erases it. */
  static final String ERASE = "\r\u001b[K";

  private static final double NANOS_PER_SECOND = 1e9;

  private final int documents;
  private final long begin = System.nanoTime();
  private final Map<Outcome.State, Integer> counts = new EnumMap<>(Outcome.State.class);
  private int done;

  Progress(int documents) {
    this.documents = documents;
  }

  void count(Outcome.State state) {
    done++;
    counts.merge(state, 1, Integer::sum);
  }

  /** Returns how far the run is, its rate and the time that is left at this rate. */
  String line() {
    double rate = done / seconds();
    long left = Math.round((documents - done) / rate);
    return String.format(
        Locale.ROOT, "%d/%d  %.1f/s  %s left  %s", done, documents, rate, time(left), counts());
  }

  /** Returns what the run came to. */
  String summary() {
    String duration = time(Math.round(seconds()));
    return done + " documents in " + duration + ": " + counts();
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
