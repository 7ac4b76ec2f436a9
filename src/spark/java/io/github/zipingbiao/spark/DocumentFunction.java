package io.github.zipingbiao.spark;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.batch.DocumentFailedException;
import io.github.zipingbiao.batch.Failure;
import io.github.zipingbiao.batch.GuardedReader;
import io.github.zipingbiao.batch.Input;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.tables.DocumentRows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/**
 * Reads one file of {@code binaryFile} in an executor.
 *
 * @param root what paths lose in front to become the names of documents, with its slash
 * @param recognition when pages are read from their picture
 * @param limit time for each document
 */
record DocumentFunction(String root, Recognition recognition, Duration limit)
    implements MapFunction<Row, Row> {

  /** One reader for each executor process: it is thread-safe, and models load only when needed. */
  private enum ExecutorReader {
    AUTO,
    ALWAYS,
    NEVER;

    private final SelfEvaluationReader reader =
        SelfEvaluationReader.builder().recognition(Recognition.valueOf(name())).build();

    static SelfEvaluationReader of(Recognition recognition) {
      return valueOf(recognition.name()).reader;
    }
  }

  @Override
  public Row call(Row file) throws Exception {
    String path = file.getAs("path");
    byte[] content = file.getAs("content");
    String name = path.startsWith(root) ? path.substring(root.length()) : path;
    if (content == null) {
      long length = file.<Long>getAs("length");
      return TableSchema.row(tooLarge(name, length));
    }
    return TableSchema.row(rows(name, content));
  }

  private static DocumentRows tooLarge(String name, long length) {
    String message = "the file has " + length + " bytes, more than a row of Spark holds";
    return DocumentRows.failed(name, Optional.empty(), "OVER_LIMIT", message);
  }

  private DocumentRows rows(String name, byte[] content) throws InterruptedException, IOException {
    SelfEvaluationReader reader = ExecutorReader.of(recognition);
    String file = name.substring(name.lastIndexOf('/') + 1);
    // The name of the document may be no path here: it comes from another file system.
    Input input = new Input(name, Path.of("document"), Optional.empty());
    try {
      ReadResult result = new GuardedReader(in -> reader.read(content, file), limit).read(input);
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.PROVENANCE)
          .writeResult(result, json);
      return DocumentRows.of(new ByteArrayInputStream(json.toByteArray()), name);
    } catch (DocumentFailedException e) {
      Failure failure = e.failure();
      return DocumentRows.failed(
          name, Optional.of(sha256(content)), failure.code(), failure.message());
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
