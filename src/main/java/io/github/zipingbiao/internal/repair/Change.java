package io.github.zipingbiao.internal.repair;

import io.github.zipingbiao.internal.mapping.Candidate;
import java.util.List;

/**
 * A number that a recognised cell may hold instead of the one read.
 *
 * @param pointers JSON Pointers of the fields that the cell fills: one, or one for each row of a
 *     merged cell
 * @param candidate the other number
 */
record Change(List<String> pointers, Candidate candidate) {
  /** Copies the list. */
  Change {
    pointers = List.copyOf(pointers);
  }
}
