package io.github.zipingbiao.report;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of counts from 0.
 *
 * @param step distance of its marks: 1, 2 or 5 times a power of ten
 * @param top the last mark, not below the highest count and above 0
 */
record Axis(int step, int top) {
  /** Marks above 0, at most: more would stand too close on a small picture. */
  private static final int MOST_MARKS = 5;

  static Axis upTo(int highest) {
    long needed = Math.max(1, highest);
    long power = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        long step = factor * power;
        long marks = (needed + step - 1) / step;
        if (marks <= MOST_MARKS) {
          return new Axis(Math.toIntExact(step), Math.toIntExact(marks * step));
        }
      }
      power *= 10;
    }
  }

  List<Integer> marks() {
    List<Integer> marks = new ArrayList<>();
    for (int mark = 0; mark <= top; mark += step) {
      marks.add(mark);
    }
    return marks;
  }
}
