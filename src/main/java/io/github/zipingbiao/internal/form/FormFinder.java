package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Fault;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import java.util.ArrayList;
import java.util.List;

/** Finds the forms among the tables of a document and reads them. Stateless. */
public final class FormFinder {
  private FormFinder() {}

  /**
   * What was found in a document.
   *
   * @param forms the self-evaluations in document order
   * @param unclaimed rows of tables that belong to no form, nor to anything that looks like one
   * @param diagnostics tables that look like forms but are none
   */
  public record Found(
      List<FormDraft> forms, List<FormSegment> unclaimed, List<Diagnostic> diagnostics) {}

  /** Rows of one or more tables that make up one form, with what stands above them. */
  private static final class Candidate {
    final List<FormSegment> segments = new ArrayList<>();
    SegmentFeatures features;
    FormHeading heading;

    Candidate(FormSegment first, SegmentFeatures features, FormHeading heading) {
      segments.add(first);
      this.features = features;
      this.heading = heading;
    }

    void add(FormSegment segment, SegmentFeatures more, FormHeading moreHeading) {
      segments.add(segment);
      features = features.and(more);
      heading = heading.withUnitOf(moreHeading);
    }

    /** A head without indicators goes on in the next table, when that has no head of its own. */
    boolean goesOnWith(SegmentFeatures next, FormHeading nextHeading, FormSegment segment) {
      int lastPage = segments.get(segments.size() - 1).table().lastPage();
      boolean near = segment.table().firstPage() - lastPage <= 1;
      boolean head =
          (features.projectNamed() || features.fundsExecuted()) && !features.indicators();
      boolean untitled = nextHeading.title() == null || nextHeading.isCaption();
      return near && head && !next.projectNamed() && (untitled || isTitledHead());
    }

    /**
     * Conclusions and signatures right below a form belong to it: nothing stands between, the frame
     * is as wide, and the columns are others than those of the indicators, which would go on.
     */
    boolean endsWith(
        SegmentFeatures next, FormHeading nextHeading, FormSegment segment, Lexicon lexicon) {
      FormSegment last = segments.get(segments.size() - 1);
      return features.isSelfEvaluation(heading.title() != null)
          && !next.isSelfEvaluation(false)
          && !next.indicators()
          && !next.projectNamed()
          && nextHeading.lines().isEmpty()
          && nextHeading.titleCell() == null
          && segment.isRightBelow(last)
          && !segment.sharesColumns(last)
          && segment.cells().stream().noneMatch(cell -> lexicon.namesLevel(cell.text()));
    }

    /** The head alone of a form: what looks like a title behind it is a running head. */
    private boolean isTitledHead() {
      return heading.title() != null && !features.fundsExecuted() && !features.goalsReached();
    }
  }

  /** Reads all forms of the document. */
  public static Found in(StitchedDocument document, Lexicon lexicon) {
    Headers headers = new Headers(lexicon);
    List<Candidate> candidates = new ArrayList<>();
    for (LogicalTable table : document.tables()) {
      for (FormSegment segment : split(table, headers)) {
        SegmentFeatures features = SegmentFeatures.of(segment, headers);
        FormHeading heading = FormHeading.above(segment, document, lexicon);
        Candidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
        if (last != null
            && (last.goesOnWith(features, heading, segment)
                || last.endsWith(features, heading, segment, lexicon))) {
          last.add(segment, features, heading);
        } else {
          candidates.add(new Candidate(segment, features, heading));
        }
      }
    }
    return read(candidates, headers);
  }

  private static Found read(List<Candidate> candidates, Headers headers) {
    List<FormDraft> forms = new ArrayList<>();
    List<FormSegment> unclaimed = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.heading.isOfMonitoring(headers.lexicon())) {
        diagnostics.add(
            leftOut(
                candidate,
                "a table that watches over a project during the year is no self-evaluation; "
                    + "it was left out"));
      } else if (candidate.features.isSelfEvaluation(candidate.heading.title() != null)) {
        try {
          forms.add(new FormReader(headers).read(candidate.segments, candidate.heading));
        } catch (RuntimeException e) {
          diagnostics.add(Fault.ofForm(candidate.segments.get(0).table().firstPage(), e));
        }
      } else if (candidate.features.isPlan()) {
        diagnostics.add(
            leftOut(
                candidate,
                "a table with indicators but without any column for results is a plan, "
                    + "not a self-evaluation; it was left out"));
      } else if (candidate.heading.isList(headers.lexicon())) {
        diagnostics.add(
            leftOut(candidate, "a list of self-evaluations is none itself; it was left out"));
      } else {
        unclaimed.addAll(candidate.segments);
      }
    }
    return new Found(forms, unclaimed, diagnostics);
  }

  private static Diagnostic leftOut(Candidate candidate, String message) {
    return Diagnostic.ofPage(
        Severity.INFO,
        DiagnosticCode.NOT_A_SELF_EVALUATION,
        message,
        candidate.segments.get(0).table().firstPage());
  }

  /** Cuts a table where a second form begins in it. */
  private static List<FormSegment> split(LogicalTable table, Headers headers) {
    List<FormSegment> segments = new ArrayList<>();
    int from = 0;
    boolean indicators = false;
    for (int row = 0; row < table.rows(); row++) {
      if (indicators && SegmentFeatures.namesProject(table, row, headers)) {
        int start =
            row > from && FormHeading.isTitleRow(table, row - 1, headers.lexicon()) ? row - 1 : row;
        segments.add(new FormSegment(table, from, start));
        from = start;
        indicators = false;
      }
      indicators |= headers.ofIndicators(table, row) != null;
    }
    segments.add(new FormSegment(table, from, table.rows()));
    return segments;
  }
}
