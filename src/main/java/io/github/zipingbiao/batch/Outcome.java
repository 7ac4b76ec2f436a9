package io.github.zipingbiao.batch;

import io.github.zipingbiao.CellUse;
import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.export.SavedResult;
import io.github.zipingbiao.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of one document.
 *
 * @param input the document
 * @param state how far a person needs to look at it
 * @param failure why it yields nothing; present exactly where the state is {@code FAILED}
 * @param evaluations number of forms in it
 * @param cellUses for each of the forms what became of its cells; none where an output was kept
 * @param diagnostics what went wrong or is doubtful in it; none where an earlier output was kept
 * @param printed what is to be printed for it
 * @param archived how it went into an archive's outputs, empty where there are none
 */
public record Outcome(
    Input input,
    State state,
    Optional<Failure> failure,
    int evaluations,
    List<CellUse> cellUses,
    List<Diagnostic> diagnostics,
    Chunk printed,
    Optional<Archived> archived) {

  /**
   * How a document went into the outputs of an archive.
   *
   * @param sha256 SHA-256 of its bytes; empty where they could not be read
   * @param reused whether an earlier reading of the same bytes was used
   * @param milliseconds time that it took
   */
  public record Archived(Optional<String> sha256, boolean reused, long milliseconds) {}

  /** How far a person needs to look at a document. */
  public enum State {
    /** Every form is verified, and nothing is doubtful. */
    GOOD,
    /** A form is not verified, or there is a warning. */
    DOUBTFUL,
    /** Something in it could not be read. */
    DEFECTIVE,
    /** It yields nothing. */
    FAILED
  }

  /** Copies the lists. */
  public Outcome {
    cellUses = List.copyOf(cellUses);
    diagnostics = List.copyOf(diagnostics);
  }

  static Outcome failed(Input input, Failure failure) {
    return new Outcome(
        input,
        State.FAILED,
        Optional.of(failure),
        0,
        List.of(),
        List.of(),
        Chunk.empty(),
        Optional.empty());
  }

  Outcome archived(Optional<String> sha256, boolean reused, long milliseconds) {
    return new Outcome(
        input,
        state,
        failure,
        evaluations,
        cellUses,
        diagnostics,
        printed,
        Optional.of(new Archived(sha256, reused, milliseconds)));
  }

  static Outcome read(Input input, ReadResult result, Chunk printed) {
    Optional<Severity> worst =
        result.diagnostics().stream().map(Diagnostic::severity).max(Comparator.naturalOrder());
    boolean verified =
        result.evaluations().stream().allMatch(form -> form.verdict() == Verdict.VERIFIED);
    return new Outcome(
        input,
        state(worst, verified),
        Optional.empty(),
        result.evaluations().size(),
        result.cellUses(),
        result.diagnostics(),
        printed,
        Optional.empty());
  }

  static Outcome checked(Input input, State state, int evaluations, Chunk lines) {
    return new Outcome(
        input, state, Optional.empty(), evaluations, List.of(), List.of(), lines, Optional.empty());
  }

  static Outcome kept(Input input, SavedResult saved) {
    return new Outcome(
        input,
        state(saved.worst(), saved.allVerified()),
        Optional.empty(),
        saved.evaluations(),
        List.of(),
        List.of(),
        Chunk.empty(),
        Optional.empty());
  }

  private static State state(Optional<Severity> worst, boolean verified) {
    if (worst.isPresent() && worst.get() == Severity.ERROR) {
      return State.DEFECTIVE;
    }
    boolean warned = worst.isPresent() && worst.get() == Severity.WARNING;
    return warned || !verified ? State.DOUBTFUL : State.GOOD;
  }
}
