package io.github.zipingbiao.internal.values;

import io.github.zipingbiao.model.IndicatorValue;
import io.github.zipingbiao.model.IndicatorValue.Description;
import io.github.zipingbiao.model.IndicatorValue.Quantity;
import java.util.Optional;

/**
 * Says what the text of a target or an actual value means.
 *
 * <ul>
 *   <li>A number is a {@link Quantity} when it is, with its unit, the whole text apart from signs,
 *       comparison words and words that say nothing about it ("reached", "each"). A sign or word
 *       may stand in front or behind: both "at least 90%" and "90% and above" are AT_LEAST. Signs
 *       that contradict each other make a description; a sign for "equal" gives way to any other.
 *   <li>"A hundred and a few more" is MORE_THAN 100; "about", "near", "or so" are ABOUT; a
 *       direction word ("positive", "negative") in front of a number adds no comparison.
 *   <li>Two ascending numbers with a dash, a wave or "to" between them are BETWEEN; with any other
 *       sign they are a description.
 *   <li>The unit stays as printed, its scale included: "ten thousand" alone is one.
 *   <li>A year, month, day, quarter or part of a year, with words around it such as "before the end
 *       of", is a {@link IndicatorValue.Deadline}. A period counts by its end. The date is set
 *       where the year and the month are printed, and at the end of December where the end of a
 *       year is; the quarter where one is named.
 *   <li>Anything else is a {@link Description}: words, sentences with numbers in them, ratios,
 *       numbers with a space inside.
 *   <li>A blank, or a stroke for one, is empty.
 * </ul>
 *
 * <p>Never throws for any text. Stateless and thread-safe.
 */
public final class IndicatorValueParser {
  /** Characters of the longest text tried; a longer one is a sentence. The longest seen has 24. */
  private static final int LONGEST = 40;

  private final DeadlineParser deadlines = new DeadlineParser(ValueWords.standard());
  private final QuantityParser quantities = new QuantityParser(ValueWords.standard());

  /** Returns what the text means, empty where it is blank. */
  public Optional<IndicatorValue> parse(String text) {
    String compact = CellText.compact(text);
    if (isBlank(compact)) {
      return Optional.empty();
    }
    if (compact.length() > LONGEST || CellText.holdsSplitNumber(text)) {
      return Optional.of(new Description());
    }
    Optional<IndicatorValue> deadline = deadlines.parse(compact).map(IndicatorValue.class::cast);
    return deadline
        .or(() -> quantities.parse(compact).map(IndicatorValue.class::cast))
        .or(() -> Optional.of(new Description()));
  }

  /**
   * Returns what three columns for sign, value and unit mean together, each blank where the form
   * leaves it so. A unit in a column of its own is taken as it stands, known or not.
   */
  public Optional<IndicatorValue> parse(String sign, String value, String unit) {
    Optional<IndicatorValue> together = parse(sign + value + unit);
    if (together.isEmpty() || !(together.get() instanceof Description)) {
      return together;
    }
    String unitText = CellText.compact(unit);
    Optional<IndicatorValue> bare = parse(sign + value);
    if (isBlank(unitText) || !(bare.orElse(null) instanceof Quantity number)) {
      return together;
    }
    return number.unit().isPresent()
        ? together
        : Optional.of(
            new Quantity(
                number.comparison(), number.amount(), number.upper(), Optional.of(unitText)));
  }

  private static boolean isBlank(String compact) {
    return CellText.isBlank(compact) || ValueWords.standard().list("blank.dash").contains(compact);
  }
}
