package io.github.zipingbiao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A printed number and where it is in the record.
 *
 * @param pointer JSON Pointer inside the evaluation
 * @param value the number
 */
record Figure(String pointer, BigDecimal value) {

  /** Returns the number at the pointer, empty where the form prints none. */
  static Optional<Figure> of(String pointer, Optional<BigDecimal> value) {
    return value.map(number -> new Figure(pointer, number));
  }

  /** Returns the sum of the numbers, 0 of none. */
  static BigDecimal sum(Collection<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns the pointers of all figures, in order. */
  @SafeVarargs
  static List<String> pointers(Collection<Figure>... figures) {
    List<String> pointers = new ArrayList<>();
    for (Collection<Figure> some : figures) {
      some.forEach(figure -> pointers.add(figure.pointer()));
    }
    return pointers;
  }
}
