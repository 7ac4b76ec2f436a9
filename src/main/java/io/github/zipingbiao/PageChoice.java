package io.github.zipingbiao;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
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
    if (pages.size() < count) {
      guard.cut(Limit.TIME);
      cuts("pages from " + (pages.size() + 1) + " on were left out: ", guard, diagnostics);
    }
    return PageFurniture.setAside(pages);
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
      return recognised(recogniser.get(), document, index, diagnostics);
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
      PageContent recognised = recognised(recogniser.get(), document, index, diagnostics);
      return withDrawnRulings(
          SecondOpinion.weigh(recognised, reading.content(), reading.invisible()), reading);
    }
    sawPicture |= reading.quality().imageShare() >= MOST_OF_PAGE;
    diagnostics.addAll(reading.diagnostics());
    if (wanted || useless) {
      diagnostics.add(notRecognised(wanted, index + 1));
    }
    return reading.content();
  }

  /** Where only the text of a page is of no use, its lines are known better than from a picture. */
  private static PageContent withDrawnRulings(PageContent recognised, PageReading reading) {
    PageContent drawn = reading.content();
    boolean sameFrame =
        recognised.quarterTurns() == drawn.quarterTurns()
            && recognised.tilt() == 0
            && recognised.distortion() == null;
    return reading.quality().isScan() || drawn.rulings().isEmpty() || !sameFrame
        ? recognised
        : recognised.withRulings(drawn.rulings());
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
      PageRecogniser present, PDDocument document, int index, List<Diagnostic> diagnostics) {
    PageContent content = present.recognise(document, index, guard.limits(), diagnostics::add);
    List<Diagnostic> about = new ArrayList<>();
    aboutTheDocument(guard, about);
    about.forEach(diagnostic -> diagnostics.add(diagnostic.onPage(index + 1)));
    return content;
  }
}
