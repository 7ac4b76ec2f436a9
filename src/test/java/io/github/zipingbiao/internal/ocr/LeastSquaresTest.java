package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LeastSquaresTest {
  @Test
  void findsWhatGroupsWithOffsetsOfTheirOwnHaveInCommon() {
    LeastSquares fit = new LeastSquares(2, 1e-9);
    for (int group = 0; group < 3; group++) {
      List<double[]> rows = new ArrayList<>();
      List<Double> values = new ArrayList<>();
      for (int i = -3; i <= 3; i++) {
        rows.add(new double[] {i, i * i});
        values.add(100.0 * group + 2.5 * i - 0.5 * i * i);
      }
      fit.addCentred(rows, values);
    }

    List<Double> solved = fit.solve();

    assertEquals(2.5, solved.get(0), 1e-6);
    assertEquals(-0.5, solved.get(1), 1e-6);
  }

  @Test
  void leavesAtZeroWhatNothingTells() {
    LeastSquares fit = new LeastSquares(2, 1e-6);
    fit.addCentred(
        List.of(new double[] {0, 7}, new double[] {1, 7}, new double[] {2, 7}),
        List.of(0.0, 3.0, 6.0));

    List<Double> solved = fit.solve();
    assertEquals(3, solved.get(0), 1e-4);
    assertEquals(0, solved.get(1), 1e-9);
    assertEquals(List.of(0.0, 0.0), new LeastSquares(2, 1e-6).solve());
  }
}
