package io.github.zipingbiao.check;

import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indicators whose points and scores belong together: one row, or the rows over which a cell of
 * points or of a score is merged. Such a cell is recorded in its first row alone.
 *
 * <p>Whether a cell is merged with rows below that print none of their own is told by where its
 * text stands: in the middle of a merged cell, not in line with its first row.
 *
 * @param first index of the first indicator
 * @param end index behind the last
 * @param points points printed in these rows, at least one
 * @param scores scores printed in these rows, at least one
 */
record ScoredRows(int first, int end, List<Figure> points, List<Figure> scores) {

  /** Returns the rows of the form that print points and scores, in order. */
  static List<ScoredRows> of(SelfEvaluation form) {
    List<ScoredRows> all = new ArrayList<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Optional<Figure> points = points(form, i);
      Optional<Figure> score = score(form, i);
      if (points.isPresent() && score.isPresent()) {
        ScoredRows rows = from(form, i, points.get(), score.get());
        all.add(rows);
        i = rows.end - 1;
      }
    }
    return all;
  }

  /** Returns whether fewer points were earned than could be. */
  boolean lostPoints() {
    return Figure.sum(scores).compareTo(Figure.sum(points)) < 0;
  }

  /** Returns the pointers of points and scores. */
  List<String> fields() {
    return Figure.pointers(points, scores);
  }

  private static ScoredRows from(SelfEvaluation form, int first, Figure points, Figure score) {
    List<Figure> morePoints = new ArrayList<>(List.of(points));
    List<Figure> moreScores = new ArrayList<>(List.of(score));
    for (int i = first + 1; i < form.indicators().size(); i++) {
      Optional<Figure> nextPoints = points(form, i);
      Optional<Figure> nextScore = score(form, i);
      if (nextPoints.isPresent() == nextScore.isPresent()) {
        break;
      }
      nextPoints.ifPresent(morePoints::add);
      nextScore.ifPresent(moreScores::add);
    }
    int covered =
        moreScores.size() == 1
            ? covered(form, score, morePoints)
            : morePoints.size() == 1 ? covered(form, points, moreScores) : 1;
    return new ScoredRows(
        first,
        first + covered,
        morePoints.subList(0, Math.min(covered, morePoints.size())),
        moreScores.subList(0, Math.min(covered, moreScores.size())));
  }

  /**
   * Returns over how many of the rows a text stands in the middle; 1 where its place is unknown.
   */
  private static int covered(SelfEvaluation form, Figure merged, List<Figure> rows) {
    List<SourceSpan> places = new ArrayList<>();
    rows.forEach(row -> span(form, row).ifPresent(places::add));
    Optional<SourceSpan> middle = span(form, merged);
    if (middle.isEmpty() || rows.size() < 2 || places.size() < rows.size()) {
      return 1;
    }
    BoundingBox top = places.get(0).box();
    BoundingBox second = places.get(1).box();
    boolean sideways =
        Math.abs(second.centerX() - top.centerX()) > Math.abs(second.centerY() - top.centerY());
    int best = 1;
    for (int i = 1; i < places.size() && onePage(middle.get(), places.subList(0, i + 1)); i++) {
      double nearest = offMiddle(middle.get(), top, places.get(best - 1).box(), sideways);
      if (offMiddle(middle.get(), top, places.get(i).box(), sideways) < nearest) {
        best = i + 1;
      }
    }
    return best;
  }

  private static boolean onePage(SourceSpan text, List<SourceSpan> rows) {
    return rows.stream().allMatch(row -> row.page() == text.page());
  }

  /** How far a text stands from the middle between two rows, across the rows, in points. */
  private static double offMiddle(
      SourceSpan text, BoundingBox top, BoundingBox bottom, boolean sideways) {
    return sideways
        ? Math.abs(text.box().centerX() - (top.centerX() + bottom.centerX()) / 2)
        : Math.abs(text.box().centerY() - (top.centerY() + bottom.centerY()) / 2);
  }

  private static Optional<SourceSpan> span(SelfEvaluation form, Figure figure) {
    return form.provenance().at(figure.pointer()).stream().findFirst();
  }

  private static Optional<Figure> points(SelfEvaluation form, int row) {
    return Figures.ofIndicator(form, row, "weight", Indicator::weight);
  }

  private static Optional<Figure> score(SelfEvaluation form, int row) {
    return Figures.ofIndicator(form, row, "score", Indicator::score);
  }
}
