package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.stitch.TableAssembly.GrowingCell;
import io.github.zipingbiao.internal.stitch.TablePart.PartCell;
import java.util.HashMap;
import java.util.Map;

/**
 * What of the next page continues cells of the page before.
 *
 * @param rowContinues whether the first row is the rest of the last one
 * @param uncertain whether that was decided on weak evidence
 * @param continued the cells that go on, by the cell that continues them
 */
record PageJoin(boolean rowContinues, boolean uncertain, Map<PartCell, GrowingCell> continued) {

  static PageJoin none() {
    return new PageJoin(false, false, new HashMap<>());
  }

  GrowingCell continuedBy(PartCell cell) {
    return continued.get(cell);
  }
}
