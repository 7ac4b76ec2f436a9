package io.github.zipingbiao;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.ocr.PageRecogniser;
import io.github.zipingbiao.internal.ocr.SecondOpinion;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.PageFurniture;
import io.github.zipingbiao.internal.page.PageReader;
import io.github.zipingbiao.internal.page.PageReading;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads each page of a document from its text layer or, where that is of no use, its picture. */
final class PageChoice {
  private final Recognition recognition;
  private final PageRecogniser recogniser;

  PageChoice(Recognition recognition, PageRecogniser recogniser) {
    this.recognition = recognition;
    this.recogniser = recogniser;
  }

  /** Returns the pages in order, furniture set aside; what went wrong is added to the list. */
  List<PageContent> read(PDDocument document, List<Diagnostic> diagnostics) {
    PageReader reader = new PageReader(document);
    List<PageContent> pages = new ArrayList<>();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      pages.add(page(document, i, reader, diagnostics));
    }
    return PageFurniture.setAside(pages);
  }

  private PageContent page(
      PDDocument document, int index, PageReader reader, List<Diagnostic> diagnostics) {
    if (recognition == Recognition.ALWAYS) {
      return recogniser.recognise(document, index, diagnostics::add);
    }
    PageReading reading = reader.read(index);
    boolean useless = reading.quality().isScan() || reading.quality().isGarbled();
    if (useless && recognition == Recognition.AUTO) {
      PageContent recognised = recogniser.recognise(document, index, diagnostics::add);
      return SecondOpinion.weigh(recognised, reading.content(), reading.invisible());
    }
    diagnostics.addAll(reading.diagnostics());
    if (useless) {
      diagnostics.add(
          Diagnostic.ofPage(
              Severity.WARNING,
              DiagnosticCode.PAGE_NOT_RECOGNISED,
              "the page has no usable text layer; let it be read from its picture (--ocr auto)",
              index + 1));
    }
    return reading.content();
  }
}
