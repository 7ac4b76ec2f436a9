package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.values.AmountParser;
import io.github.zipingbiao.internal.values.RateParser;
import io.github.zipingbiao.internal.values.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Tells columns of the funds by their values, where the words do not decide. Stateless. */
final class FundsArithmetic {
  private static final AmountParser AMOUNTS = new AmountParser();
  private static final RateParser RATES = new RateParser();

  /** A rate printed to whole per cent is off by half of one. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.0051");

  private static final int DIGITS = 8;

  /** One line that fits may be chance, as money spent in full makes 100 % of anything. */
  private static final BigDecimal FULL = BigDecimal.ONE;

  private FundsArithmetic() {}

  /**
   * Returns whether numbers are the parts of the budgets that were spent.
   *
   * @param numbers a number for each line, null where there is none
   * @param lines budgets and money spent of the lines
   */
  static boolean areRates(List<Slot> numbers, List<Map<Concept, Slot>> lines) {
    int proofs = 0;
    for (int i = 0; i < numbers.size(); i++) {
      BigDecimal rate = number(numbers.get(i));
      BigDecimal budget = number(lines.get(i).get(Concept.ANNUAL_BUDGET));
      BigDecimal executed = number(lines.get(i).get(Concept.EXECUTED));
      if (rate == null || budget == null || executed == null || budget.signum() == 0) {
        continue;
      }
      BigDecimal part = executed.divide(budget, DIGITS, RoundingMode.HALF_UP);
      if (part.subtract(rate).abs().compareTo(ROUNDED) > 0) {
        return false;
      }
      boolean telling =
          part.compareTo(FULL) != 0 || ValueKind.of(numbers.get(i).text()) == ValueKind.PERCENT;
      proofs += telling && part.signum() != 0 ? 1 : 0;
    }
    return proofs > 0;
  }

  /**
   * Returns whether numbers are what was added to, or taken from, a first budget to make the last.
   *
   * @param changes a number for each line, null where there is none
   * @param firsts the first budgets
   * @param lasts the last budgets
   */
  static boolean areChanges(List<Slot> changes, List<Slot> firsts, List<Slot> lasts) {
    int proofs = 0;
    for (int i = 0; i < changes.size(); i++) {
      BigDecimal change = number(changes.get(i));
      BigDecimal first = number(firsts.get(i));
      BigDecimal last = number(lasts.get(i));
      if (change == null || first == null || last == null) {
        continue;
      }
      if (first.add(change).compareTo(last) != 0) {
        return false;
      }
      proofs += change.signum() != 0 && first.signum() != 0 ? 1 : 0;
    }
    return proofs > 0;
  }

  /** Returns the number, in plain units: per cent as a fraction, money in yuan; null for none. */
  private static BigDecimal number(Slot slot) {
    if (slot == null) {
      return null;
    }
    return ValueKind.of(slot.text()) == ValueKind.PERCENT
        ? RATES.parse(slot.text(), RateParser.Heading.PERCENT).toOptional().orElse(null)
        : AMOUNTS.parse(slot.text()).toOptional().map(AmountParser.Amount::plain).orElse(null);
  }
}
