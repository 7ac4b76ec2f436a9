package io.github.zipingbiao.diagnostic;

/**
 * Faults of this program itself, which cost the page or the form in hand and nothing else.
 * Stateless and thread-safe.
 */
public final class Fault {
  private static final String REQUEST = "please report this with the document";

  private Fault() {}

  /** Returns whether a diagnostic tells of a fault of this program, not of the document. */
  public static boolean isToldBy(Diagnostic diagnostic) {
    return diagnostic.message().endsWith(REQUEST);
  }

  /** Returns what is said about a page that no later stage could deal with, from 1. */
  public static Diagnostic ofPage(int page, RuntimeException cause) {
    return of(DiagnosticCode.PAGE_UNREADABLE, "the page", page, cause);
  }

  /** Returns what is said about a form that begins on a page, from 1, and could not be read. */
  public static Diagnostic ofForm(int page, RuntimeException cause) {
    return of(DiagnosticCode.FORM_UNREADABLE, "the form that begins here", page, cause);
  }

  private static Diagnostic of(DiagnosticCode code, String what, int page, RuntimeException cause) {
    return Diagnostic.ofPage(
        Severity.ERROR, code, what + " could not be read (" + cause + "); " + REQUEST, page);
  }
}
