package io.github.zipingbiao.check;

import io.github.zipingbiao.diagnostic.Messages;
import io.github.zipingbiao.model.FundLine;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what a form lacks that every form has. */
final class Gaps {
  private Gaps() {}

  /**
   * Something that is missing.
   *
   * @param field JSON Pointer of the field, null where it is more than one
   * @param message what is missing, for a person
   */
  record Gap(String field, String message) {}

  /**
   * Returns what is missing.
   *
   * @param endsAtPageEnd whether rows may be missing behind the last one
   * @param messages the words
   */
  static List<Gap> of(SelfEvaluation form, boolean endsAtPageEnd, Messages messages) {
    List<Gap> gaps = new ArrayList<>();
    if (form.indicators().isEmpty() && amounts(form).isEmpty()) {
      gaps.add(new Gap(null, messages.get("gap.nothing")));
    } else if (lacksPoints(form) && (endsAtPageEnd || form.indicators().isEmpty())) {
      String points = Figure.sum(PointsLayout.of(form).terms()).toPlainString();
      gaps.add(new Gap(null, messages.get("gap.cut", points)));
    }
    if (form.project().name().isEmpty()) {
      gaps.add(new Gap("/project/name", messages.get("gap.name")));
    }
    return gaps;
  }

  private static List<BigDecimal> amounts(SelfEvaluation form) {
    return form.funds().lines().stream().flatMap(Gaps::amounts).toList();
  }

  private static Stream<BigDecimal> amounts(FundLine line) {
    return Stream.of(line.initialBudget(), line.annualBudget(), line.executed())
        .flatMap(Optional::stream);
  }

  /** Points that fall short of the whole, and no total to say so. */
  private static boolean lacksPoints(SelfEvaluation form) {
    boolean total = form.total().weight().isPresent() || form.total().score().isPresent();
    PointsLayout points = PointsLayout.of(form);
    List<Figure> terms = points.terms();
    return !total
        && !terms.isEmpty()
        && !points.leavesRoomForFunds(form)
        && !PrintedRounding.mayBeSumOfPoints(points.declared(), terms)
        && Figure.sum(terms).compareTo(points.declared()) < 0;
  }
}
