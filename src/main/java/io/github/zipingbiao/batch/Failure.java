package io.github.zipingbiao.batch;

import io.github.zipingbiao.UnreadableDocumentException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Locale;

/**
 * Why a document yields nothing. Immutable and thread-safe.
 *
 * @param code stable name of the kind of failure
 * @param message what happened, on one line
 * @param advice what to do about it, on one line
 */
public record Failure(String code, String message, String advice) {
  /** Puts the message on one line, whatever a library wrote into it. */
  public Failure {
    message = message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** Returns the failure that an exception or error of one document stands for. */
  public static Failure of(Throwable cause) {
    if (cause instanceof UnreadableDocumentException unreadable) {
      return new Failure(unreadable.reason().name(), text(unreadable), advice(unreadable.reason()));
    } else if (cause instanceof NotWrittenException) {
      return notWritten(cause.getCause());
    } else if (cause instanceof NoSuchFileException) {
      return notAccessible("there is no such file");
    } else if (cause instanceof AccessDeniedException) {
      return notAccessible("permission to open the file is denied");
    } else if (cause instanceof java.io.IOException) {
      return notAccessible(text(cause));
    } else if (cause instanceof OutOfMemoryError) {
      return new Failure(
          "OUT_OF_MEMORY",
          "the document needs more memory than there is",
          "give Java more with -Xmx, or use fewer --threads");
    } else if (cause instanceof StackOverflowError) {
      return new Failure("TOO_DEEP", "the document is nested too deeply", "print it to a new PDF");
    }
    return new Failure(
        "INTERNAL_ERROR",
        cause.getClass().getSimpleName() + ": " + text(cause),
        "this is a fault of zipingbiao; please report it");
  }

  /** Returns the failure of an input that cannot be opened or found. */
  public static Failure notAccessible(String message) {
    return new Failure(
        UnreadableDocumentException.Reason.NOT_ACCESSIBLE.name(),
        message,
        advice(UnreadableDocumentException.Reason.NOT_ACCESSIBLE));
  }

  /** Returns the failure of a folder or pattern that holds nothing to read. */
  public static Failure noDocument(String message) {
    return new Failure("NO_DOCUMENT", message, "name a file, or a folder that holds some");
  }

  /** Returns the failure of a JSON file that is no result of this program. */
  public static Failure notResult() {
    return new Failure(
        "NOT_A_RESULT",
        "this is not JSON of this program, or it breaks off",
        "convert the document again");
  }

  /** Returns the failure of a file whose name the locale of the process has no characters for. */
  public static Failure nameNotUsable() {
    return new Failure(
        UnreadableDocumentException.Reason.NOT_ACCESSIBLE.name(),
        "Java cannot handle this file name in the current locale",
        "set the environment variable LC_ALL to C.UTF-8");
  }

  /** Returns the failure of a document that was given up after {@code limit}. */
  public static Failure timeout(Duration limit) {
    String seconds = String.format(Locale.ROOT, "%.1f", limit.toMillis() / 1000.0);
    return new Failure("TIMEOUT", "not read within " + seconds + " s", "allow more with --timeout");
  }

  /** Returns the failure of a document whose output could not be written. */
  public static Failure notWritten(Throwable cause) {
    if (cause instanceof NoSuchFileException) {
      return new Failure(
          "NOT_WRITTEN",
          "the output folder was removed while it was written to: " + text(cause),
          "run the command again with --resume");
    }
    String kind = cause.getClass().getSimpleName();
    return new Failure(
        "NOT_WRITTEN",
        "the output could not be written: " + kind + ": " + text(cause),
        "check the output folder, its permissions and the free space");
  }

  private static String text(Throwable cause) {
    return cause.getMessage() == null ? "no details known" : cause.getMessage();
  }

  private static String advice(UnreadableDocumentException.Reason reason) {
    return switch (reason) {
      case EMPTY, DAMAGED -> "fetch the file again";
      case NOT_A_PDF -> "give a PDF file";
      case PASSWORD_NEEDED -> "give the right one with --password";
      case OVER_LIMIT -> "split the document";
      case NOT_ACCESSIBLE -> "check the path and its permissions";
    };
  }
}
