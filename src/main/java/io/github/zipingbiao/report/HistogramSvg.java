package io.github.zipingbiao.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Draws a histogram. Places along the axis are in percent of the width and heights in pixels, so
 * that the picture fits any width while its letters keep their size.
 */
final class HistogramSvg {
  private static final int TOP = 26;
  private static final int HEIGHT = 180;
  private static final int BASE = TOP + HEIGHT;
  private static final int LABELS = BASE + 18;
  private static final int TITLE = BASE + 38;
  private static final int WHOLE = BASE + 44;

  /** Widths in bins: before the bars beyond the bins, and between the middles of these. */
  private static final double GAP = 0.8;

  private static final double PITCH = 3;

  /** Part of its bin that a bar takes: bars touch nearly, as the numbers are continuous. */
  private static final double BAR = 0.92;

  /** Pixels that the smallest bar has, so that a single form among thousands is seen. */
  private static final double LEAST = 1.5;

  private final Html html;
  private final Words words;
  private final Histogram histogram;
  private final Scale scale;
  private final Axis axis;
  private final double slots;

  /**
   * What the numbers are.
   *
   * @param name key of their name
   * @param exponent power of ten from the numbers to those shown: 2 for percentages
   * @param unit what stands behind those shown
   */
  record Scale(String name, int exponent, String unit) {
    static final Scale PERCENT = new Scale("chart.rate", 2, "%");
    static final Scale POINTS = new Scale("chart.score", 0, "");

    String show(BigDecimal number) {
      return mark(number) + unit;
    }

    /** Returns the number without its unit, which stands below the axis. */
    String mark(BigDecimal number) {
      return Figures.grouped(number.movePointRight(exponent));
    }
  }

  HistogramSvg(Html html, Words words, Histogram histogram, Scale scale) {
    this.html = html;
    this.words = words;
    this.histogram = histogram;
    this.scale = scale;
    this.axis = Axis.upTo(histogram.highest());
    this.slots = histogram.bins().size() + GAP + 2 * PITCH;
  }

  void write() throws IOException {
    String name = words.of(scale.name());
    html.open("div", "class", "chart");
    html.open("svg", "width", "100%", "height", WHOLE, "role", "group", "aria-label", name);
    grid();
    int bins = histogram.bins().size();
    for (int i = 0; i < bins; i++) {
      Histogram.Bin bin = histogram.bins().get(i);
      edge(i, bin.from());
      bar(i, range(bin), bin.count());
    }
    edge(bins, histogram.top());
    beyond(0, "=", "chart.at", histogram.atTop());
    beyond(1, ">", "chart.above", histogram.above());
    line("axis", "0%", BASE, percent(bins), BASE);
    String unit = scale.unit().isEmpty() ? "" : words.of("chart.unit", scale.unit());
    label("title", percent(bins / 2.0), TITLE, name + unit);
    html.close("svg").close("div").line();
  }

  private String range(Histogram.Bin bin) {
    return words.of("chart.range", scale.show(bin.from()), scale.show(bin.to()));
  }

  private void grid() throws IOException {
    for (int mark : axis.marks()) {
      double y = BASE - height(mark);
      line(mark == 0 ? "base" : "grid", "0%", y, "100%", y);
      html.element("text", Figures.count(mark), "class", "count", "x", "-6", "y", pixels(y + 4));
    }
    html.element("text", words.of("chart.forms"), "class", "count", "x", "-6", "y", "12");
  }

  /** Every second edge has a label, and on a narrow page every fourth. */
  private void edge(int bin, BigDecimal value) throws IOException {
    if (bin % 2 == 0) {
      boolean kept = bin % 4 == 0;
      line("tick", percent(bin), BASE, percent(bin), BASE + 4);
      label(kept ? "edge" : "edge between", percent(bin), LABELS, scale.mark(value));
    }
  }

  private void beyond(int number, String sign, String key, int count) throws IOException {
    double middle = histogram.bins().size() + GAP + PITCH * (number + 0.5);
    bar(middle - 0.5, words.of(key, scale.show(histogram.top())), count);
    label("edge", percent(middle), LABELS, sign + scale.mark(histogram.top()));
  }

  private void bar(double slot, String range, int count) throws IOException {
    String said = range + words.of("page.colon") + words.of("page.count", Figures.count(count));
    double height = count == 0 ? 0 : Math.max(LEAST, height(count));
    String left = percent(slot + (1 - BAR) / 2);
    String width = percent(BAR);
    if (count == 0) {
      html.open("g", "class", "bin");
    } else {
      html.open("g", "class", "bin", "tabindex", "0", "role", "img", "aria-label", said);
    }
    rectangle("reach", percent(slot), TOP, percent(1), HEIGHT);
    rectangle("bar", left, BASE - height, width, height);
    html.element("text", said, "class", "said", "x", "100%", "y", "12");
    html.close("g").line();
  }

  private void rectangle(String kind, String x, double y, String width, double height)
      throws IOException {
    html.open(
            "rect", "class", kind, "x", x, "y", pixels(y), "width", width, "height", pixels(height))
        .close("rect");
  }

  private void line(String kind, String x1, double y1, String x2, double y2) throws IOException {
    html.open("line", "class", kind, "x1", x1, "y1", pixels(y1), "x2", x2, "y2", pixels(y2))
        .close("line");
  }

  private void label(String kind, String x, double y, String text) throws IOException {
    html.element("text", text, "class", kind, "x", x, "y", pixels(y));
  }

  private double height(int count) {
    return (double) HEIGHT * count / axis.top();
  }

  private String percent(double slot) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * slot / slots);
  }

  private static String pixels(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
