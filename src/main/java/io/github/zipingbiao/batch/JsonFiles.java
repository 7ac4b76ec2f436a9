package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.SavedResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** One JSON file for each document below one folder. Immutable and thread-safe. */
public final class JsonFiles {
  /** What is done about files that an earlier run left. */
  public enum Earlier {
    /** Each document is read again. */
    REPLACE,
    /** A document is left out if its file is complete and was made from the same bytes. */
    KEEP
  }

  private final Path root;
  private final Map<Input, Path> names;
  private final JsonWriter.Detail detail;
  private final Earlier earlier;
  private final JsonWriter writer;

  /**
   * Makes the files' description.
   *
   * @param root folder that holds all files
   * @param names path inside {@code root} for each document, as {@link OutputNames} assigns them
   * @param detail what the files hold
   * @param earlier what is done about files that are there already
   */
  public JsonFiles(Path root, Map<Input, Path> names, JsonWriter.Detail detail, Earlier earlier) {
    this.root = root;
    this.names = Map.copyOf(names);
    this.detail = detail;
    this.earlier = earlier;
    this.writer = new JsonWriter(JsonWriter.Layout.PRETTY, detail);
  }

  void write(Input input, ReadResult result) throws IOException {
    try (AtomicFile file = AtomicFile.create(root, names.get(input))) {
      writer.writeResult(result, file.out());
      file.commit();
    }
  }

  /** Returns the earlier file of the document, if it can stand for reading the document again. */
  Optional<SavedResult> kept(Input input) {
    if (earlier == Earlier.REPLACE || input.file().isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<SavedResult> saved = SavedResult.read(root.resolve(names.get(input)));
      return saved.isPresent()
              && saved.get().has(detail)
              && saved.get().sha256().equals(sha256(input.file().get()))
          ? saved
          : Optional.empty();
    } catch (IOException e) {
      // Reading the document again tells what is wrong with it, or mends the file.
      return Optional.empty();
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
