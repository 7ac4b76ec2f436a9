package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.page.Glyph;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Undoes what the recogniser is known to mix up, where the neighbours or the shape leave no doubt.
 * What was changed is a little less certain than what was read.
 */
final class Confusions {
  private static final String ZEROS = "oO\u041E\u25CB\u3007";
  private static final String ONES = "lI|\u4E28\u4E36\uFF5C";
  private static final String SIGNS = "<>\u2264\u2265\uFF1C\uFF1E\u2266\u2267";

  private static final String LESS = "<\uFF1C";

  /** The stroke that is never text by itself but looks like the mark of a list. */
  private static final String DOT_STROKE = "\u4E36";

  private static final String LIST_COMMA = "\u3001";

  /** Share of its confidence that a changed character keeps. */
  private static final double KEPT = 0.9;

  /** Characters read with less confidence may be signs that the recogniser does not know. */
  private static final double UNSURE = 0.85;

  /** Below the tip of a sign with a slanted bar there is this many times the ink above it. */
  private static final double SLANTED_BAR = 1.5;

  /** A second reading that may be right. */
  private static final double LIKELY = 0.1;

  private final GrayU8 ink;

  Confusions(GrayU8 ink) {
    this.ink = ink;
  }

  /** Returns the line with confusions undone. */
  ReadLine settle(ReadLine line) {
    List<PlacedCharacter> result = new ArrayList<>(line.characters());
    for (int i = 0; i < result.size(); i++) {
      String text = sign(line, i);
      if (text.isEmpty()) {
        text = digit(result, i);
      }
      if (text.isEmpty() && result.get(i).text().equals(DOT_STROKE)) {
        text = LIST_COMMA;
      }
      if (!text.isEmpty() && !text.equals(result.get(i).text())) {
        result.set(i, result.get(i).readAs(text, KEPT));
      }
    }
    return line.with(result);
  }

  private String sign(ReadLine line, int i) {
    PlacedCharacter character = line.characters().get(i);
    boolean isSign = SIGNS.contains(character.text());
    if (!isSign && character.confidence() >= UNSURE) {
      return "";
    }
    InkLine own = inkOf(line, character);
    if (own == null) {
      return "";
    }
    String shape = new SignShape(ink, own).text();
    if (!shape.isEmpty() || !isSign) {
      return shape;
    }
    boolean last = i == line.characters().size() - 1;
    if (!last && isNumeric(line.characters().get(i + 1).text())) {
      return hasSlantedBar(own, LESS.contains(character.text())) ? orEqual(character) : "";
    }
    return likelyWord(character);
  }

  private InkLine inkOf(ReadLine line, PlacedCharacter character) {
    int x0 = (int) Math.floor(character.x0());
    int x1 = (int) Math.ceil(character.x1());
    Rectangle area = new Rectangle(x0, line.ink().y0(), x1 - x0, line.ink().height());
    InkBand all = null;
    for (InkBand band : InkBand.of(ink, area)) {
      all = all == null ? band : all.union(band);
    }
    return all == null
        ? null
        : new InkLine(all.x0(), all.y0(), all.x1(), all.y1(), line.ink().em());
  }

  /** Some fonts draw the bar along the lower arm: below the tip there is then twice the ink. */
  private boolean hasSlantedBar(InkLine sign, boolean less) {
    int tip = 0;
    int farthest = Integer.MAX_VALUE;
    int[] rows = InkBand.rows(ink, area(sign));
    for (int i = 0; i < rows.length; i++) {
      InkBand row = InkBand.trimmed(ink, area(sign), sign.y0() + i, sign.y0() + i + 1);
      int reach = less ? row.x0() - sign.x0() : sign.x1() - row.x1();
      if (rows[i] > 0 && reach < farthest) {
        farthest = reach;
        tip = i;
      }
    }
    int above = Arrays.stream(rows, 0, tip).sum();
    int below = Arrays.stream(rows, tip, rows.length).sum();
    return below >= SLANTED_BAR * above;
  }

  private static Rectangle area(InkLine line) {
    return new Rectangle(line.x0(), line.y0(), line.width(), line.height());
  }

  private static String orEqual(PlacedCharacter sign) {
    String wanted = LESS.contains(sign.text()) ? "\u2264" : "\u2265";
    boolean seen = sign.others().stream().anyMatch(other -> other.text().equals(wanted));
    return seen ? wanted : "";
  }

  /** A sign that no number follows is a character of a word, where one is likely. */
  private static String likelyWord(PlacedCharacter sign) {
    return sign.others().stream()
        .filter(other -> other.probability() >= LIKELY)
        .map(Glyph.Reading::text)
        .filter(text -> Character.isIdeographic(text.codePointAt(0)))
        .findFirst()
        .orElse("");
  }

  /** A letter among digits, or a round letter on its own, is a digit. */
  private static String digit(List<PlacedCharacter> line, int i) {
    String text = line.get(i).text();
    boolean zero = ZEROS.contains(text);
    if (!zero && !ONES.contains(text)) {
      return "";
    }
    boolean alone = line.size() == 1;
    boolean before = i > 0 && isNumeric(line.get(i - 1).text());
    boolean after = i < line.size() - 1 && isNumeric(line.get(i + 1).text());
    boolean first = i == 0;
    boolean last = i == line.size() - 1;
    boolean among = (before || first) && (after || last) && !alone;
    return among || alone && zero ? zero ? "0" : "1" : "";
  }

  private static boolean isNumeric(String text) {
    return text.length() == 1 && "0123456789.,%".contains(text);
  }
}
