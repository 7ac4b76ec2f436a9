package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.source.BufferedPage;
import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.limit.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * Reads the pages of one PDF document, each in a single run through its content.
 *
 * <p>A damaged page never makes it throw: what could be read is returned with a diagnostic. Not
 * thread-safe, as a {@link PDDocument} is not; different documents may be read in parallel.
 */
public final class PageReader {
  /** Encoded content shorter than this, in bytes, may well draw nothing. */
  private static final long EMPTY = 32;

  private final PDDocument document;
  private final DocumentFonts fonts = new DocumentFonts();
  private final OptionalContent layers;
  private final ReadingGuard guard;
  private final PageSkimmer skimmer;

  /** Creates a reader of an open document, which stays open, within the usual limits. */
  public PageReader(PDDocument document) {
    this(document, new ReadingGuard(Limits.standard()));
  }

  /** Creates a reader of an open document, which stays open, within limits. */
  public PageReader(PDDocument document, ReadingGuard guard) {
    this.document = document;
    this.guard = guard;
    this.layers = new OptionalContent(document);
    this.skimmer = new PageSkimmer(document);
  }

  /** Reads every page in order and sets page numbers and running heads aside. */
  public static List<PageReading> readAll(PDDocument document) {
    PageReader reader = new PageReader(document);
    List<PageReading> readings = new ArrayList<>();
    for (int index = 0; index < document.getNumberOfPages(); index++) {
      readings.add(reader.read(index));
    }
    List<PageContent> contents =
        PageFurniture.setAside(readings.stream().map(PageReading::content).toList());
    for (int index = 0; index < readings.size(); index++) {
      readings.set(index, readings.get(index).withContent(contents.get(index)));
    }
    return readings;
  }

  /**
   * Reads a page, {@code index} from 0. Page numbers and running heads are still content, see
   * {@link PageFurniture}.
   */
  public PageReading read(int index) {
    PageFaults faults = new PageFaults(index + 1, guard);
    PageInk ink;
    try {
      PDPage page = new BufferedPage(document.getPage(index));
      ink = new PageInk(PageFrame.of(page), guard.limits());
      run(page, ink, faults);
    } catch (ReadingAbandonedException e) {
      throw e;
    } catch (RuntimeException e) {
      return unreadable(index + 1, e);
    }
    ink.reached().forEach(faults::addLimit);
    return new PageAssembly(index + 1, ink).assemble(faults);
  }

  /**
   * Returns the page, {@code index} from 0, without its text where it and the pages around it only
   * write, so that none of them has a table; empty where that is not certain. It takes a fraction
   * of the time of reading the page.
   */
  public Optional<PageContent> skim(int index) {
    if (!skimmer.isProse(index)) {
      return Optional.empty();
    }
    PageFrame frame = PageFrame.of(document.getPage(index));
    return Optional.of(
        new PageContent(
            index + 1, frame.width(), frame.height(), 0, false, List.of(), List.of(), List.of()));
  }

  private void run(PDPage page, PageInk ink, PageFaults faults) {
    PageEngine engine = new PageEngine(page, ink, fonts, layers, faults, guard);
    try {
      engine.processPage(page);
      if (!engine.hasRun() && encodedLength(page) > EMPTY) {
        faults.add(new IOException("the content cannot be decoded"));
      }
      for (PDAnnotation annotation : page.getAnnotations(PDAnnotationWidget.class::isInstance)) {
        if (!annotation.isHidden() && !annotation.isNoView()) {
          engine.showAnnotation(annotation);
        }
      }
    } catch (PageLimitException e) {
      faults.addLimit(e.limit());
    } catch (ReadingAbandonedException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      faults.add(e);
    }
  }

  private static long encodedLength(PDPage page) {
    long length = 0;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      length += streams.next().getCOSObject().getLength();
    }
    return length;
  }

  private static PageReading unreadable(int number, RuntimeException fault) {
    Diagnostic diagnostic =
        Diagnostic.ofPage(
            Severity.ERROR,
            DiagnosticCode.PAGE_UNREADABLE,
            "The page could not be read: " + fault.getMessage(),
            number);
    PageContent content = new PageContent(number, 0, 0, 0, false, List.of(), List.of(), List.of());
    return new PageReading(content, new PageQuality(0, 0, 0, 0), List.of(), List.of(diagnostic));
  }
}
