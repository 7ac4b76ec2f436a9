package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.limit.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Reads pages from their picture. The model is loaded when the first page needs it and shared from
 * then on. Thread-safe, as far as each document is read by one thread at a time.
 */
public final class PageRecogniser implements AutoCloseable {
  private final ModelLoader loader;
  private LineModel model;
  private IOException failure;

  /** Creates a recogniser; no model is loaded yet. */
  public PageRecogniser() {
    this(TextRecogniser::load);
  }

  PageRecogniser(ModelLoader loader) {
    this.loader = loader;
  }

  /** Loads the model. */
  interface ModelLoader {
    LineModel load() throws IOException;
  }

  /**
   * Reads a page. Where its picture cannot be decoded the content is empty, and where the
   * recogniser does not start on this platform it has rulings alone; either is said in a
   * diagnostic.
   *
   * @param document the open document
   * @param pageIndex index of the page, from 0
   * @param limits bounds the size of pictures
   * @param diagnostics takes what went wrong
   * @return glyphs and rulings in points of the upright, straight page
   */
  public PageContent recognise(
      PDDocument document, int pageIndex, Limits limits, Consumer<Diagnostic> diagnostics) {
    return recognise(document, pageIndex, limits, Optional.empty(), diagnostics);
  }

  /**
   * Recognises the text of a page whose lines are known.
   *
   * @param drawn the page as its content draws it; its rulings are taken where the picture lies the
   *     same way
   */
  public PageContent recognise(
      PDDocument document,
      int pageIndex,
      Limits limits,
      Optional<PageContent> drawn,
      Consumer<Diagnostic> diagnostics) {
    PagePicture picture;
    StraightPage page;
    try {
      picture = PictureLoader.load(document, pageIndex, limits);
      page = Straightener.straighten(picture);
    } catch (ReadingAbandonedException e) {
      throw e;
    } catch (PictureLimitException e) {
      diagnostics.accept(trouble(DiagnosticCode.LIMIT_REACHED, e.getMessage(), pageIndex));
      return empty(document, pageIndex);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      stopIfInterruptedBy(e);
      diagnostics.accept(
          trouble(
              DiagnosticCode.PAGE_UNREADABLE,
              "The picture of the page cannot be decoded: " + e.getMessage(),
              pageIndex));
      return empty(document, pageIndex);
    }
    ReadingGuard.stopIfInterrupted();
    try {
      return recognise(picture, page, pageIndex, rulings(page, drawn), diagnostics);
    } catch (RuntimeException e) {
      stopIfInterruptedBy(e);
      throw e;
    }
  }

  private static List<Ruling> rulings(StraightPage page, Optional<PageContent> drawn) {
    ReadingFrame frame = page.frame();
    return drawn
        .filter(content -> frame.tilt() == 0 && page.distortion() == null)
        .filter(content -> content.quarterTurns() == frame.quarterTurns())
        .map(PageContent::rulings)
        .orElse(List.of());
  }

  private PageContent recognise(
      PagePicture picture,
      StraightPage page,
      int pageIndex,
      List<Ruling> drawn,
      Consumer<Diagnostic> diagnostics) {
    PageText text = PageText.of(page, pageIndex + 1, drawn);
    try {
      return text.read(picture, this::model);
    } catch (IOException e) {
      diagnostics.accept(
          trouble(
              DiagnosticCode.PAGE_NOT_RECOGNISED,
              "The page is a picture and cannot be recognised here: " + e.getMessage(),
              pageIndex));
      return text.content(List.of());
    }
  }

  /** BoofCV wraps the interruption of its waiting threads, and takes the mark off them. */
  private static void stopIfInterruptedBy(Throwable trouble) {
    if (trouble.getCause() instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    ReadingGuard.stopIfInterrupted();
  }

  private static Diagnostic trouble(DiagnosticCode code, String message, int pageIndex) {
    return Diagnostic.ofPage(Severity.ERROR, code, message, pageIndex + 1);
  }

  private static PageContent empty(PDDocument document, int pageIndex) {
    PDPage page = document.getPage(pageIndex);
    PDRectangle crop = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return new PageContent(
        pageIndex + 1,
        turned ? crop.getHeight() : crop.getWidth(),
        turned ? crop.getWidth() : crop.getHeight(),
        0,
        true,
        List.of(),
        List.of(),
        List.of());
  }

  /** Loads the model once; where that fails, later pages are told the same without a new try. */
  private synchronized LineModel model() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (model == null) {
      try {
        model = loader.load();
      } catch (IOException e) {
        // That this document was given up is no fault of the platform: others try again.
        ReadingGuard.stopIfInterrupted();
        failure = e;
        throw e;
      }
    }
    return model;
  }

  /** Frees the model. No page may be in the making; one asked for later loads it again. */
  @Override
  public synchronized void close() {
    if (model != null) {
      model.close();
      model = null;
    }
  }
}
