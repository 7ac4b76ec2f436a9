package io.github.zipingbiao.bench;

import java.util.List;

/**
 * Two benchmarks to be compared.
 *
 * @param name what the ratio says
 * @param above benchmark whose figure is divided
 * @param below benchmark by whose figure it is divided
 * @param ofAllocation whether the figures are bytes instead of times
 * @param factor multiplies the ratio
 * @param target what we want to reach
 */
record Ratio(
    String name, String above, String below, boolean ofAllocation, double factor, String target) {

  /** The ratios that users judge us by. */
  static final List<Ratio> ALL =
      List.of(
          times(
              "digital: reading / text stripper", "Digital.read", "Digital.textStripper", "≤ 1.5"),
          bytes("digital: allocation / text stripper", "Digital.read", "Digital.textStripper"),
          times(
              "digital: tabula lattice / reading", "Digital.tabulaLattice", "Digital.read", "≥ 5"),
          times(
              "100 pages: reading / text stripper",
              "Report.read 100",
              "Report.textStripper 100",
              "≤ 1.2"),
          times(
              "300 pages: reading / text stripper",
              "Report.read 300",
              "Report.textStripper 300",
              "≤ 1.2"),
          times("300 pages / 100 pages", "Report.read 300", "Report.read 100", "≤ 3"),
          times("scan: reading / inference", "Scan.read", "Scan.inference", "≤ 1.25"),
          times("scan: RapidOCR / reading", "Scan.rapidOcr", "Scan.read", "≥ 3"),
          speedUp("scan: two at once / one", "Scan.readOnOneCore", "Scan.readTwoAtOnce", 2),
          speedUp("archive: two threads / one", "Archive.read 1", "Archive.read 2", 1));

  private static Ratio times(String name, String above, String below, String target) {
    return new Ratio(name, above, below, false, 1, target);
  }

  private static Ratio bytes(String name, String above, String below) {
    return new Ratio(name, above, below, true, 1, "≤ 2");
  }

  /** Of a benchmark with several threads JMH tells the time that each of them takes. */
  private static Ratio speedUp(String name, String above, String below, int threads) {
    return new Ratio(name, above, below, false, threads, "≥ 1.8");
  }
}
