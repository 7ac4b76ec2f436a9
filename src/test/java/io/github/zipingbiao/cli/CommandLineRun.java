package io.github.zipingbiao.cli;

import io.github.zipingbiao.CellUse;
import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.UnreadableDocumentException;
import io.github.zipingbiao.batch.Input;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.export.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * The command line in this process, with a reader that does what the content of a file says, such
 * as {@code good} or {@code damaged}.
 */
final class CommandLineRun {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Queue<String> read = new ConcurrentLinkedQueue<>();
  private OutputStream standardOutput = out;
  private InputStream standardInput = InputStream.nullInputStream();
  private boolean terminal;

  void standardInput(String text) {
    standardInput = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  void standardOutput(OutputStream other) {
    standardOutput = other;
  }

  void terminal() {
    terminal = true;
  }

  int run(String... arguments) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    Streams streams = new Streams(standardInput, standardOutput, messages, terminal);
    return Main.run(
        streams, (password, recognition, limits, in) -> input -> read(input, in), arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Returns the names of the documents that were read, sorted. */
  List<String> documentsRead() {
    return read.stream().sorted().toList();
  }

  private ReadResult read(Input input, InputStream in) throws IOException {
    String name = input.relative().getFileName().toString();
    read.add(name);
    byte[] bytes =
        input.file().isPresent() ? Files.readAllBytes(input.file().get()) : in.readAllBytes();
    String content = new String(bytes, StandardCharsets.UTF_8);
    ReadResult good = SampleResults.of(name, sha256(bytes), SampleResults.fullForm());
    return switch (content) {
      case "damaged" ->
          throw new UnreadableDocumentException(
              UnreadableDocumentException.Reason.DAMAGED, "it breaks off", null);
      case "crash" -> throw new IllegalStateException("first line\nsecond line");
      case "stuck" -> stuck(good);
      case "counted" ->
          new ReadResult(
              good.source(),
              good.evaluations(),
              good.tables(),
              List.of(new CellUse(40, 55, 3, 7)),
              List.of());
      case "diagnosed" -> SampleResults.full();
      case "diagnosed on two lines" -> diagnosed(good, Severity.WARNING, "one\ntwo");
      case "diagnosed often" -> diagnosed(good, Severity.WARNING, "the same", "the same", "other");
      case "without form" -> new ReadResult(good.source(), List.of(), List.of(), List.of());
      case "defective" -> diagnosed(good, Severity.ERROR, "no text");
      default -> good;
    };
  }

  private static ReadResult diagnosed(ReadResult good, Severity severity, String... messages) {
    List<Diagnostic> diagnostics =
        Stream.of(messages)
            .map(text -> Diagnostic.ofPage(severity, DiagnosticCode.PAGE_UNREADABLE, text, 3))
            .toList();
    return new ReadResult(good.source(), good.evaluations(), good.tables(), diagnostics);
  }

  /** Stays until the tests end, deaf to interrupts as a tight loop in a library would be. */
  private static ReadResult stuck(ReadResult result) {
    CountDownLatch never = new CountDownLatch(1);
    while (never.getCount() > 0) {
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.onSpinWait();
      }
    }
    return result;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
