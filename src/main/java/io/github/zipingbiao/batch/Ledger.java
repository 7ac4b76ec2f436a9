package io.github.zipingbiao.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * The record of an archive: a line of JSON for each document that was dealt with, on the disk
 * before the next one counts as done. Runs add to it; nothing is ever changed. Not thread-safe.
 */
public final class Ledger implements AutoCloseable {
  /** The file inside of the output folder. */
  static final Path FILE = ResultStore.OWN_FOLDER.resolve("ledger.ndjson");

  private final FileChannel channel;
  private final JsonFactory json = new JsonFactory();

  private Ledger(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens the ledger of an output folder and begins a run in it.
   *
   * @throws IOException if it cannot be written
   */
  public static Ledger open(Path root, int documents) throws IOException {
    Path file = root.resolve(FILE);
    Files.createDirectories(file.getParent());
    Ledger ledger =
        new Ledger(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND));
    ledger.line(
        generator -> {
          generator.writeStringField("run", Instant.now().toString());
          generator.writeNumberField("documents", documents);
        });
    return ledger;
  }

  private interface Fields {
    void write(JsonGenerator generator) throws IOException;
  }

  /**
   * Adds a document.
   *
   * @throws IOException if the line cannot be written
   */
  public void add(Outcome outcome) throws IOException {
    line(
        generator -> {
          generator.writeStringField("document", outcome.input().relative().toString());
          Outcome.Archived archived = outcome.archived().orElseThrow();
          generator.writeStringField("sha256", archived.sha256().orElse(null));
          generator.writeStringField("state", outcome.state().name());
          generator.writeBooleanField("reused", archived.reused());
          generator.writeNumberField("forms", outcome.evaluations());
          generator.writeStringField(
              "failure", outcome.failure().map(failure -> failure.code()).orElse(null));
          generator.writeStringField(
              "message", outcome.failure().map(Failure::message).orElse(null));
          generator.writeStringField("done", Instant.now().toString());
          generator.writeNumberField("milliseconds", archived.milliseconds());
        });
  }

  private void line(Fields fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = json.createGenerator(bytes)) {
      generator.writeStartObject();
      fields.write(generator);
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
