package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.ocr.PageRecogniser.ModelLoader;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.provenance.BoundingBox;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rulings and the text of a straight page. */
final class PageText {
  /** Around a table, remains of its outer rulings are no text: this many points. */
  private static final double RIM = 3;

  /** Below this mean confidence a page may stand upside down; upright ones come near 1. */
  private static final double DOUBTFUL = 0.8;

  /** Text outside of tables below this mean confidence is dirt. */
  private static final double DIRT = 0.5;

  private final StraightPage page;
  private final int number;
  private final List<Ruling> rulings;
  private final GrayU8 ink;

  private PageText(StraightPage page, int number, List<Ruling> rulings, GrayU8 ink) {
    this.page = page;
    this.number = number;
    this.rulings = rulings;
    this.ink = ink;
  }

  /** Finds the rulings of a page and takes them and watermarks off its picture. */
  static PageText of(StraightPage straight, int number) {
    return of(straight, number, List.of());
  }

  /** The same, with rulings that are known better than from the picture, if there are any. */
  static PageText of(StraightPage straight, int number, List<Ruling> drawn) {
    RulingFinder.Found found = RulingFinder.find(straight);
    Optional<StraightPage> flat = Flattener.flatten(straight, found);
    StraightPage page = flat.orElse(straight);
    found = flat.isPresent() ? RulingFinder.find(page) : found;
    GrayU8 ink = RulingEraser.erase(page, found.mask());
    Watermark.remove(page, ink);
    return new PageText(page, number, drawn.isEmpty() ? found.rulings() : drawn, ink);
  }

  /** Returns the content with the text that the model reads, turned by half where that reads. */
  PageContent read(PagePicture picture, ModelLoader model) throws IOException {
    PageContent upright = content(glyphs(model));
    double confidence = confidence(upright);
    if (upright.glyphs().isEmpty() || confidence >= DOUBTFUL) {
      return upright;
    }
    PageText turned = of(Straightener.upsideDown(picture, page), number);
    PageContent other = turned.content(turned.glyphs(model));
    return confidence(other) > confidence ? other : upright;
  }

  private static double confidence(PageContent content) {
    return content.glyphs().stream().mapToDouble(Glyph::confidence).average().orElse(0);
  }

  /** Returns the content with the given text. */
  PageContent content(List<Glyph> glyphs) {
    ReadingFrame frame = page.frame();
    return new PageContent(
        number,
        frame.width(),
        frame.height(),
        frame.quarterTurns(),
        true,
        glyphs,
        rulings,
        List.of(),
        frame.tilt(),
        page.distortion());
  }

  private List<Glyph> glyphs(ModelLoader model) throws IOException {
    List<Rectangle> cells = new ArrayList<>();
    GrayU8 free = ink.clone();
    for (PageTable table : Lattice.of(content(List.of())).tables()) {
      table.cells().forEach(cell -> cells.add(pixels(cell.box())));
      blank(free, pixels(grown(table.box())));
    }
    List<InkLine> freeLines = new FreeLines(page, free).cut();
    List<InkLine> lines = new ArrayList<>(freeLines);
    lines.addAll(linesOf(cells));
    Confusions confusions = new Confusions(ink);
    CheckBoxes boxes = new CheckBoxes(ink);
    PerMille perMille = new PerMille(ink);
    GlyphMaker maker = new GlyphMaker(page);
    List<Glyph> glyphs = new ArrayList<>();
    List<ReadLine> read = new LineReader(page, ink).read(lines, model);
    read.removeIf(line -> line.confidence() < DIRT && freeLines.contains(line.ink()));
    for (ReadLine line : PunctuationWidth.settle(read)) {
      ReadLine settled = boxes.settle(confusions.settle(perMille.settle(line)));
      glyphs.addAll(maker.glyphs(Spaces.settle(settled)));
    }
    return glyphs;
  }

  private List<InkLine> linesOf(List<Rectangle> cells) {
    LineCutter cutter = new LineCutter(page, ink);
    double usual = cutter.lineHeight(cells);
    List<InkLine> lines = new ArrayList<>();
    cells.forEach(cell -> lines.addAll(cutter.cut(cell, usual)));
    return lines;
  }

  private static BoundingBox grown(BoundingBox box) {
    return new BoundingBox(box.x0() - RIM, box.y0() - RIM, box.x1() + RIM, box.y1() + RIM);
  }

  private Rectangle pixels(BoundingBox box) {
    int x0 = (int) Math.round(page.pixels(box.x0()));
    int y0 = (int) Math.round(page.pixels(box.y0()));
    int x1 = (int) Math.round(page.pixels(box.x1()));
    int y1 = (int) Math.round(page.pixels(box.y1()));
    Rectangle area = new Rectangle(x0, y0, x1 - x0, y1 - y0);
    return area.intersection(new Rectangle(ink.width, ink.height));
  }

  private static void blank(GrayU8 ink, Rectangle area) {
    for (int y = area.y; y < area.y + area.height; y++) {
      int at = y * ink.width + area.x;
      Arrays.fill(ink.data, at, at + area.width, (byte) 0);
    }
  }
}
