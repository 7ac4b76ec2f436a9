package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageBuilder;
import io.github.zipingbiao.internal.stitch.Stitcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form written down row by row: cells are parted by a bar, and a cell over several rows and
 * columns ends in its spans, as in {@code "total{1x3}"}. It is drawn on a page and read like one.
 */
public final class FormSketch {
  private static final Pattern SPANS = Pattern.compile("(.*)\\{(\\d+)x(\\d+)}");

  private static final double LEFT = 15;
  private static final double TOP = 100;
  private static final double WIDTH = 70;
  private static final double HEIGHT = 20;

  private final PageBuilder page = new PageBuilder(1);
  private boolean[][] taken = new boolean[0][0];

  private FormSketch() {}

  /** Reads the only form of the sketch. */
  public static FormDraft read(String title, String... rows) {
    List<FormDraft> forms = found(title, rows).forms();
    if (forms.size() != 1) {
      throw new AssertionError(forms.size() + " forms");
    }
    return forms.get(0);
  }

  /** Reads the sketch, with the title above its table. */
  static FormFinder.Found found(String title, String... rows) {
    FormSketch sketch = new FormSketch();
    sketch.page.text(200, 60, title);
    sketch.taken = new boolean[rows.length][64];
    for (int r = 0; r < rows.length; r++) {
      sketch.row(r, rows[r]);
    }
    Stitcher stitcher = new Stitcher(new FormTerms(Lexicon.standard()));
    stitcher.add(Lattice.of(sketch.page.build()));
    return FormFinder.in(stitcher.finish(), Lexicon.standard());
  }

  private void row(int row, String cells) {
    int column = 0;
    for (String cell : cells.split("\\|", -1)) {
      while (taken[row][column]) {
        column++;
      }
      Matcher spans = SPANS.matcher(cell);
      boolean merged = spans.matches();
      int rowSpan = merged ? Integer.parseInt(spans.group(2)) : 1;
      int columnSpan = merged ? Integer.parseInt(spans.group(3)) : 1;
      draw(merged ? spans.group(1) : cell, row, column, rowSpan, columnSpan);
      column += columnSpan;
    }
  }

  private void draw(String text, int row, int column, int rowSpan, int columnSpan) {
    for (int r = row; r < row + rowSpan; r++) {
      Arrays.fill(taken[r], column, column + columnSpan, true);
    }
    double x = LEFT + WIDTH * column;
    double y = TOP + HEIGHT * row;
    page.box(x, y, x + WIDTH * columnSpan, y + HEIGHT * rowSpan).text(x + 3, y + 5, text);
  }

  /** Returns the text of a field of the form's head, null where there is none. */
  static String field(FormDraft form, Concept concept) {
    Slot slot = form.field(concept);
    return slot == null ? null : slot.text();
  }

  /** Returns the texts of the roles in a row of indicators, "-" for those without one. */
  static String indicator(FormDraft form, int row, Concept... roles) {
    return Arrays.stream(roles)
        .map(role -> form.indicators().get(row).values().get(role))
        .map(slot -> slot == null ? "-" : slot.text())
        .reduce((a, b) -> a + "|" + b)
        .orElse("");
  }

  /** Returns label and values of a line of the funds, "-" for those without one. */
  static String fund(FormDraft form, int row, Concept... roles) {
    FormDraft.FundRow line = form.funds().get(row);
    StringBuilder text = new StringBuilder(line.label().text());
    for (Concept role : roles) {
      Slot slot = line.values().get(role);
      text.append('|').append(slot == null ? "-" : slot.text());
    }
    return text.toString();
  }
}
