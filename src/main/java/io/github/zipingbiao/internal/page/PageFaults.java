package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** What went wrong while a page was read; many faults of one page are told as one. */
final class PageFaults {

  private final int page;
  private final List<Diagnostic> limits = new ArrayList<>();
  private String first;
  private int count;

  PageFaults(int page) {
    this.page = page;
  }

  void add(Throwable fault) {
    count++;
    if (first == null) {
      String message = fault.getMessage();
      first = message == null ? fault.getClass().getSimpleName() : message;
    }
  }

  void addLimit(String message) {
    limits.add(
        Diagnostic.ofPage(
            Severity.ERROR,
            DiagnosticCode.LIMIT_REACHED,
            "The page was cut off: " + message + "; what was read before it is kept",
            page));
  }

  /** Returns the diagnostics; {@code empty} says that nothing at all was read. */
  List<Diagnostic> diagnostics(boolean empty) {
    List<Diagnostic> all = new ArrayList<>(limits);
    if (count > 0) {
      all.add(
          Diagnostic.ofPage(
              empty ? Severity.ERROR : Severity.WARNING,
              empty ? DiagnosticCode.PAGE_UNREADABLE : DiagnosticCode.PAGE_DAMAGED,
              "The content of the page is damaged in " + count + " place(s), first: " + first,
              page));
    }
    return all;
  }
}
