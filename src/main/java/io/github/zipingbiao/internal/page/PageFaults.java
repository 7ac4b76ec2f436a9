package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.limit.Limit;
import java.util.ArrayList;
import java.util.List;

/** What went wrong while a page was read; many faults of one page are told as one. */
final class PageFaults {

  private final int page;
  private final ReadingGuard guard;
  private String first;
  private int count;

  PageFaults(int page, ReadingGuard guard) {
    this.page = page;
    this.guard = guard;
  }

  void add(Throwable fault) {
    String message = fault.getMessage();
    add(message == null ? fault.getClass().getSimpleName() : message);
  }

  private void add(String message) {
    count++;
    if (first == null) {
      first = message;
    }
  }

  /** Notes a limit that cut the page off, once. */
  void addLimit(Limit limit) {
    guard.cut(limit);
  }

  /** Returns the diagnostics; {@code empty} says that nothing at all was read. */
  List<Diagnostic> diagnostics(boolean empty) {
    List<Diagnostic> all = new ArrayList<>();
    for (String cut : guard.takeCuts()) {
      String message = "The page was cut off: " + cut + "; what was read before it is kept";
      all.add(Diagnostic.ofPage(Severity.ERROR, DiagnosticCode.LIMIT_REACHED, message, page));
    }
    guard.takeDamages().forEach(this::add);
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
