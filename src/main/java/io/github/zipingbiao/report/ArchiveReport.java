package io.github.zipingbiao.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One page of HTML over any number of documents: counts, sums, distributions, and the documents
 * that a person should look at. Documents come one by one as the JSON that was made of them.
 *
 * <p>Memory does not grow with the size of documents, and with their number only by the SHA-256 of
 * each, as documents with the same bytes are counted once; lists are bounded, and the page says
 * where one was cut. The page needs no network and no other file. The same documents in the same
 * order give the same bytes. Not thread-safe.
 */
public final class ArchiveReport {
  /** Forms with the lowest scores that are shown: what a person would look through at once. */
  static final int MOST_LOWEST = 20;

  /** Documents or forms of the other lists: the page stays below a few hundred kilobytes. */
  static final int MOST_LISTED = 200;

  /** What became of a document. */
  public enum Addition {
    /** It is counted. */
    COUNTED,
    /** A document with the same bytes was counted before, so this is only counted as a copy. */
    COPY,
    /** This is JSON of something else, and left out. */
    OTHER_JSON,
    /** This is no JSON, or breaks off, or is a result with a fault; it is left out. */
    BROKEN
  }

  private final Words words = Words.load();
  private final Failures failures = new Failures();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Statistics statistics = new Statistics(words.unitExponents());
  private final Shortlist<FormEntry> lowest = new Shortlist<>(MOST_LOWEST, FormEntry.LOWEST_FIRST);
  private final Shortlist<FormEntry> contradictory =
      new Shortlist<>(MOST_LISTED, FormEntry.MOST_CONTRADICTORY_FIRST);
  private final Shortlist<DocumentEntry> toReview =
      new Shortlist<>(MOST_LISTED, DocumentEntry.WORST_FIRST);
  private final Shortlist<FailedEntry> failed = new Shortlist<>(MOST_LISTED, FailedEntry.BY_NAME);
  private int anonymous;
  private int copies;
  private int withoutForm;
  private int unusableNumbers;
  private boolean formsOnly;

  /**
   * Adds a document: a result as {@link io.github.zipingbiao.export.JsonWriter#writeResult} wrote
   * it, or one form of it, a line of {@link
   * io.github.zipingbiao.export.JsonWriter#writeEvaluations}.
   *
   * @param json the text in UTF-8; it stays open
   * @param place where the document is found
   * @return what became of it; nothing of a document that is left out is counted
   * @throws IOException if the stream throws it
   */
  public Addition add(InputStream json, DocumentPlace place) throws IOException {
    Optional<DocumentSummary> read;
    try {
      read = SummaryReader.read(json);
    } catch (JsonProcessingException e) {
      return Addition.BROKEN;
    }
    if (read.isEmpty()) {
      return Addition.OTHER_JSON;
    }
    DocumentSummary document = read.get();
    String part = document.index().map(index -> "/" + index).orElse("");
    if (document.sha256().isPresent() && !seen.add(document.sha256().get() + part)) {
      copies++;
      return Addition.COPY;
    }
    count(document, DocumentEntry.of(document, place));
    return Addition.COUNTED;
  }

  private void count(DocumentSummary document, DocumentEntry entry) {
    document.sha256().ifPresent(documents::add);
    anonymous += document.sha256().isEmpty() ? 1 : 0;
    formsOnly |= document.index().isPresent();
    withoutForm += document.forms().isEmpty() ? 1 : 0;
    unusableNumbers += document.unusable();
    if (document.needsReview()) {
      toReview.add(entry);
    }
    int number = document.index().orElse(0);
    for (FormSummary form : document.forms()) {
      number++;
      count(form, FormEntry.of(entry, number, form, failures));
    }
  }

  private void count(FormSummary form, FormEntry entry) {
    statistics.add(form);
    if (form.score().isPresent()) {
      lowest.add(entry);
    }
    if (form.verdict() == io.github.zipingbiao.model.Verdict.INCONSISTENT) {
      contradictory.add(entry);
    }
  }

  /**
   * Adds a document that could not be read.
   *
   * @param name its path in the archive
   * @param code why, as a constant
   * @param message why, for a person
   */
  public void addFailed(String name, String code, String message) {
    failed.add(new FailedEntry(Cut.message(name), Cut.name(code), Cut.message(message)));
  }

  /** Returns whether a document with these bytes is counted, by their SHA-256 in lower case. */
  public boolean contains(String sha256) {
    return documents.contains(sha256);
  }

  /**
   * Writes the page. More may be added, and the page written again.
   *
   * @param html takes the page in UTF-8; it is flushed, not closed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream html) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(html, StandardCharsets.UTF_8));
    new ReportPage(new Html(out), words, this).write();
    out.flush();
  }

  Statistics statistics() {
    return statistics;
  }

  Shortlist<FormEntry> lowest() {
    return lowest;
  }

  Shortlist<FormEntry> contradictory() {
    return contradictory;
  }

  Shortlist<DocumentEntry> toReview() {
    return toReview;
  }

  Shortlist<FailedEntry> failed() {
    return failed;
  }

  /** Returns how many documents were read. */
  int documents() {
    return documents.size() + anonymous;
  }

  /** Returns how many copies of documents that are counted were left out. */
  int copies() {
    return copies;
  }

  /** Returns how many documents hold no form. */
  int withoutForm() {
    return withoutForm;
  }

  /** Returns how many numbers were left out because they are too long to be counted with. */
  int unusableNumbers() {
    return unusableNumbers;
  }

  /** Returns whether single forms were added, which do not say all about their documents. */
  boolean isOfFormsOnly() {
    return formsOnly;
  }
}
