package io.github.zipingbiao.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One print of a composed form.
 *
 * @param form seed that the form is composed from
 * @param height of the pages in points
 */
record Print(Layout layout, Engine engine, long form, int height) {
  /** Every form of the tests fits on one page of this height. */
  static final int TALL = 6000;

  private static final int LOWEST = 240;
  private static final int HIGHEST = 900;
  private static final double GOLDEN = 0.618_033_988_749_895;

  /**
   * Returns prints of each layout by each engine in turn, at heights that fill the range evenly.
   * Each form is printed at 25 heights.
   */
  static List<Print> sample(int count, long seed) {
    List<Print> prints = new ArrayList<>();
    List<Layout> layouts = List.of(Layout.values());
    List<Engine> engines = List.of(Engine.values());
    int ways = layouts.size() * engines.size();
    for (int i = 0; i < count; i++) {
      Layout layout = layouts.get(i % layouts.size());
      Engine engine = engines.get(i / layouts.size() % engines.size());
      int round = i / ways;
      double share = (i + seed * 31) * GOLDEN % 1;
      int height = LOWEST + (int) ((HIGHEST - LOWEST) * share);
      prints.add(new Print(layout, engine, seed + round / 25, height));
    }
    return prints;
  }

  /** Returns the same form, printed on one page. */
  Print onOnePage() {
    return new Print(layout, engine.onOnePage(), form, TALL);
  }

  byte[] pdf() throws IOException {
    return engine.printer().print(Composer.compose(layout, form), height);
  }

  @Override
  public String toString() {
    return (engine + "-" + layout + "-" + form + "-" + height).toLowerCase(Locale.ROOT);
  }
}
