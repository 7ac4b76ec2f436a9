package io.github.zipingbiao.batch;

import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.SavedResult;
import io.github.zipingbiao.export.tables.DocumentRows;
import io.github.zipingbiao.export.tables.TableWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The outputs that collect all documents of an archive, in {@code DIR/tables}. They are made of the
 * {@link ResultStore} in the order of the documents, in a temporary folder, and put in their places
 * together at the end: a run that is broken off leaves those of the run before. Documents with the
 * same bytes count once, under the name of the first. Not thread-safe.
 */
public final class ArchiveOutputs implements AutoCloseable {
  /** Folder of the collected outputs inside of the output folder. */
  public static final Path FOLDER = Path.of("tables");

  private static final String EVALUATIONS = "evaluations.ndjson";

  private final ResultStore store;
  private final Path target;
  private Optional<StagedFolder> staged = Optional.empty();
  private final List<TableWriter> tables = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private OutputStream evaluations;
  private JsonWriter.Detail detail;

  /** Makes the writer of one format in a folder. */
  @FunctionalInterface
  public interface Opener {
    /** Opens the writer; its files go into the folder. */
    TableWriter open(Path folder) throws IOException;
  }

  /** Makes the outputs of an archive, none yet. */
  public ArchiveOutputs(Path root, ResultStore store) {
    this.store = store;
    this.target = root.resolve(FOLDER);
  }

  private Path folder() throws IOException {
    if (staged.isEmpty()) {
      staged = Optional.of(StagedFolder.inside(target));
    }
    return staged.get().path();
  }

  /**
   * Adds the output with one form a line.
   *
   * @throws IOException if it cannot be begun
   */
  public void addLines(JsonWriter.Detail wanted) throws IOException {
    detail = wanted;
    evaluations = new BufferedOutputStream(Files.newOutputStream(folder().resolve(EVALUATIONS)));
  }

  /**
   * Adds the tables in one format.
   *
   * @throws IOException if they cannot be begun
   */
  public void addTables(Opener opener) throws IOException {
    tables.add(opener.open(folder()));
  }

  /**
   * Adds a document.
   *
   * @throws IOException if an output cannot be written
   */
  public void add(Outcome outcome) throws IOException {
    Optional<String> sha256 = outcome.archived().flatMap(Outcome.Archived::sha256);
    if (outcome.failure().isPresent()) {
      addFailed(outcome, sha256);
      return;
    }
    SavedResult saved =
        sha256
            .flatMap(store::find)
            .orElseThrow(() -> new IOException("the stored result of a document has vanished"));
    if (!seen.add(sha256.get())) {
      return;
    }
    if (evaluations != null) {
      saved.writeEvaluations(evaluations, detail, outcome.input().name());
    }
    if (!tables.isEmpty()) {
      addRows(DocumentRows.of(saved.open(), outcome.input().relative().toString()));
    }
  }

  private void addFailed(Outcome outcome, Optional<String> sha256) throws IOException {
    String name = outcome.input().relative().toString();
    if (seen.add(sha256.orElse(name))) {
      Failure failure = outcome.failure().orElseThrow();
      addRows(DocumentRows.failed(name, sha256, failure.code(), failure.message()));
    }
  }

  private void addRows(DocumentRows rows) throws IOException {
    for (TableWriter table : tables) {
      table.add(rows);
    }
  }

  /**
   * Ends all outputs and puts them in their places.
   *
   * @throws IOException if that fails; earlier outputs stay then
   */
  public void finish() throws IOException {
    if (evaluations != null) {
      evaluations.close();
    }
    for (TableWriter table : tables) {
      table.finish();
    }
    if (staged.isPresent()) {
      staged.get().commit();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (evaluations != null) {
        evaluations.close();
      }
      for (TableWriter table : tables) {
        table.close();
      }
    } finally {
      if (staged.isPresent()) {
        staged.get().close();
      }
    }
  }
}
