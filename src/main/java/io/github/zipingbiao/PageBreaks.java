package io.github.zipingbiao;

import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.check.Standing;
import io.github.zipingbiao.internal.stitch.CloseBreak;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.stitch.Stitcher;
import io.github.zipingbiao.model.SelfEvaluation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Settles page breaks that can be read in two ways: the forms are read both ways, and their own
 * arithmetic says which one holds. Where it does not, the break stays doubtful.
 */
final class PageBreaks {
  /** Each one costs another reading of the document's tables. */
  private static final int MOST_TRIALS = 8;

  private PageBreaks() {}

  /** Returns the document with its breaks settled as far as the arithmetic can. */
  static StitchedDocument settle(
      Stitcher stitcher, Checker checker, Function<StitchedDocument, List<SelfEvaluation>> read) {
    StitchedDocument document = stitcher.finish();
    List<CloseBreak> close = stitcher.closeBreaks();
    if (close.isEmpty()) {
      return document;
    }
    Standing best = Standing.of(checker, read.apply(document));
    Map<CloseBreak, Boolean> settled = new LinkedHashMap<>();
    for (CloseBreak each : close.subList(0, Math.min(MOST_TRIALS, close.size()))) {
      Map<CloseBreak, Boolean> trial = new LinkedHashMap<>(settled);
      trial.put(each, !each.rowContinues());
      Standing other = Standing.of(checker, read.apply(stitcher.finish(trial)));
      int order = other.compareTo(best);
      if (order < 0) {
        best = other;
        settled.put(each, !each.rowContinues());
      } else if (order > 0) {
        settled.put(each, each.rowContinues());
      }
    }
    return settled.isEmpty() ? document : stitcher.finish(settled);
  }
}
