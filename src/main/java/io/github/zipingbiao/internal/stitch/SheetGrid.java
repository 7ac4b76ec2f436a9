package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.model.PageRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pages that a sheet was printed on.
 *
 * @param rows the pages beside one another, from top to bottom
 * @param unsure the numbers of those seams between its columns of pages that cut no cell
 */
record SheetGrid(List<SheetRow> rows, List<Integer> unsure) {

  /** Returns rows as a grid, empty where nothing speaks for one. */
  static Optional<SheetGrid> of(List<SheetRow> rows) {
    List<Integer> unsure =
        IntStream.range(0, rows.get(0).seams().size())
            .filter(seam -> rows.stream().noneMatch(row -> row.isCutAt(seam)))
            .boxed()
            .toList();
    boolean likely =
        unsure.stream().allMatch(seam -> rows.stream().anyMatch(row -> row.seemsToGoOnAt(seam)));
    return likely ? Optional.of(new SheetGrid(rows, unsure)) : Optional.empty();
  }

  /** Returns the pages to the left and to the right of each seam that cuts no cell. */
  List<PageRange> unsurePages() {
    return rows.stream()
        .map(SheetRow::pages)
        .flatMap(
            pages ->
                unsure.stream()
                    .map(i -> new PageRange(pages.get(i).number(), pages.get(i + 1).number())))
        .toList();
  }

  /** Returns the number of its pages. */
  int size() {
    return rows.size() * rows.get(0).pages().size();
  }

  /** Returns the number of its first page. */
  int firstPage() {
    return rows.get(0).pages().get(0).number();
  }

  /** Returns the number of its last page. */
  int lastPage() {
    return firstPage() + size() - 1;
  }

  /** Returns whether it explains more pages than another grid, or as many with more certainty. */
  boolean isBetterThan(SheetGrid other) {
    return size() != other.size() ? size() > other.size() : unsure.size() < other.unsure.size();
  }
}
