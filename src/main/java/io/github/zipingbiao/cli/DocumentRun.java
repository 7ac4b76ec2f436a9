package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.Input;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.OrderedWorkers;
import io.github.zipingbiao.batch.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * Reads all documents of a command and reports on them.
 *
 * @param streams where the printed chunks and the messages go
 * @param verbosity how much is said
 * @param workers the threads
 */
record DocumentRun(Streams streams, Verbosity verbosity, OrderedWorkers workers) {
  /** Takes what became of the documents in their order. */
  @FunctionalInterface
  interface Collector {
    /** Takes what became of one document, before it is reported. */
    void add(Outcome outcome) throws IOException;
  }

  /** Returns the exit status. */
  int run(
      InputCollector.Collected collected,
      OrderedWorkers.Work<Input, Outcome> work,
      Collector collector)
      throws IOException {
    Reporter reporter = new Reporter(streams, verbosity, collected.inputs().size());
    collected.problems().forEach(reporter::problem);
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
    }
    reporter.finish();
    return reporter.status();
  }
}
