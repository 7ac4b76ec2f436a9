package io.github.zipingbiao.cli;

import io.github.zipingbiao.CellUse;
import io.github.zipingbiao.batch.Failure;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.Outcome;
import io.github.zipingbiao.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says on standard error what became of the documents, and keeps the exit status. Thread-safe, as a
 * timer and the end of the process speak in between.
 */
final class Reporter {
  private final Streams streams;
  private final Verbosity verbosity;
  private final Progress progress;
  private final boolean strict;
  private int status = Main.OK;

  /** Makes a reporter for so many documents; a strict one lets nothing pass that was not read. */
  Reporter(Streams streams, Verbosity verbosity, boolean strict, int documents) {
    this.streams = streams;
    this.verbosity = verbosity;
    this.strict = strict;
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

  /** Says that the page over a folder will be empty. */
  void nothingIn(Path folder) {
    print(folder + ": WARNING NO_DOCUMENT: nothing in this folder was written by convert");
  }

  synchronized void outcome(Outcome outcome) {
    progress.count(outcome);
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

  /** Says what the run came to. */
  synchronized void finish(List<Path> passedOver) {
    eraseProgress();
    if (strict && (!passedOver.isEmpty() || progress.withoutForm() > 0)) {
      status = Main.SOME_FAILED;
    }
    if (verbosity == Verbosity.VERBOSE) {
      passedOver.forEach(file -> print(file + ": INFO PASSED_OVER: a file of another kind"));
    }
    if (verbosity != Verbosity.QUIET) {
      summary(passedOver);
    }
  }

  private void summary(List<Path> passedOver) {
    String more = verbosity == Verbosity.VERBOSE ? "" : " (-v names each)";
    progress.warnings().ifPresent(counts -> print("warnings: " + counts + more));
    if (progress.withoutForm() > 0) {
      print("no form found in " + Progress.number(progress.withoutForm(), "document") + more);
    }
    if (!passedOver.isEmpty()) {
      String files =
          passedOver.size() == 1
              ? "1 file of another kind"
              : passedOver.size() + " files of other kinds";
      print(files + " passed over: " + Progress.counted(byEnding(passedOver)) + more);
    }
    print(progress.summary());
  }

  private static Map<String, Integer> byEnding(List<Path> files) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      int dot = name.lastIndexOf('.');
      String ending = dot < 0 ? "without ending" : name.substring(dot).toLowerCase(Locale.ROOT);
      counts.merge(ending, 1, Integer::sum);
    }
    return counts;
  }

  /** Says in a log that the run goes on; a terminal shows it all the time. */
  synchronized void beat() {
    if (!streams.terminal() && verbosity != Verbosity.QUIET) {
      print(progress.line());
    }
  }

  /** Says how far a run came that the user, or the system, broke off, and how to go on. */
  synchronized void brokenOff(String goOn) {
    if (showsProgress()) {
      streams.err().println();
    }
    print("broken off after " + progress.done() + " documents" + goOn);
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
