package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.PageRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A form whose cells are understood but whose values are still text. Filled while the form is read,
 * by one thread; not changed afterwards.
 */
public final class FormDraft {
  /** Title as printed; null where there is none. */
  Slot title;

  /** Budget year. */
  OptionalInt fiscalYear = OptionalInt.empty();

  /** Where the year stands; null where unknown. */
  Slot yearSlot;

  FormKind kind = FormKind.OTHER;
  PageRange pages;
  Medium medium = Medium.DIGITAL;

  /** Monetary unit as printed; null where there is none. */
  Slot moneyUnit;

  /** Rows of the tables that the form was read from, in document order. */
  List<FormSegment> segments = List.of();

  final Map<Concept, Slot> fields = new EnumMap<>(Concept.class);
  final List<FundRow> funds = new ArrayList<>();
  final List<IndicatorRow> indicators = new ArrayList<>();
  final List<LabelledSlot> other = new ArrayList<>();
  final List<Doubt> doubts = new ArrayList<>();
  CellAccount account = new CellAccount();
  Slot totalWeight;

  /** Points in the head of the form, which may be the total; null where there are none. */
  Slot headWeight;

  Slot totalScore;
  Slot grade;

  /**
   * A row of the funds table.
   *
   * @param source kind of money
   * @param label its label; its text is "" where none is printed
   * @param values texts of the columns that are filled
   * @param rateInPercent whether the heading of the rate names per cent
   */
  public record FundRow(
      FundSource source, Slot label, Map<Concept, Slot> values, boolean rateInPercent) {}

  /**
   * A row of the indicator table.
   *
   * @param values texts of the columns that are filled
   * @param other filled columns without a field
   */
  public record IndicatorRow(Map<Concept, Slot> values, List<LabelledSlot> other) {
    boolean has(Concept concept) {
      return values.containsKey(concept);
    }
  }

  /**
   * Something that a person should look at.
   *
   * @param code its kind
   * @param message what is doubtful
   * @param place where; null where no place can be named
   */
  public record Doubt(DiagnosticCode code, String message, Slot place) {}

  /** Returns the rows of the tables that the form was read from, in document order. */
  public List<FormSegment> segments() {
    return segments;
  }

  /** Returns what became of every cell of the form. */
  public CellAccount account() {
    return account;
  }

  public Slot title() {
    return title;
  }

  public OptionalInt fiscalYear() {
    return fiscalYear;
  }

  public Slot yearSlot() {
    return yearSlot;
  }

  public FormKind kind() {
    return kind;
  }

  public PageRange pages() {
    return pages;
  }

  public Medium medium() {
    return medium;
  }

  public Slot moneyUnit() {
    return moneyUnit;
  }

  /** Returns the slot of a header field, goal, total score or grade; null where blank. */
  public Slot field(Concept concept) {
    return fields.get(concept);
  }

  public List<FundRow> funds() {
    return funds;
  }

  public List<IndicatorRow> indicators() {
    return indicators;
  }

  public List<LabelledSlot> other() {
    return other;
  }

  public List<Doubt> doubts() {
    return doubts;
  }

  public Slot totalWeight() {
    return totalWeight;
  }

  public Slot totalScore() {
    return totalScore;
  }

  public Slot grade() {
    return grade;
  }
}
