package io.github.zipingbiao.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Turns what was painted into the content of the page, in the direction in which it reads. */
final class PageAssembly {

  /** Text this many times the page's median size is too large for a form's content if also pale. */
  private static final double LARGE = 2.0;

  /** Lighter than this, with transparency, text is pale; grey print is about 0.5. */
  private static final double PALE = 0.6;

  /** Above this share of slanted text it is the page that is slanted, not a stamp on it. */
  private static final double SLANTED_PAGE = 0.5;

  private final int number;
  private final PageInk ink;

  PageAssembly(int number, PageInk ink) {
    this.number = number;
    this.ink = ink;
  }

  PageReading assemble(PageFaults faults) {
    ink.finish();
    List<RawGlyph> visible = ink.glyphs().visible();
    int turns = mostFrequentTurns(visible);
    PageContent content = content(visible, turns);
    boolean empty = visible.isEmpty() && content.rulings().isEmpty() && ink.imageShare() == 0;
    return new PageReading(
        content,
        quality(visible),
        turned(ink.glyphs().invisible(), turns),
        faults.diagnostics(empty));
  }

  private PageQuality quality(List<RawGlyph> visible) {
    int printed = (int) visible.stream().filter(glyph -> !glyph.text().isBlank()).count();
    int hidden = ink.glyphs().invisible().size();
    return new PageQuality(printed, hidden, ink.glyphs().unmapped(), ink.imageShare());
  }

  private PageContent content(List<RawGlyph> visible, int turns) {
    double large = LARGE * medianSize(visible);
    boolean slanted = isSlanted(visible);
    List<RawGlyph> kept = new ArrayList<>(visible.size());
    List<RawGlyph> aside = new ArrayList<>();
    for (RawGlyph glyph : visible) {
      boolean pale = glyph.size() >= large && glyph.luminance() >= PALE;
      boolean stamp = glyph.oblique() && !slanted;
      (glyph.watermark() || pale || stamp ? aside : kept).add(glyph);
    }
    boolean sideways = turns % 2 == 1;
    PageFrame frame = ink.frame();
    return new PageContent(
        number,
        sideways ? frame.height() : frame.width(),
        sideways ? frame.width() : frame.height(),
        turns,
        false,
        turned(kept, turns),
        ink.rulings().rulings().stream().map(ruling -> turned(ruling, turns)).toList(),
        turned(aside, turns));
  }

  private static boolean isSlanted(List<RawGlyph> glyphs) {
    return glyphs.stream().filter(RawGlyph::oblique).count() > SLANTED_PAGE * glyphs.size();
  }

  private static double medianSize(List<RawGlyph> glyphs) {
    double[] sizes =
        glyphs.stream()
            .filter(glyph -> !glyph.oblique() && !glyph.text().isBlank())
            .mapToDouble(RawGlyph::size)
            .sorted()
            .toArray();
    return sizes.length == 0 ? Double.POSITIVE_INFINITY : sizes[sizes.length / 2];
  }

  private static int mostFrequentTurns(List<RawGlyph> glyphs) {
    int[] counts = new int[4];
    for (RawGlyph glyph : glyphs) {
      if (!glyph.oblique() && !glyph.watermark() && !glyph.text().isBlank()) {
        counts[glyph.turns()]++;
      }
    }
    int best = 0;
    for (int turns = 1; turns < counts.length; turns++) {
      best = counts[turns] > counts[best] ? turns : best;
    }
    return best;
  }

  private List<Glyph> turned(List<RawGlyph> glyphs, int turns) {
    double width = ink.frame().width();
    double height = ink.frame().height();
    return glyphs.stream().map(glyph -> glyph.turnedBack(turns, width, height).toGlyph()).toList();
  }

  private Ruling turned(Ruling ruling, int turns) {
    if (turns == 0) {
      return ruling;
    }
    double width = ink.frame().width();
    double height = ink.frame().height();
    boolean horizontal = ruling.axis() == Ruling.Axis.HORIZONTAL;
    // displayed x becomes width - x where the frame is turned by 1 or 2, y where by 2 or 3
    boolean flipsX = turns <= 2;
    boolean flipsY = turns >= 2;
    boolean flipsPosition = horizontal ? flipsY : flipsX;
    boolean flipsEnds = horizontal ? flipsX : flipsY;
    double across = horizontal ? height : width;
    double along = horizontal ? width : height;
    Ruling.Axis axis = turns == 2 ? ruling.axis() : other(ruling.axis());
    return new Ruling(
        axis,
        flipsPosition ? across - ruling.position() : ruling.position(),
        flipsEnds ? along - ruling.start() : ruling.start(),
        flipsEnds ? along - ruling.end() : ruling.end(),
        ruling.thickness());
  }

  private static Ruling.Axis other(Ruling.Axis axis) {
    return axis == Ruling.Axis.HORIZONTAL ? Ruling.Axis.VERTICAL : Ruling.Axis.HORIZONTAL;
  }
}
