package io.github.zipingbiao.internal.account;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Messages;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.FormSegment;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares what shows on the pages of a document with what the records of its forms hold. Every
 * character between the first and the last table of a form must be in a field, a label, or a value
 * kept under its label; what else there is, is told. It starts from the characters of the page, not
 * from what became of them, so that no stage in between can lose any without a word. Not
 * thread-safe.
 */
public final class PageAccount {
  /** More pieces of one page than this are not quoted. */
  private static final int MOST_QUOTED = 3;

  /** Characters of a piece that are quoted. */
  private static final int LONGEST_QUOTED = 20;

  private final List<PageContent> pages;
  private final LooseText loose;
  private final LooseTables tables;
  private final Lexicon lexicon;

  /**
   * Opens the account of a document.
   *
   * @param pages its pages
   * @param document its tables
   * @param forms the forms that were read from them
   * @param unclaimed rows of tables that belong to no form
   * @param lexicon the words of the forms
   */
  public PageAccount(
      List<PageContent> pages,
      StitchedDocument document,
      List<FormDraft> forms,
      List<FormSegment> unclaimed,
      Lexicon lexicon) {
    this.pages = List.copyOf(pages);
    this.loose = new LooseText(pages, document);
    this.tables = new LooseTables(pages, forms, unclaimed, lexicon);
    this.lexicon = lexicon;
  }

  /**
   * Returns a warning for each page that shows something of a form which its records do not hold.
   *
   * @param form the form as it was understood
   * @param records what was made of it, with provenance
   * @param index index of the form in the result
   */
  public List<Diagnostic> of(FormDraft form, SelfEvaluation records, int index) {
    Map<Integer, List<Piece>> missing = new TreeMap<>();
    FormText known = FormText.of(form, records, lexicon);
    known.missingCells().forEach(piece -> add(missing, piece));
    FormArea area = FormArea.of(form);
    for (PageContent page : pages) {
      if (area.isOn(page)) {
        loose.on(page).stream()
            .filter(piece -> area.holds(piece))
            .filter(piece -> !known.explains(piece, area))
            .forEach(piece -> add(missing, piece));
      }
    }
    tables.besides(form).forEach(piece -> add(missing, piece));
    return missing.values().stream().map(pieces -> warning(pieces, index)).toList();
  }

  /** Returns whether a form's last row stands at the end of a page, where a document may be cut. */
  public boolean endsAtPageEnd(FormDraft form) {
    return FormArea.of(form).endsAtPageEnd(pages);
  }

  private static void add(Map<Integer, List<Piece>> pieces, Piece piece) {
    pieces.computeIfAbsent(piece.page().number(), key -> new ArrayList<>()).add(piece);
  }

  private static Diagnostic warning(List<Piece> pieces, int index) {
    PageContent page = pieces.get(0).page();
    BoundingBox box = pieces.stream().map(Piece::box).reduce(BoundingBox::union).orElseThrow();
    String quoted =
        pieces.stream()
            .limit(MOST_QUOTED)
            .map(piece -> "\"" + shortened(piece.text()) + "\"")
            .collect(Collectors.joining(", "));
    int more = pieces.size() - MOST_QUOTED;
    Messages messages = Messages.here();
    String all =
        more > 0 ? messages.get("unassigned.more", quoted, Integer.toString(more)) : quoted;
    return Diagnostic.ofDocument(
            Severity.WARNING, DiagnosticCode.TEXT_UNASSIGNED, messages.get("unassigned", all))
        .about(index, null)
        .at(page.number(), page.displayed(box));
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "\u2026";
  }
}
