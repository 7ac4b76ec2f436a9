package io.github.zipingbiao;

import io.github.zipingbiao.UnreadableDocumentException.Reason;
import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.internal.dump.Dump;
import io.github.zipingbiao.internal.dump.DumpText;
import io.github.zipingbiao.internal.ocr.PageRecogniser;
import io.github.zipingbiao.internal.ocr.RecognitionPart;
import io.github.zipingbiao.internal.source.BoundedParser;
import io.github.zipingbiao.internal.source.OtherFile;
import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens documents and leads them through the stages. */
final class DocumentReading {
  /** The header of a PDF stands within this many bytes (ISO 32000, implementation note 13). */
  private static final int HEADER_WITHIN = 1024;

  private final String password;
  private final Recognition recognition;
  private final Checker checker;
  private final Limits limits;
  private final Optional<PageRecogniser> recogniser;

  DocumentReading(String password, Recognition recognition, Checker checker, Limits limits) {
    this.limits = limits;
    this.password = password;
    this.recognition = recognition;
    this.checker = checker;
    // Without its libraries the class of the recogniser itself does not load.
    recogniser =
        recognition == Recognition.NEVER || !RecognitionPart.missing().isEmpty()
            ? Optional.empty()
            : Optional.of(new PageRecogniser());
  }

  ReadResult read(byte[] bytes, String name, StageWitness witness) throws IOException {
    try {
      return readUninterrupted(bytes, name, witness);
    } catch (ReadingAbandonedException e) {
      throw new ReadingInterruptedException(name, e);
    }
  }

  private ReadResult readUninterrupted(byte[] bytes, String name, StageWitness witness)
      throws IOException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(Reason.EMPTY, "the file is empty", null);
    }
    requireBounded(bytes.length);
    ReadingGuard guard = new ReadingGuard(limits);
    if (!isPdf(bytes)) {
      requireNoOtherFile(bytes);
      Dump dump = Dump.of(text(bytes, name, guard));
      Source source = new Source(name, sha256(bytes), dump.pages());
      return Pipeline.run(dump, source, checker, guard);
    }
    try (PDDocument document = open(bytes, guard)) {
      Source source = new Source(name, sha256(bytes), document.getNumberOfPages());
      return Pipeline.run(document, source, recognition, recogniser, checker, guard, witness);
    }
  }

  /** Refuses a document of too many bytes. */
  void requireBounded(long bytes) throws UnreadableDocumentException {
    if (bytes > limits.of(Limit.FILE)) {
      throw new UnreadableDocumentException(Reason.OVER_LIMIT, limits.exceeded(Limit.FILE), null);
    }
  }

  /** Returns how many bytes of a stream are enough to see that it is too long. */
  int mostBytes() {
    return (int) Math.min(Integer.MAX_VALUE - 8L, limits.of(Limit.FILE) + 1);
  }

  private static String text(byte[] bytes, String name, ReadingGuard guard)
      throws UnreadableDocumentException {
    String text = DumpText.decode(bytes, name).orElseThrow(DocumentReading::notAPdf);
    int most = guard.limits().intOf(Limit.TEXT);
    if (text.length() <= most) {
      return text;
    }
    guard.cut(Limit.TEXT);
    return text.substring(0, most);
  }

  private static boolean isPdf(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  /** Some of these are texts, which would come out as dumps without any form. */
  private static void requireNoOtherFile(byte[] bytes) throws UnreadableDocumentException {
    Optional<OtherFile> other = OtherFile.of(bytes);
    if (other.isPresent()) {
      String message = "this is no PDF but " + other.get().description();
      throw new UnreadableDocumentException(Reason.NOT_A_PDF, message, null);
    }
  }

  private static UnreadableDocumentException notAPdf() {
    return new UnreadableDocumentException(
        Reason.NOT_A_PDF,
        "this is no PDF, for it does not begin with %PDF-, and no plain text either",
        null);
  }

  private PDDocument open(byte[] bytes, ReadingGuard guard) throws UnreadableDocumentException {
    PDDocument document;
    try {
      document = BoundedParser.open(bytes, password, guard);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          Reason.PASSWORD_NEEDED, "the document is encrypted; give its password", e);
    } catch (ReadingAbandonedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(
          Reason.DAMAGED, "the PDF is damaged or truncated: " + e.getMessage(), e);
    }
    if (document.getNumberOfPages() == 0) {
      closeQuietly(document);
      throw new UnreadableDocumentException(
          Reason.DAMAGED, "the PDF is damaged or truncated: it has no pages", null);
    }
    return document;
  }

  private static void closeQuietly(PDDocument document) throws UnreadableDocumentException {
    try {
      document.close();
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "the PDF cannot be closed", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
