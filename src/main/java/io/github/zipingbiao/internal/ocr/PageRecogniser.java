package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.provenance.BoundingBox;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads pages from their picture. The model is loaded when the first page needs it and shared from
 * then on. Thread-safe, as far as each document is read by one thread at a time.
 */
public final class PageRecogniser implements AutoCloseable {
  /** Around a table, remains of its outer rulings are no text: this many points. */
  private static final double RIM = 3;

  private final int threads;
  private TextRecogniser recogniser;

  /**
   * Creates a recogniser; no model is loaded yet.
   *
   * @param threads threads that the model may use for one page, at least 1
   */
  public PageRecogniser(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed: " + threads);
    }
    this.threads = threads;
  }

  /**
   * Reads a page.
   *
   * @param document the open document
   * @param pageIndex index of the page, from 0
   * @return glyphs and rulings in points of the upright page
   * @throws IOException where the picture cannot be decoded or the recogniser does not start
   */
  public PageContent recognise(PDDocument document, int pageIndex) throws IOException {
    PagePicture picture = PictureLoader.load(document, pageIndex);
    StraightPage page = Straightener.straighten(picture);
    RulingFinder.Found found = RulingFinder.find(page);
    GrayU8 ink = RulingEraser.erase(page, found.mask());
    List<Glyph> glyphs = read(page, ink, lines(page, ink, found.rulings(), pageIndex));
    return content(page, pageIndex, glyphs, found.rulings());
  }

  private static PageContent content(
      StraightPage page, int pageIndex, List<Glyph> glyphs, List<Ruling> rulings) {
    ReadingFrame frame = page.frame();
    return new PageContent(
        pageIndex + 1,
        frame.width(),
        frame.height(),
        frame.quarterTurns(),
        true,
        glyphs,
        rulings,
        List.of());
  }

  private static List<InkLine> lines(
      StraightPage page, GrayU8 ink, List<Ruling> rulings, int pageIndex) {
    List<Rectangle> cells = new ArrayList<>();
    GrayU8 free = ink.clone();
    for (PageTable table : Lattice.of(content(page, pageIndex, List.of(), rulings)).tables()) {
      for (LatticeCell cell : table.cells()) {
        cells.add(pixels(page, cell.box()));
      }
      blank(free, pixels(page, grown(table.box())));
    }
    LineCutter cutter = new LineCutter(page, ink);
    double usual = cutter.lineHeight(cells);
    List<InkLine> lines = new ArrayList<>(new FreeLines(page, free).cut());
    cells.forEach(cell -> lines.addAll(cutter.cut(cell, usual)));
    return lines;
  }

  private static BoundingBox grown(BoundingBox box) {
    return new BoundingBox(
        box.x0() - RIM, box.y0() - RIM, box.x1() + RIM, box.y1() + RIM);
  }

  private static Rectangle pixels(StraightPage page, BoundingBox box) {
    Rectangle area = new Rectangle();
    area.setFrameFromDiagonal(
        Math.round(page.pixels(box.x0())),
        Math.round(page.pixels(box.y0())),
        Math.round(page.pixels(box.x1())),
        Math.round(page.pixels(box.y1())));
    return area.intersection(new Rectangle(page.ink().width, page.ink().height));
  }

  private static void blank(GrayU8 ink, Rectangle area) {
    for (int y = area.y; y < area.y + area.height; y++) {
      int at = y * ink.width + area.x;
      java.util.Arrays.fill(ink.data, at, at + area.width, (byte) 0);
    }
  }

  private List<Glyph> read(StraightPage page, GrayU8 ink, List<InkLine> lines) throws IOException {
    GlyphMaker maker = new GlyphMaker(page);
    List<Glyph> glyphs = new ArrayList<>();
    for (ReadLine line : PunctuationWidth.settle(new LineReader(page, ink).read(lines, this))) {
      glyphs.addAll(maker.glyphs(Spaces.settle(line)));
    }
    return glyphs;
  }

  /** Returns the recogniser, loaded at the first call. */
  synchronized TextRecogniser recogniser() throws IOException {
    if (recogniser == null) {
      recogniser = TextRecogniser.load(threads);
    }
    return recogniser;
  }

  @Override
  public synchronized void close() {
    if (recogniser != null) {
      recogniser.close();
      recogniser = null;
    }
  }
}
