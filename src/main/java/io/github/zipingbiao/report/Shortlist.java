package io.github.zipingbiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first of many items in an order, and counts all. Not thread-safe. */
final class Shortlist<T> {
  private final int most;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;
  private int total;

  /**
   * Makes an empty list.
   *
   * @param most most items that are kept
   * @param order which come first
   */
  Shortlist(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T item) {
    total++;
    kept.add(item);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  List<T> items() {
    List<T> items = new ArrayList<>(kept);
    items.sort(order);
    return items;
  }

  /** Returns how many there were. */
  int total() {
    return total;
  }
}
