package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.Input;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.OrderedWorkers;
import io.github.zipingbiao.batch.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Reads all documents of a command and reports on them.
 *
 * @param streams where the printed chunks and the messages go
 * @param verbosity how much is said
 * @param strict whether what was passed over and documents without a form are failures
 * @param workers the threads
 */
record DocumentRun(Streams streams, Verbosity verbosity, boolean strict, OrderedWorkers workers) {
  private static final Duration BEAT = Duration.ofMinutes(1);

  /** Takes what became of the documents in their order. */
  @FunctionalInterface
  interface Collector {
    /** Takes what became of one document, before it is reported. */
    void add(Outcome outcome) throws IOException;
  }

  /**
   * Returns the exit status.
   *
   * @param goOn what is said to who breaks the run off; "" where it can only be begun anew
   */
  int run(
      InputCollector.Collected collected,
      OrderedWorkers.Work<Input, Outcome> work,
      Collector collector,
      String goOn)
      throws IOException {
    Reporter reporter = new Reporter(streams, verbosity, strict, collected.inputs().size());
    collected.problems().forEach(reporter::problem);
    Thread brokenOff = new Thread(() -> reporter.brokenOff(goOn));
    Runtime.getRuntime().addShutdownHook(brokenOff);
    Timer heartbeat = heartbeat(reporter);
    try {
      workers.run(
          collected.inputs(),
          work,
          outcome -> {
            outcome.printed().writeTo(streams.out());
            streams.out().flush();
            collector.add(outcome);
            reporter.outcome(outcome);
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      heartbeat.cancel();
      forget(brokenOff);
    }
    reporter.finish(collected.passedOver());
    return reporter.status();
  }

  /** Says from time to time that the run goes on. */
  private static Timer heartbeat(Reporter reporter) {
    Timer timer = new Timer("heartbeat", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            reporter.beat();
          }
        },
        BEAT.toMillis(),
        BEAT.toMillis());
    return timer;
  }

  private static void forget(Thread brokenOff) {
    try {
      Runtime.getRuntime().removeShutdownHook(brokenOff);
    } catch (IllegalStateException e) {
      // The process is ending, and this thread with it.
    }
  }

  /** The same for what leaves nothing behind that another run could go on with. */
  int run(
      InputCollector.Collected collected,
      OrderedWorkers.Work<Input, Outcome> work,
      Collector collector)
      throws IOException {
    return run(collected, work, collector, "");
  }
}
