package io.github.zipingbiao.review;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.table.RuledPage;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows a person what was read from a document: a picture of each page with what was found drawn on
 * it, and one HTML page with the document beside its records. Pages are drawn one at a time, so
 * memory does not grow with their number. Not thread-safe.
 */
public final class DocumentReview {
  /** A document of so few pages is shown whole. */
  private static final int SHOWN_WHOLE = 12;

  /** Takes the pictures of the pages. */
  @FunctionalInterface
  public interface Pictures {
    /** Takes a page's picture, a PNG file. */
    void take(int page, byte[] png) throws IOException;
  }

  private final byte[] document;
  private final Optional<String> password;
  private final ReadResult result;
  private final List<RuledPage> pages;

  /**
   * Makes the review of a document.
   *
   * @param document the PDF
   * @param password what opens it, empty where nothing is needed
   * @param result what was read from it
   * @param pages what was seen on its pages on the way
   */
  public DocumentReview(
      byte[] document, Optional<String> password, ReadResult result, List<RuledPage> pages) {
    this.document = document.clone();
    this.password = password;
    this.result = result;
    this.pages = List.copyOf(pages);
  }

  /**
   * Writes the HTML page and hands out the pictures. Of a long document the page shows those of its
   * pages that hold a form or are spoken of; a picture is made of every page.
   *
   * @param html takes the page in UTF-8; it is flushed, not closed
   * @throws IOException if something cannot be written, or the document cannot be opened
   */
  public void write(OutputStream html, Pictures pictures) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(html, StandardCharsets.UTF_8));
    Marks marks = new Marks(result);
    ReviewHtml review = new ReviewHtml(out, result, Labels.load(), marks);
    Set<Integer> shown = shown();
    review.begin();
    if (!pages.isEmpty()) {
      draw(review, marks, shown, pictures);
    }
    review.end(shown.size() < pages.size());
    out.flush();
  }

  private void draw(ReviewHtml review, Marks marks, Set<Integer> shown, Pictures pictures)
      throws IOException {
    try (PageRenderer renderer = new PageRenderer(document, password.orElse(""))) {
      for (RuledPage page : pages) {
        Optional<PageRenderer.Picture> picture = renderer.picture(page.number());
        if (shown.contains(page.number())) {
          show(review, page, picture, renderer.size(page.number()));
        }
        if (picture.isPresent()) {
          BufferedImage image = picture.get().image();
          List<BoundingBox> fields = marks.boxes(page.number());
          PageDrawing.draw(image, picture.get().scale(), page, fields);
          pictures.take(page.number(), PageRenderer.png(image));
        }
      }
    }
  }

  private static void show(
      ReviewHtml review,
      RuledPage page,
      Optional<PageRenderer.Picture> picture,
      PageRenderer.Size size)
      throws IOException {
    Optional<byte[]> png =
        picture.isPresent()
            ? Optional.of(PageRenderer.png(picture.get().image()))
            : Optional.empty();
    review.page(page, png, size.width(), size.height());
  }

  private Set<Integer> shown() {
    Set<Integer> shown = new TreeSet<>();
    for (SelfEvaluation form : result.evaluations()) {
      for (int page = form.pages().first(); page <= form.pages().last(); page++) {
        shown.add(page);
      }
    }
    result.diagnostics().stream()
        .filter(Marks::isDoubt)
        .forEach(diagnostic -> diagnostic.page().ifPresent(shown::add));
    if (pages.size() <= SHOWN_WHOLE || shown.isEmpty()) {
      pages.stream().limit(SHOWN_WHOLE).forEach(page -> shown.add(page.number()));
    }
    return shown;
  }
}
