package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts check boxes and ticks into the lines of a page, found by their shape: the recogniser passes
 * over them or makes letters and Han characters of them.
 */
final class CheckBoxes {
  private static final String TICK = "\u221A";

  /** What a tick is read as; other characters are left as they are. */
  private static final String TICK_ALIKE = "VvLJY/\u221A\u2713\u2714\u30EC\u4E3F\u4E5A";

  /** Less certain readings may be ticks, too. */
  private static final double UNSURE = 0.85;

  /** What is read by shape is as certain as a clear character. */
  private static final double CONFIDENCE = 0.98;

  /** Lowest tick, in line heights. */
  private static final double LEAST_TICK = 0.5;

  private final GrayU8 ink;

  CheckBoxes(GrayU8 ink) {
    this.ink = ink;
  }

  private List<PlacedCharacter> in(InkLine line) {
    List<PlacedCharacter> boxes = new ArrayList<>();
    for (Rectangle piece : pieces(line)) {
      String text = new BoxShape(ink, piece).text(line.em());
      if (!text.isEmpty()) {
        boxes.add(character(text, piece));
      }
    }
    return boxes;
  }

  /** Returns the line with its check boxes and ticks in the place of what was read there. */
  ReadLine settle(ReadLine line) {
    List<PlacedCharacter> boxes = in(line.ink());
    List<PlacedCharacter> result = new ArrayList<>(boxes);
    for (PlacedCharacter character : line.characters()) {
      if (boxes.stream().noneMatch(box -> covers(box, character))) {
        result.add(isTick(line, character) ? character.readAs(TICK, 1) : character);
      }
    }
    result.sort(Comparator.comparingDouble(PlacedCharacter::x0));
    return boxes.isEmpty() && result.equals(line.characters()) ? line : line.with(result);
  }

  /** Returns the text of a line of check boxes alone, or of one tick; "" for any other. */
  String wholeLine(InkLine line) {
    List<Rectangle> pieces = pieces(line);
    String text =
        pieces.stream()
            .map(piece -> new BoxShape(ink, piece).text(line.em()))
            .collect(Collectors.joining());
    if (text.length() == pieces.size()) {
      return text;
    }
    return pieces.size() == 1 && isTick(pieces.get(0), line.em()) ? TICK : "";
  }

  private boolean isTick(ReadLine line, PlacedCharacter character) {
    if (!TICK_ALIKE.contains(character.text()) && character.confidence() >= UNSURE) {
      return false;
    }
    int x0 = (int) Math.floor(character.x0());
    int width = (int) Math.ceil(character.x1()) - x0;
    Rectangle area = new Rectangle(x0, line.ink().y0(), width, line.ink().height());
    return isTick(area.intersection(new Rectangle(ink.width, ink.height)), line.ink().em());
  }

  private boolean isTick(Rectangle area, double em) {
    InkBand band = InkBand.of(ink, area).stream().reduce(InkBand::union).orElse(null);
    return band != null
        && band.height() >= LEAST_TICK * em
        && band.width() >= LEAST_TICK * em
        && new StrokeShape(ink, area).isTick();
  }

  private static boolean covers(PlacedCharacter box, PlacedCharacter other) {
    double middle = (other.x0() + other.x1()) / 2;
    return middle > box.x0() && middle < box.x1();
  }

  private static PlacedCharacter character(String text, Rectangle piece) {
    return new PlacedCharacter(text, CONFIDENCE, List.of(), piece.x, piece.getMaxX());
  }

  /** The pieces of a line that blank columns part, as the boxes of their ink. */
  private List<Rectangle> pieces(InkLine line) {
    List<Rectangle> pieces = new ArrayList<>();
    int from = -1;
    for (int x = line.x0(); x <= line.x1(); x++) {
      boolean set = x < line.x1() && hasInk(line, x);
      if (set && from < 0) {
        from = x;
      } else if (!set && from >= 0) {
        pieces.add(trimmed(new Rectangle(from, line.y0(), x - from, line.height())));
        from = -1;
      }
    }
    return pieces;
  }

  private Rectangle trimmed(Rectangle area) {
    InkBand band = InkBand.of(ink, area).stream().reduce(InkBand::union).orElseThrow();
    return new Rectangle(band.x0(), band.y0(), band.width(), band.height());
  }

  private boolean hasInk(InkLine line, int x) {
    for (int y = line.y0(); y < line.y1(); y++) {
      if (ink.data[y * ink.width + x] != 0) {
        return true;
      }
    }
    return false;
  }
}
