package io.github.zipingbiao;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.lattice.LostColumns;
import io.github.zipingbiao.internal.ocr.PageRecogniser;
import io.github.zipingbiao.internal.ocr.RecognitionPart;
import io.github.zipingbiao.internal.ocr.SecondOpinion;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.PageFurniture;
import io.github.zipingbiao.internal.page.PageReader;
import io.github.zipingbiao.internal.page.PageReading;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads each page of a document from its text layer or, where that is of no use, its picture. */
final class PageChoice {
  /** A picture over more than this share of a page may hold a form. */
  private static final double MOST_OF_PAGE = 0.5;

  private final Recognition recognition;
  private final Optional<PageRecogniser> recogniser;
  private final ReadingGuard guard;
  private final List<PageReading> garbled = new ArrayList<>();
  private boolean sawPicture;

  PageChoice(Recognition recognition, PageRecogniser recogniser) {
    this(recognition, Optional.of(recogniser), new ReadingGuard(Limits.standard()));
  }

  /**
   * Takes no recogniser where there is to be none, or where libraries that it needs are missing.
   */
  PageChoice(Recognition recognition, Optional<PageRecogniser> recogniser, ReadingGuard guard) {
    this.recognition = recognition;
    this.recogniser = recogniser;
    this.guard = guard;
  }

  /** Returns the pages in order, furniture set aside; what went wrong is added to the list. */
  List<PageContent> read(PDDocument document, List<Diagnostic> diagnostics) {
    aboutTheDocument(guard, diagnostics);
    PageReader reader = new PageReader(document, guard);
    List<PageContent> pages = new ArrayList<>();
    int count = document.getNumberOfPages();
    for (int i = 0; i < count && !guard.isOverTime(); i++) {
      guard.checkpoint();
      pages.add(page(document, i, reader, diagnostics));
    }
    int read = pages.size();
    pages = recogniseGarbled(document, LostColumns.restore(pages), diagnostics);
    if (read < count) {
      guard.cut(Limit.TIME);
      cuts("pages from " + (read + 1) + " on were left out: ", guard, diagnostics);
    }
    return PageFurniture.setAside(pages);
  }

  /**
   * Reads the pages of which only the text is of no use from their pictures, when the lines of all
   * pages are known: these are better known than from a picture. Pages for which no time is left
   * stay without text, so that garbage is not taken for it.
   */
  private List<PageContent> recogniseGarbled(
      PDDocument document, List<PageContent> pages, List<Diagnostic> diagnostics) {
    List<PageContent> result = new ArrayList<>(pages);
    for (PageReading reading : garbled) {
      guard.checkpoint();
      PageContent drawn = result.get(reading.content().number() - 1);
      PageContent content;
      if (guard.isOverTime()) {
        guard.cut(Limit.TIME);
        cuts("the text of page " + drawn.number() + " was left out: ", guard, diagnostics);
        content = drawn.withGlyphs(List.of());
      } else {
        PageContent recognised =
            recognised(document, drawn.number() - 1, Optional.of(drawn), diagnostics);
        content = SecondOpinion.weigh(recognised, reading.content(), reading.invisible());
      }
      result.set(drawn.number() - 1, content);
    }
    return result;
  }

  /** Returns whether a picture that was not read covers most of some page. */
  boolean sawPicture() {
    return sawPicture;
  }

  /** Says what was cut off or damaged that belongs to no page. */
  static void aboutTheDocument(ReadingGuard guard, List<Diagnostic> diagnostics) {
    for (String damage : guard.takeDamages()) {
      diagnostics.add(Diagnostic.ofDocument(Severity.WARNING, DiagnosticCode.PAGE_DAMAGED, damage));
    }
    cuts("the document was cut off: ", guard, diagnostics);
  }

  private static void cuts(String what, ReadingGuard guard, List<Diagnostic> diagnostics) {
    for (String cut : guard.takeCuts()) {
      diagnostics.add(
          Diagnostic.ofDocument(
              Severity.ERROR,
              DiagnosticCode.LIMIT_REACHED,
              what + cut + "; what was read before it is kept"));
    }
  }

  private PageContent page(
      PDDocument document, int index, PageReader reader, List<Diagnostic> diagnostics) {
    if (recognition == Recognition.ALWAYS && recogniser.isPresent()) {
      return recognised(document, index, Optional.empty(), diagnostics);
    }
    Optional<PageContent> prose = reader.skim(index);
    if (prose.isPresent()) {
      return prose.get();
    }
    PageReading reading = reader.read(index);
    boolean useless = reading.quality().isScan() || reading.quality().isGarbled();
    boolean cut =
        reading.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.LIMIT_REACHED);
    // A page over a limit is not drawn, which would take longer still.
    boolean wanted =
        recognition == Recognition.ALWAYS || recognition == Recognition.AUTO && useless && !cut;
    if (wanted && recogniser.isPresent()) {
      if (!reading.quality().isScan()) {
        garbled.add(reading);
        return reading.content();
      }
      PageContent recognised = recognised(document, index, Optional.empty(), diagnostics);
      return SecondOpinion.weigh(recognised, reading.content(), reading.invisible());
    }
    sawPicture |= reading.quality().imageShare() >= MOST_OF_PAGE;
    diagnostics.addAll(reading.diagnostics());
    if (wanted || useless) {
      diagnostics.add(notRecognised(wanted, index + 1));
    }
    return reading.content();
  }

  private static Diagnostic notRecognised(boolean wanted, int page) {
    Severity severity = wanted ? Severity.ERROR : Severity.WARNING;
    String message =
        wanted
            ? "the page is to be read from its picture, which needs libraries that are missing here: "
                + String.join(", ", RecognitionPart.missing())
            : "the page has no usable text layer; let it be read from its picture (--ocr auto)";
    return Diagnostic.ofPage(severity, DiagnosticCode.PAGE_NOT_RECOGNISED, message, page);
  }

  private PageContent recognised(
      PDDocument document, int index, Optional<PageContent> drawn, List<Diagnostic> diagnostics) {
    PageContent content =
        recogniser.get().recognise(document, index, guard.limits(), drawn, diagnostics::add);
    List<Diagnostic> about = new ArrayList<>();
    aboutTheDocument(guard, about);
    about.forEach(diagnostic -> diagnostics.add(diagnostic.onPage(index + 1)));
    return content;
  }
}
