package io.github.zipingbiao.check;

import io.github.zipingbiao.model.FundSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Composes forms of several layouts whose numbers add up. */
final class RandomForm {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Where the sums of a form are printed. */
  enum Totals {
    PRINTED,
    MISSING
  }

  private final Random random;
  private final FormComposer form = FormComposer.form();
  private BigDecimal score = BigDecimal.ZERO;

  private RandomForm(Random random) {
    this.random = random;
  }

  static FormComposer compose(Random random, Totals totals) {
    return new RandomForm(random).compose(totals);
  }

  private FormComposer compose(Totals totals) {
    int fundsWeight = random.nextInt(4) == 0 ? 20 : 10;
    funds(fundsWeight);
    indicators(100 - fundsWeight);
    if (totals == Totals.PRINTED) {
      form.total("100", plain(score), random.nextBoolean() ? grade() : null);
    }
    return form;
  }

  private void funds(int weight) {
    int decimals = random.nextInt(4);
    BigDecimal[] budgets = {amount(decimals), amount(decimals), BigDecimal.ZERO};
    BigDecimal[] spent = new BigDecimal[budgets.length];
    boolean complete = random.nextInt(3) == 0;
    for (int i = 0; i < spent.length; i++) {
      spent[i] = complete ? budgets[i] : part(budgets[i], decimals);
    }
    BigDecimal budget = sum(budgets);
    BigDecimal executed = sum(spent);
    BigDecimal rate = executed.divide(budget, 4, RoundingMode.HALF_UP);
    if (rate.compareTo(BigDecimal.ONE) == 0 && executed.compareTo(budget) != 0) {
      rate = new BigDecimal("0.9999");
      executed = budget.multiply(rate);
      spent[0] = executed.subtract(spent[1]);
    }
    BigDecimal points = rate.multiply(BigDecimal.valueOf(weight));
    points = points.setScale(2, RoundingMode.HALF_UP);
    score = score.add(points);
    form.line(
        FundSource.TOTAL,
        plain(budget),
        plain(budget),
        plain(executed),
        "" + weight,
        plain(rate),
        plain(points));
    FundSource[] sources = {FundSource.FISCAL, FundSource.CARRYOVER, FundSource.OTHER};
    for (int i = 0; i < sources.length; i++) {
      boolean blank = i == sources.length - 1 && random.nextBoolean();
      String source = blank ? null : plain(budgets[i]);
      form.line(sources[i], source, source, blank ? null : plain(spent[i]));
    }
  }

  private void indicators(int points) {
    boolean levels = random.nextBoolean();
    int[] blocks = {points / 2, points - points / 2};
    for (int block = 0; block < blocks.length; block++) {
      form.level1("一级" + block, levels ? "" + blocks[block] : null);
      for (BigDecimal weight : split(blocks[block])) {
        boolean lost = random.nextInt(4) == 0;
        BigDecimal earned = lost ? weight.multiply(new BigDecimal("0.8")) : weight;
        score = score.add(earned);
        form.indicator(plain(weight), plain(earned), lost ? "原因" : null);
      }
    }
  }

  private List<BigDecimal> split(int points) {
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal left = BigDecimal.valueOf(points);
    while (left.compareTo(BigDecimal.valueOf(12)) > 0) {
      BigDecimal part =
          BigDecimal.valueOf(2 + random.nextInt(9))
              .add(random.nextInt(5) == 0 ? new BigDecimal("0.5") : BigDecimal.ZERO);
      parts.add(part);
      left = left.subtract(part);
    }
    parts.add(left);
    return parts;
  }

  private BigDecimal amount(int decimals) {
    return BigDecimal.valueOf(100 + random.nextInt(500_000), decimals);
  }

  private BigDecimal part(BigDecimal amount, int decimals) {
    BigDecimal share = BigDecimal.valueOf(50 + random.nextInt(50), 2);
    return amount.multiply(share).setScale(decimals, RoundingMode.HALF_UP);
  }

  private String grade() {
    BigDecimal share = score.divide(FULL);
    String[] grades = {"优", "良", "中", "差"};
    String[] from = {"0.9", "0.8", "0.6", "0"};
    int i = 0;
    while (share.compareTo(new BigDecimal(from[i])) < 0) {
      i++;
    }
    return grades[i];
  }

  private static BigDecimal sum(BigDecimal[] numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
    }
    return sum;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
