package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a line that is one mark, or a row of equal ones, by its shape. The recogniser was trained
 * on words and makes letters of a lone dash or sign.
 */
final class MarkReader {
  private static final String HYPHEN = "-";
  private static final String DASH = "\u2014";
  private static final String HAN_ONE = "\u4E00";
  private static final String DOUBLE_BAR = "\u2550";
  private static final String EQUALS = "=";
  private static final String ELLIPSIS = "\u2026";

  /** What is read by shape is as certain as a clear character. */
  private static final double CONFIDENCE = 0.98;

  /** Highest bar, in line heights. */
  private static final double BAR_HEIGHT = 0.3;

  /** A bar is at least this many times wider than high. */
  private static final double BAR_SHAPE = 2;

  /** Bars below this many line heights are hyphens, above dashes. */
  private static final double DASH_WIDTH = 0.62;

  /** Bars of more than this many line heights are two dashes. */
  private static final double TWO_DASHES = 1.5;

  /** The end of the brush stroke of a Han one is this much heavier than its middle. */
  private static final double KNOB = 1.3;

  /** A bar at least this high, in line heights, may be two that run together. */
  private static final double DOUBLE_HEIGHT = 0.14;

  /** Ink of two bars, as the height that it would fill in black, in line heights. */
  private static final double DOUBLE_INK = 0.075;

  /** Two bars that run together are paler than this darkness; one that thick is black. */
  private static final double DOUBLE_DARKNESS = 175;

  /** Largest dot, in line heights. */
  private static final double DOT = 0.25;

  /** A comparison is written with up to two signs, such as a wedge and an equals sign. */
  private static final int MOST_SIGNS = 2;

  /** Two signs side by side are at least this many times wider than high. */
  private static final double TWO_SIGNS = 1.4;

  /** Dots in one character of an ellipsis. */
  private static final int ELLIPSIS_DOTS = 3;

  private final GrayU8 grey;
  private final GrayU8 ink;
  private final CheckBoxes boxes;

  MarkReader(GrayU8 grey, GrayU8 ink) {
    this.grey = grey;
    this.ink = ink;
    this.boxes = new CheckBoxes(ink);
  }

  /** Returns the characters of the line, none where it is not a mark known by its shape. */
  List<PlacedCharacter> read(InkLine line) {
    String text = text(line);
    int length = text.length();
    double pitch = length == 0 ? 0 : (double) line.width() / length;
    return IntStream.range(0, length)
        .mapToObj(
            i ->
                new PlacedCharacter(
                    text.substring(i, i + 1),
                    CONFIDENCE,
                    List.of(),
                    line.x0() + i * pitch,
                    line.x0() + (i + 1) * pitch))
        .toList();
  }

  private String text(InkLine line) {
    List<InkLine> pieces = pieces(line);
    if (pieces.size() >= ELLIPSIS_DOTS && isDots(pieces)) {
      return ELLIPSIS.repeat(Math.max(1, Math.round((float) pieces.size() / ELLIPSIS_DOTS)));
    }
    if (pieces.stream().allMatch(MarkReader::isBar)) {
      return pieces.stream().map(this::bar).collect(Collectors.joining());
    }
    String signs = pieces.size() <= MOST_SIGNS ? signs(pieces) : "";
    if (signs.isEmpty() && pieces.size() == 1 && line.width() >= TWO_SIGNS * line.height()) {
      signs = signs(halves(line));
    }
    return !signs.isEmpty() ? signs : boxes.wholeLine(line);
  }

  /** Parts two signs that the scan ran together: between them a column has least ink. */
  private List<InkLine> halves(InkLine line) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int x = line.x0() + line.width() / 3; x < line.x1() - line.width() / 3; x++) {
      int darkness = 0;
      for (int y = line.y0(); y < line.y1(); y++) {
        darkness += 255 - grey.unsafe_get(x, y);
      }
      if (darkness < least) {
        least = darkness;
        best = x;
      }
    }
    return List.of(
        new InkLine(line.x0(), line.y0(), best, line.y1(), line.em()),
        new InkLine(best + 1, line.y0(), line.x1(), line.y1(), line.em()));
  }

  /** Returns the signs that the pieces are, "" where one is none. */
  private String signs(List<InkLine> pieces) {
    StringBuilder signs = new StringBuilder();
    for (InkLine piece : pieces) {
      InkLine own = trimmed(piece);
      String sign = isEquals(own) ? EQUALS : new SignShape(ink, own).text();
      if (sign.isEmpty()) {
        return "";
      }
      signs.append(sign);
    }
    return signs.toString();
  }

  /** A piece is as high as its line: the bars of an equals sign are lower than a wedge beside. */
  private InkLine trimmed(InkLine piece) {
    Rectangle area = new Rectangle(piece.x0(), piece.y0(), piece.width(), piece.height());
    InkBand band = InkBand.of(ink, area).stream().reduce(InkBand::union).orElseThrow();
    return new InkLine(piece.x0(), band.y0(), piece.x1(), band.y1(), piece.em());
  }

  /** The pieces of a line that blank columns part. */
  private List<InkLine> pieces(InkLine line) {
    List<InkLine> pieces = new ArrayList<>();
    int from = -1;
    for (int x = line.x0(); x <= line.x1(); x++) {
      boolean set = false;
      for (int y = line.y0(); y < line.y1() && x < line.x1() && !set; y++) {
        set = ink.data[y * ink.width + x] != 0;
      }
      if (set && from < 0) {
        from = x;
      } else if (!set && from >= 0) {
        pieces.add(new InkLine(from, line.y0(), x, line.y1(), line.em()));
        from = -1;
      }
    }
    return pieces;
  }

  private static boolean isBar(InkLine line) {
    return line.height() <= BAR_HEIGHT * line.em() && line.width() >= BAR_SHAPE * line.height();
  }

  private static boolean isDots(List<InkLine> pieces) {
    return pieces.stream().allMatch(p -> p.height() <= DOT * p.em() && p.width() <= DOT * p.em());
  }

  private String bar(InkLine line) {
    if (line.width() <= DASH_WIDTH * line.em()) {
      return HYPHEN;
    }
    if (line.width() >= TWO_DASHES * line.em()) {
      return DASH + DASH;
    }
    double quarter = line.width() / 4.0;
    double middle = darkness(line, quarter, 2.6 * quarter);
    if (darkness(line, 3 * quarter, 3.9 * quarter) >= KNOB * middle) {
      return HAN_ONE;
    }
    boolean thick =
        line.height() >= DOUBLE_HEIGHT * line.em() && middle / 255 >= DOUBLE_INK * line.em();
    return thick && middle / line.height() < DOUBLE_DARKNESS ? DOUBLE_BAR : DASH;
  }

  /** Mean over columns of the sum of darkness down a column. */
  private double darkness(InkLine line, double from, double to) {
    long sum = 0;
    int x0 = line.x0() + (int) from;
    int x1 = line.x0() + (int) Math.ceil(to);
    for (int y = line.y0(); y < line.y1(); y++) {
      for (int x = x0; x < x1; x++) {
        sum += 255 - grey.unsafe_get(x, y);
      }
    }
    return (double) sum / (x1 - x0);
  }

  /** Two bars of one length, one above the other. */
  private boolean isEquals(InkLine line) {
    List<InkBand> bands =
        InkBand.of(ink, new Rectangle(line.x0(), line.y0(), line.width(), line.height()));
    if (bands.size() != 2 || line.height() > 0.8 * line.em()) {
      return false;
    }
    for (InkBand band : bands) {
      boolean bar = band.width() >= 0.85 * line.width() && band.width() >= 3 * band.height();
      if (!bar) {
        return false;
      }
    }
    return true;
  }
}
