package io.github.zipingbiao.internal.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class AssignmentTest {
  @Test
  void aColumnGivesWayWhereBothTogetherGainMore() {
    double[][] gain = {{3, 2.5}, {2.9, 0}};

    assertArrayEquals(new int[] {1, 0}, new Assignment(gain).solve());
  }

  @Test
  void aColumnWithoutGainHasNoRole() {
    assertArrayEquals(new int[] {-1, 0}, new Assignment(new double[][] {{0, -1}, {1, 0}}).solve());
    assertArrayEquals(new int[0], new Assignment(new double[0][]).solve());
  }

  @Test
  void noneOfAllAssignmentsGainsMore() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] column : gain) {
        for (int role = 0; role < column.length; role++) {
          column[role] = random.nextInt(3) == 0 ? random.nextInt(20) - 4 : 0;
        }
      }

      int[] roles = new Assignment(gain).solve();

      assertEquals(best(gain, 0, 0), total(gain, roles), 1e-9, "seed " + seed);
    }
  }

  private static double total(double[][] gain, int[] roles) {
    double total = 0;
    int used = 0;
    for (int column = 0; column < roles.length; column++) {
      if (roles[column] >= 0) {
        assertTrue((used & 1 << roles[column]) == 0, "a role is given twice");
        used |= 1 << roles[column];
        total += gain[column][roles[column]];
      }
    }
    return total;
  }

  private static double best(double[][] gain, int column, int used) {
    if (column == gain.length) {
      return 0;
    }
    double best = best(gain, column + 1, used);
    for (int role = 0; role < gain[column].length; role++) {
      if ((used & 1 << role) == 0) {
        double with = best(gain, column + 1, used | 1 << role);
        best = Math.max(best, gain[column][role] + with);
      }
    }
    return best;
  }
}
