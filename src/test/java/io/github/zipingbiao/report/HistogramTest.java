package io.github.zipingbiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private static Histogram of(String... numbers) {
    Histogram histogram = new Histogram(new BigDecimal("0.05"), 20);
    List.of(numbers).forEach(number -> histogram.add(new BigDecimal(number)));
    return histogram;
  }

  private static List<Integer> counts(Histogram histogram) {
    return histogram.bins().stream().map(Histogram.Bin::count).toList();
  }

  @Test
  void aBinHoldsItsLowerEdgeAndNotItsUpper() {
    List<Integer> counts = counts(of("0", "0.0499999", "0.05", "0.95", "0.9999"));
    assertEquals(2, counts.get(0));
    assertEquals(1, counts.get(1));
    assertEquals(2, counts.get(19));
    assertEquals(5, counts.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void theTopWhatIsAboveItAndWhatIsBelowZeroAreCountedApart() {
    Histogram histogram = of("1", "1.000", "1.0001", "12", "-0.01");
    assertEquals(2, histogram.atTop());
    assertEquals(2, histogram.above());
    assertEquals(1, histogram.below());
    assertEquals(5, histogram.total());
    assertEquals(2, histogram.highest());
    assertEquals(0, counts(histogram).stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void theMeanIsThatOfTheNumbersAndNotOfTheBins() {
    assertEquals(Optional.of(new BigDecimal("0.3367")), of("0.01", "0", "1").mean(4));
    assertEquals(Optional.empty(), of().mean(4));
  }

  @Test
  void theAxisBeginsAtZeroAndEndsAtARoundMarkNotBelowTheHighestCount() {
    for (int highest = 0; highest < 3_000; highest++) {
      Axis axis = Axis.upTo(highest);
      assertEquals(0, axis.marks().get(0));
      int last = axis.marks().get(axis.marks().size() - 1);
      assertEquals(axis.top(), last);
      assertEquals(true, last >= highest && last - axis.step() < Math.max(1, highest));
      assertEquals(true, axis.marks().size() <= 6);
    }
    assertEquals(List.of(0, 1), Axis.upTo(0).marks());
    assertEquals(List.of(0, 10, 20, 30, 40), Axis.upTo(38).marks());
    assertEquals(2_000_000_000, Axis.upTo(1_999_999_999).top());
  }
}
