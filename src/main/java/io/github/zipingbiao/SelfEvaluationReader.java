package io.github.zipingbiao;

import io.github.zipingbiao.UnreadableDocumentException.Reason;
import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.limit.Limits;
import io.github.zipingbiao.table.RuledPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads self-evaluation forms from PDF documents.
 *
 * <p>A reader is immutable and thread-safe; make one and use it for a whole archive.
 *
 * <pre>{@code
 * SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
 * ReadResult result = reader.read(Path.of("form.pdf"));
 * for (SelfEvaluation form : result.evaluations()) {
 *   System.out.println(form.project().name().orElse("(no name)"));
 * }
 * }</pre>
 */
public final class SelfEvaluationReader {
  private final DocumentReading reading;

  private SelfEvaluationReader(Builder builder) {
    reading =
        new DocumentReading(builder.password, builder.recognition, builder.checker, builder.limits);
  }

  /** Returns a builder with the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableDocumentException if nothing at all can be read, saying why
   * @throws ReadingInterruptedException if the calling thread is interrupted
   */
  public ReadResult read(Path file) throws IOException {
    byte[] bytes;
    try {
      reading.requireBounded(Files.size(file));
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException(Reason.NOT_ACCESSIBLE, "there is no such file", e);
    } catch (ClosedByInterruptException e) {
      throw new ReadingInterruptedException(file.toString(), e);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          Reason.NOT_ACCESSIBLE, "the file cannot be opened: " + e.getMessage(), e);
    }
    return read(bytes, String.valueOf(file.getFileName()));
  }

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @param name name of the document in the result and in messages
   * @throws UnreadableDocumentException if nothing at all can be read, saying why
   * @throws ReadingInterruptedException if the calling thread is interrupted
   */
  public ReadResult read(InputStream in, String name) throws IOException {
    return read(in.readNBytes(reading.mostBytes()), name);
  }

  /**
   * Reads a document held in memory.
   *
   * @param name name of the document in the result and in messages
   * @throws UnreadableDocumentException if nothing at all can be read, saying why
   * @throws ReadingInterruptedException if the calling thread is interrupted
   */
  public ReadResult read(byte[] document, String name) throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(name, "name");
    return reading.read(document, name, StageWitness.NONE);
  }

  /**
   * Reads a document held in memory and tells what was seen on its pages on the way, for pictures
   * of them.
   *
   * @param name name of the document in the result and in messages
   * @param pages takes each page of a PDF in order, in the calling thread
   * @throws UnreadableDocumentException if nothing at all can be read, saying why
   * @throws ReadingInterruptedException if the calling thread is interrupted
   */
  public ReadResult read(byte[] document, String name, Consumer<RuledPage> pages)
      throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pages, "pages");
    return reading.read(document, name, StageWitness.describing(pages));
  }

  /** Collects the settings of a reader. Not thread-safe. */
  public static final class Builder {
    private String password = "";
    private Recognition recognition = Recognition.AUTO;
    private Checker checker = Checker.standard();
    private Limits limits = Limits.standard();

    private Builder() {}

    /** Sets the password for encrypted documents; "" is tried otherwise. */
    public Builder password(String newPassword) {
      password = Objects.requireNonNull(newPassword, "password");
      return this;
    }

    /** Sets when pages are recognised from their picture; AUTO otherwise. */
    public Builder recognition(Recognition mode) {
      recognition = Objects.requireNonNull(mode, "mode");
      return this;
    }

    /** Sets how much of a document is read at most; the usual limits otherwise. */
    public Builder limits(Limits newLimits) {
      limits = Objects.requireNonNull(newLimits, "limits");
      return this;
    }

    /** Sets the rules that forms are proved by; the standard ones otherwise. */
    public Builder checker(Checker newChecker) {
      checker = Objects.requireNonNull(newChecker, "checker");
      return this;
    }

    /** Returns a reader with these settings. */
    public SelfEvaluationReader build() {
      return new SelfEvaluationReader(this);
    }
  }
}
