package io.github.zipingbiao.cli;

import io.github.zipingbiao.CellUse;
import io.github.zipingbiao.batch.Failure;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.Outcome;
import io.github.zipingbiao.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says on standard error what became of the documents, and keeps the exit status. */
final class Reporter {
  private final Streams streams;
  private final Verbosity verbosity;
  private final Progress progress;
  private int status = Main.OK;

  Reporter(Streams streams, Verbosity verbosity, int documents) {
    this.streams = streams;
    this.verbosity = verbosity;
    this.progress = new Progress(documents);
  }

  int status() {
    return status;
  }

  void problem(InputCollector.Problem problem) {
    failure(problem.label(), problem.failure());
  }

  /** Says that a file was left out, which is no fault. */
  void skipped(Path file) {
    print(file + ": INFO NOT_A_RESULT: this is JSON of something else and was left out");
  }

  void outcome(Outcome outcome) {
    progress.count(outcome.state());
    eraseProgress();
    String label = outcome.input().label();
    outcome.failure().ifPresent(failure -> failure(label, failure));
    if (outcome.state() == Outcome.State.DEFECTIVE) {
      status = Main.SOME_FAILED;
    }
    diagnostics(label, outcome.diagnostics());
    if (verbosity == Verbosity.VERBOSE) {
      print(label + ": " + outcome.state() + ", forms: " + outcome.evaluations());
      account(label, outcome.cellUses());
    }
    drawProgress();
  }

  /** Shows that no cell was lost. */
  private void account(String label, List<CellUse> uses) {
    for (int i = 0; i < uses.size(); i++) {
      CellUse use = uses.get(i);
      String counts =
          use.labels() + " labels, " + use.fields() + " fields, " + use.other() + " other values";
      String all = use.total() + " cells: " + counts + ", " + use.fillers() + " blanks and fillers";
      print(label + ": form " + (i + 1) + ": " + all);
    }
  }

  void finish() {
    eraseProgress();
    if (verbosity == Verbosity.VERBOSE || showsProgress()) {
      print(progress.summary());
    }
  }

  private void failure(String label, Failure failure) {
    status = Main.SOME_FAILED;
    String text = failure.message() + " (" + failure.advice() + ")";
    print(label + ": ERROR " + failure.code() + ": " + text);
  }

  /** Says once, with a number, what is the same of many fields: the records name each of them. */
  private void diagnostics(String label, List<Diagnostic> diagnostics) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (verbosity.shows(diagnostic.severity())) {
        lines.merge(lineOf(label, diagnostic), 1, Integer::sum);
      }
    }
    lines.forEach((line, times) -> print(times == 1 ? line : line + " (" + times + " times)"));
  }

  private static String lineOf(String label, Diagnostic diagnostic) {
    String page = diagnostic.page().isPresent() ? ":" + diagnostic.page().getAsInt() : "";
    String kind = diagnostic.severity() + " " + diagnostic.code();
    return label + page + ": " + kind + ": " + diagnostic.message();
  }

  /** Prints one line: a line feed in a file name or a message must not make two of it. */
  private void print(String line) {
    streams.err().println(line.replaceAll("\\p{Cntrl}+", " "));
  }

  private boolean showsProgress() {
    return streams.terminal() && verbosity != Verbosity.QUIET;
  }

  private void eraseProgress() {
    if (showsProgress()) {
      streams.err().print(Progress.ERASE);
    }
  }

  private void drawProgress() {
    if (showsProgress()) {
      streams.err().print(progress.line());
      streams.err().flush();
    }
  }
}
