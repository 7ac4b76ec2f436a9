package io.github.zipingbiao.batch;

import io.github.zipingbiao.export.SavedResult;
import io.github.zipingbiao.report.ArchiveReport;
import io.github.zipingbiao.report.DocumentPlace;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An archive that was converted earlier, as far as its folder shows it: the JSON file of each
 * document; documents without one from the {@link ResultStore}, and those that failed from the
 * {@link Ledger}; where there is none of these, the forms of {@code tables/evaluations.ndjson}. Not
 * thread-safe.
 */
public final class SavedArchive {
  private static final String JSON = ".json";
  private static final String HTML = ".html";
  private static final Path LINES = ArchiveOutputs.FOLDER.resolve("evaluations.ndjson");

  private final Path root;
  private final Path page;
  private final List<InputCollector.Problem> problems = new ArrayList<>();
  private final List<Path> skipped = new ArrayList<>();
  private boolean empty = true;

  /**
   * Makes the view of an archive.
   *
   * @param root its folder
   * @param page the file of the report, which links lead from
   */
  public SavedArchive(Path root, Path page) {
    this.root = Objects.requireNonNull(root, "root");
    this.page = page.toAbsolutePath();
  }

  /**
   * Adds all documents to a report, the same order each time.
   *
   * @throws IOException if the ledger or the collected lines are there and cannot be read
   */
  public void addTo(ArchiveReport report) throws IOException {
    FolderListing files = FolderListing.filesBelow(root, List.of(JSON));
    files.unreadable().forEach(path -> problem(path, Failure.notAccessible("it cannot be opened")));
    for (Path file : files.paths()) {
      addFile(report, file);
    }
    List<LedgerDocuments.Document> documents = LedgerDocuments.read(root);
    for (LedgerDocuments.Document document : documents) {
      addFromLedger(report, document);
    }
    Path lines = root.resolve(LINES);
    empty = files.paths().size() == skipped.size() && documents.isEmpty();
    if (empty && Files.isRegularFile(lines)) {
      empty = false;
      addLines(report, lines);
    }
  }

  /** Returns whether the folder holds nothing that was ever converted. */
  public boolean isEmpty() {
    return empty;
  }

  /** Returns what could not be read. */
  public List<InputCollector.Problem> problems() {
    return List.copyOf(problems);
  }

  /** Returns the JSON files that hold something else. */
  public List<Path> skipped() {
    return List.copyOf(skipped);
  }

  private void addFile(ArchiveReport report, Path file) {
    DocumentPlace place =
        new DocumentPlace(folder(root.relativize(file)), link(file), review(file));
    try (InputStream in = Files.newInputStream(file)) {
      ArchiveReport.Addition addition = report.add(in, place);
      if (addition == ArchiveReport.Addition.BROKEN) {
        fail(report, file, Failure.notResult());
      } else if (addition == ArchiveReport.Addition.OTHER_JSON) {
        skipped.add(file);
      }
    } catch (IOException e) {
      fail(report, file, Failure.of(e));
    }
  }

  private void fail(ArchiveReport report, Path file, Failure failure) {
    report.addFailed(root.relativize(file).toString(), failure.code(), failure.message());
    problem(file, failure);
  }

  private void problem(Path path, Failure failure) {
    problems.add(new InputCollector.Problem(path.toString(), failure));
  }

  private void addFromLedger(ArchiveReport report, LedgerDocuments.Document document)
      throws IOException {
    if (document.failure().isPresent()) {
      String message = document.message().orElse("");
      report.addFailed(document.path(), document.failure().get(), message);
    } else if (document.sha256().filter(sha256 -> !report.contains(sha256)).isPresent()) {
      addStored(report, document);
    }
  }

  private void addStored(ArchiveReport report, LedgerDocuments.Document document)
      throws IOException {
    Optional<SavedResult> saved = ResultStore.findAny(root, document.sha256().get());
    if (saved.isEmpty()) {
      Failure vanished = Failure.notResult();
      report.addFailed(document.path(), vanished.code(), vanished.message());
      problem(root.resolve(document.path()), vanished);
      return;
    }
    Path path = Path.of(document.path());
    try (InputStream in = saved.get().open()) {
      report.add(in, DocumentPlace.withoutLinks(folder(path)));
    }
  }

  private void addLines(ArchiveReport report, Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        InputStream in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        ArchiveReport.Addition addition = report.add(in, DocumentPlace.withoutLinks(""));
        if (addition == ArchiveReport.Addition.BROKEN
            || addition == ArchiveReport.Addition.OTHER_JSON) {
          problem(Path.of(file + ":" + number), Failure.notResult());
        }
      }
    }
  }

  private static String folder(Path relative) {
    Path parent = relative.getParent();
    return parent == null ? "" : slashes(parent) + "/";
  }

  /** The page of {@code inspect} has the name of the JSON file but for the ending. */
  private Optional<String> review(Path json) {
    String name = json.getFileName().toString();
    Path html = json.resolveSibling(name.substring(0, name.length() - JSON.length()) + HTML);
    boolean other = !html.toAbsolutePath().normalize().equals(page.normalize());
    return other && Files.isRegularFile(html) ? link(html) : Optional.empty();
  }

  private Optional<String> link(Path file) {
    try {
      return Optional.of(
          slashes(page.getParent().normalize().relativize(file.toAbsolutePath().normalize())));
    } catch (IllegalArgumentException e) {
      // On another drive than the page, where no relative link leads.
      return Optional.empty();
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
