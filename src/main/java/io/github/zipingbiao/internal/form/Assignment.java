package io.github.zipingbiao.internal.form;

import java.util.Arrays;

/**
 * The best assignment of roles to columns, each role at most once, by dynamic programming over the
 * set of roles given away.
 */
final class Assignment {
  private final double[][] gain;

  Assignment(double[][] gain) {
    this.gain = gain;
  }

  int[] solve() {
    int n = gain.length;
    int sets = n == 0 ? 1 : 1 << gain[0].length;
    double[][] best = new double[n + 1][sets];
    int[][] choice = new int[n][sets];
    for (int c = n - 1; c >= 0; c--) {
      for (int used = 0; used < sets; used++) {
        best[c][used] = best[c + 1][used];
        choice[c][used] = -1;
        for (int r = 0; r < gain[c].length; r++) {
          if ((used & 1 << r) == 0 && gain[c][r] > 0) {
            double total = gain[c][r] + best[c + 1][used | 1 << r];
            if (total > best[c][used]) {
              best[c][used] = total;
              choice[c][used] = r;
            }
          }
        }
      }
    }
    int[] result = new int[n];
    Arrays.fill(result, -1);
    int used = 0;
    for (int c = 0; c < n; c++) {
      result[c] = choice[c][used];
      if (result[c] >= 0) {
        used |= 1 << result[c];
      }
    }
    return result;
  }
}
