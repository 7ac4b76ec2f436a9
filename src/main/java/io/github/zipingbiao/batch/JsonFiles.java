package io.github.zipingbiao.batch;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.SavedResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One JSON file for each document below one folder. Immutable and thread-safe. */
public final class JsonFiles {
  private final Path root;
  private final Map<Input, Path> names;
  private final JsonWriter.Detail detail;
  private final JsonWriter writer;

  /**
   * Makes the files' description.
   *
   * @param root folder that holds all files
   * @param names path inside {@code root} for each document, as {@link OutputNames} assigns them
   * @param detail what the files hold
   */
  public JsonFiles(Path root, Map<Input, Path> names, JsonWriter.Detail detail) {
    this.root = root;
    this.names = Map.copyOf(names);
    this.detail = detail;
    this.writer = new JsonWriter(JsonWriter.Layout.PRETTY, detail);
  }

  void write(Input input, ReadResult result) throws IOException {
    try (AtomicFile file = AtomicFile.create(root, names.get(input))) {
      writer.writeResult(result, file.out());
      file.commit();
    }
  }

  /** Writes what an earlier reading of the same bytes found, unless the file is there already. */
  void write(Input input, SavedResult saved) throws IOException {
    if (isThere(input, saved.sha256())) {
      return;
    }
    try (AtomicFile file = AtomicFile.create(root, names.get(input))) {
      saved.writeResult(file.out(), JsonWriter.Layout.PRETTY, detail, input.name());
      file.commit();
    }
  }

  private boolean isThere(Input input, String sha256) {
    try {
      Optional<SavedResult> file = SavedResult.read(root.resolve(names.get(input)));
      return file.isPresent() && file.get().has(detail) && file.get().sha256().equals(sha256);
    } catch (IOException e) {
      // It cannot be read, so it is written anew.
      return false;
    }
  }
}
