package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares what was read from a picture with the invisible text layer that some scanner's software
 * left on the page. The picture decides; where the layer agrees a character is surer, where it
 * differs in a number the number is less sure, and its reading is kept for the repair. A layer that
 * agrees too seldom is worth nothing and is left out. Stateless.
 */
public final class SecondOpinion {
  /** A layer with less than this share of equal characters, among those compared, is garbage. */
  private static final double CREDIBLE = 0.6;

  /** Share of the doubt about a character that stays when the layer agrees. */
  private static final double AGREED_DOUBT = 0.4;

  /** Share of its confidence that a character of a number keeps when the layer differs. */
  private static final double CONTRADICTED = 0.85;

  /** Likelihood of the layer's reading of a number, for the repair. */
  private static final double LAYER_LIKELIHOOD = 0.15;

  /** Below this confidence a runner-up that the layer names is taken instead. */
  private static final double OPEN = 0.7;

  /** Places of one character in the two layers differ by at most this many font sizes. */
  private static final double NEAR = 1.5;

  private static final String NUMERIC = "0123456789.,%-";
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private final List<Placed> layer;
  private final PageContent page;
  private int compared;
  private int equal;

  private SecondOpinion(PageContent page, List<Placed> layer) {
    this.page = page;
    this.layer = layer;
  }

  /** A character of the layer and its box on the page as displayed. */
  private record Placed(String text, BoundingBox box) {}

  /**
   * Weighs the characters of a recognised page.
   *
   * @param recognised the page as read from its picture
   * @param layerPage the page that the layer was read with, for its directions
   * @param invisible the characters of the layer
   */
  public static PageContent weigh(
      PageContent recognised, PageContent layerPage, List<Glyph> invisible) {
    List<Placed> layer =
        invisible.stream()
            .filter(glyph -> !glyph.isBlank() && glyph.text().length() == 1)
            .map(glyph -> new Placed(folded(glyph.text()), layerPage.displayed(glyph.box())))
            .sorted(Comparator.comparingDouble(placed -> placed.box().centerX()))
            .toList();
    return layer.isEmpty() ? recognised : new SecondOpinion(recognised, layer).weigh();
  }

  private PageContent weigh() {
    List<Glyph> glyphs = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (!line.isEmpty() && glyph.baseline() != line.get(0).baseline()) {
        glyphs.addAll(line(line));
        line.clear();
      }
      line.add(glyph);
    }
    glyphs.addAll(line(line));
    return equal < CREDIBLE * compared ? page : page.withGlyphs(glyphs);
  }

  private List<Glyph> line(List<Glyph> line) {
    if (line.isEmpty()) {
      return line;
    }
    BoundingBox box =
        line.stream().map(g -> page.displayed(g.box())).reduce(BoundingBox::union).orElseThrow();
    List<Placed> opposite =
        layer.stream()
            .filter(placed -> holds(box, placed.box().centerX(), placed.box().centerY()))
            .toList();
    if (opposite.isEmpty()) {
      return line;
    }
    Placed[] partners = partners(line, opposite);
    List<Glyph> result = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      result.add(partners[i] == null ? line.get(i) : weighed(line.get(i), partners[i].text()));
    }
    return result;
  }

  private static boolean holds(BoundingBox box, double x, double y) {
    return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
  }

  /** Aligns the two readings of a line with the fewest edits (Wagner and Fischer 1974). */
  private Placed[] partners(List<Glyph> line, List<Placed> other) {
    int[][] cost = new int[line.size() + 1][other.size() + 1];
    for (int i = 0; i <= line.size(); i++) {
      for (int j = 0; j <= other.size(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        if (i > 0 && j > 0) {
          int pair = cost[i - 1][j - 1] + pairCost(line.get(i - 1), other.get(j - 1));
          cost[i][j] = Math.min(cost[i][j], pair);
        }
      }
    }
    Placed[] partners = new Placed[line.size()];
    int i = line.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      int pair = cost[i - 1][j - 1] + pairCost(line.get(i - 1), other.get(j - 1));
      if (cost[i][j] == pair) {
        partners[--i] = other.get(--j);
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        i--;
      } else {
        j--;
      }
    }
    return partners;
  }

  private int pairCost(Glyph glyph, Placed placed) {
    BoundingBox box = page.displayed(glyph.box());
    double away =
        Math.hypot(box.centerX() - placed.box().centerX(), box.centerY() - placed.box().centerY());
    boolean same = folded(glyph.text()).equals(placed.text());
    return away > NEAR * glyph.fontSize() ? 3 : same ? 0 : 1;
  }

  private Glyph weighed(Glyph glyph, String opinion) {
    compared++;
    if (folded(glyph.text()).equals(opinion)) {
      equal++;
      return glyph.readAs(
          glyph.text(), 1 - AGREED_DOUBT * (1 - glyph.confidence()), glyph.others());
    }
    boolean runnerUp = glyph.others().stream().anyMatch(other -> other.text().equals(opinion));
    if (runnerUp && glyph.confidence() < OPEN) {
      return glyph.readAs(opinion, OPEN, List.of(new Glyph.Reading(glyph.text(), 1 - OPEN)));
    }
    boolean numeric = NUMERIC.contains(opinion) && NUMERIC.contains(folded(glyph.text()));
    return numeric ? contradicted(glyph, opinion) : glyph;
  }

  private static Glyph contradicted(Glyph glyph, String opinion) {
    List<Glyph.Reading> others = new ArrayList<>(glyph.others());
    others.removeIf(other -> other.text().equals(opinion));
    others.add(0, new Glyph.Reading(opinion, LAYER_LIKELIHOOD));
    return glyph.readAs(glyph.text(), CONTRADICTED * glyph.confidence(), others);
  }

  /** Full-width letters, digits and marks of ASCII are compared as the plain ones. */
  private static String folded(String text) {
    char c = text.charAt(0);
    boolean fullWidth = text.length() == 1 && c >= '\uFF01' && c <= '\uFF5E';
    return fullWidth ? String.valueOf((char) (c - FULL_WIDTH_SHIFT)) : text;
  }
}
