package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.SavedResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was read of each document, in full and compressed, by the SHA-256 of its bytes: what outputs
 * are made of, in this run and in one that resumes it. What was read with another {@link
 * Recognition} is another result, and stays beside. Immutable and thread-safe.
 */
public final class ResultStore {
  /** What this program keeps for itself inside of an output folder. */
  static final Path OWN_FOLDER = Path.of(".zipingbiao");

  private static final Path FOLDER = OWN_FOLDER.resolve("results");

  private final Path root;
  private final String ending;
  private final JsonWriter writer =
      new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.PROVENANCE);

  /**
   * Makes the store of an output folder; nothing is written until there is a result.
   *
   * @param root the folder
   * @param recognition what documents are read with
   */
  public ResultStore(Path root, Recognition recognition) {
    this.root = root;
    ending = ending(recognition);
  }

  private static String ending(Recognition recognition) {
    return switch (recognition) {
      case AUTO -> ".json.gz";
      case ALWAYS -> ".always.json.gz";
      case NEVER -> ".never.json.gz";
    };
  }

  /** Returns what is stored of a document, whatever it was read with. */
  static Optional<SavedResult> findAny(Path root, String sha256) {
    return Stream.of(Recognition.values())
        .flatMap(recognition -> new ResultStore(root, recognition).find(sha256).stream())
        .findFirst();
  }

  /** Returns what is stored of a document, empty where there is nothing or it is not whole. */
  public Optional<SavedResult> find(String sha256) {
    Path file = root.resolve(path(sha256));
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return SavedResult.read(() -> new GZIPInputStream(Files.newInputStream(file)))
          .filter(saved -> saved.sha256().equals(sha256));
    } catch (IOException e) {
      // Reading the document again mends the file.
      return Optional.empty();
    }
  }

  void write(ReadResult result) throws IOException {
    try (AtomicFile file = AtomicFile.create(root, path(result.source().sha256()))) {
      try (OutputStream out = new GZIPOutputStream(file.out())) {
        writer.writeResult(result, out);
      }
      file.commit();
    }
  }

  /** Two levels, as some file systems are slow with a hundred thousand files in one folder. */
  private Path path(String sha256) {
    return FOLDER.resolve(sha256.substring(0, 2)).resolve(sha256 + ending);
  }
}
