package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.text.WhiteSpace;
import io.github.zipingbiao.internal.values.AmountParser;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.FundSource;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.PageRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one form from top to bottom, section by section. */
final class FormReader {
  private static final AmountParser AMOUNTS = new AmountParser();

  private final Lexicon lexicon;
  private final FormDraft draft = new FormDraft();
  private final ReadingContext context;
  private final StringBuilder labels = new StringBuilder();
  private final StringBuilder nameLabels = new StringBuilder();

  FormReader(Headers headers) {
    lexicon = headers.lexicon();
    context = new ReadingContext(headers, draft, draft.account());
  }

  FormDraft read(List<FormSegment> segments, FormHeading heading) {
    draft.segments = List.copyOf(segments);
    draft.title = heading.title();
    draft.fiscalYear = heading.year();
    draft.yearSlot = heading.yearSlot();
    draft.moneyUnit = null;
    if (heading.titleCell() != null) {
      context.account().book(heading.titleCell(), Use.FIELD);
    }
    HeadFields fields = new HeadFields(context);
    for (FormSegment segment : segments) {
      readSegment(segment, fields);
    }
    fields.finish();
    fieldsAbove(heading);
    if (draft.moneyUnit == null) {
      draft.moneyUnit = heading.moneyUnit();
    }
    finish(segments);
    return draft;
  }

  /** Labels with values above the table fill what the table leaves open. */
  private void fieldsAbove(FormHeading heading) {
    for (Slot line : heading.lines()) {
      for (LabelledText pair : LabelledText.in(line.text(), lexicon)) {
        Concept concept = lexicon.meaning(Label.of(pair.label()), LabelledText.SHORT);
        // Outside of the table a word alone says too little: it may name who filled the form in.
        if (concept != null
            && lexicon.scores(Label.of(pair.label()), LabelledText.SHORT).get(concept)
                > Lexicon.MEANS
            && !context.isBlank(pair.value())
            && !context.isMoneyUnit(Label.of(pair.label()), line.withText(pair.value()))) {
          draft.fields.putIfAbsent(concept, line.withText(pair.value()));
        }
      }
    }
  }

  private void readSegment(FormSegment segment, HeadFields fields) {
    LogicalTable table = segment.table();
    IndicatorReader indicators = new IndicatorReader(table, context);
    FundsReader funds = new FundsReader(table, context);
    GoalsReader goals = new GoalsReader(table, context);
    PairReader pairs = new PairReader(table, context, fields);
    VerticalPairs vertical = new VerticalPairs(table, context, fields);
    SectionTableReader sections = new SectionTableReader(table, context);
    int end = segment.toRow();
    int row = segment.fromRow();
    while (row < end) {
      HeaderBand indicatorHeader = context.headers().ofIndicators(table, row);
      HeaderBand fundsHeader =
          indicatorHeader == null ? context.headers().ofFunds(table, row) : null;
      int next = indicators.readUnderBanner(row, end);
      if (next > row) {
        row = next;
        continue;
      }
      if (indicatorHeader != null) {
        next = indicators.read(indicatorHeader, end);
      } else if (fundsHeader != null) {
        next = funds.read(fundsHeader, end);
      } else if (TransposedFundsReader.begins(table, row, end, lexicon)) {
        next = new TransposedFundsReader(table, context, funds).read(row, end);
        fields.fundsEndBefore(next);
      } else if (indicators.header() != null
          && (TotalReader.read(table, row, indicators.header(), context)
              || indicators.readTotal(row))) {
        next = row + 1;
      } else {
        next = goals.read(row, end);
        next = next == row ? vertical.read(row, end) : next;
        next = next == row ? sections.read(row, end) : next;
      }
      if (next == row) {
        if (!indicators.resume(row)) {
          pairs.row(row);
        }
        next = row + 1;
      }
      row = next;
    }
    keepTheRest(segment);
  }

  /** Nothing is lost: what no section claimed is kept under the label to its left. */
  private void keepTheRest(FormSegment segment) {
    LogicalTable table = segment.table();
    for (LogicalCell cell : table.cells()) {
      if (cell.row() < segment.fromRow() || cell.row() >= segment.toRow() || cell.isBlank()) {
        continue;
      }
      Concept head = lexicon.meaning(Label.of(cell.text()), Concept.PAIRS);
      if (head == Concept.PROJECT_NAME) {
        nameLabels.append(cell.text()).append('\n');
      }
      labels.append(cell.text(), 0, Math.min(40, cell.text().length())).append('\n');
      if (!context.account().isBooked(cell)) {
        LogicalCell left = cell.column() > 0 ? table.at(cell.row(), cell.column() - 1) : null;
        context.other(left == null ? "" : left.text(), cell);
      }
    }
  }

  private void finish(List<FormSegment> segments) {
    int first = segments.get(0).table().firstPage();
    int last = first;
    for (FormSegment segment : segments) {
      for (LogicalCell cell : segment.table().cells()) {
        if (cell.row() >= segment.fromRow() && cell.endRow() <= segment.toRow()) {
          last = Math.max(last, cell.parts().get(cell.parts().size() - 1).page().number());
        }
      }
    }
    FormSegment start = segments.get(0);
    LogicalCell corner = start.table().at(start.fromRow(), 0);
    if (corner != null) {
      first = corner.parts().get(0).page().number();
      draft.medium = corner.parts().get(0).page().recognised() ? Medium.SCANNED : Medium.DIGITAL;
    }
    draft.pages = new PageRange(first, Math.max(first, last));
    draft.kind = kind();
    unitOfAmounts();
    singleLineIsTheTotal();
    totalFromHead();
    yearFromFields();
    departmentName();
  }

  private FormKind kind() {
    String title = draft.title == null ? "" : draft.title.text();
    if (lexicon.containsOne("kind-department", title)) {
      return FormKind.DEPARTMENT;
    }
    // Transfers also stand among the sources of an ordinary project: those do not count.
    if (lexicon.containsOne("kind-transfer", title + "\n" + nameLabels)) {
      return FormKind.TRANSFER_PAYMENT;
    }
    if (lexicon.containsOne("kind-project", title) || draft.field(Concept.PROJECT_NAME) != null) {
      return FormKind.PROJECT;
    }
    return lexicon.containsOne("kind-department", labels.toString())
        ? FormKind.DEPARTMENT
        : FormKind.OTHER;
  }

  /** Where no caption names the unit of money, that behind the amounts does, if it is one. */
  private void unitOfAmounts() {
    if (draft.moneyUnit != null) {
      return;
    }
    Map<String, Slot> units = new LinkedHashMap<>();
    for (FormDraft.FundRow row : draft.funds) {
      row.values().values().forEach(slot -> unitBehind(slot).ifPresent(u -> units.put(u, slot)));
    }
    if (units.size() == 1) {
      units.forEach((unit, slot) -> draft.moneyUnit = slot.withText(unit));
    }
  }

  private Optional<String> unitBehind(Slot amount) {
    return AMOUNTS.parse(amount.text()).toOptional().flatMap(AmountParser.Amount::unit);
  }

  private void singleLineIsTheTotal() {
    boolean noTotal = draft.funds.stream().noneMatch(row -> row.source() == FundSource.TOTAL);
    if (noTotal && draft.funds.size() == 1) {
      FormDraft.FundRow row = draft.funds.get(0);
      draft.funds.set(
          0,
          new FormDraft.FundRow(FundSource.TOTAL, row.label(), row.values(), row.rateInPercent()));
    }
  }

  private void totalFromHead() {
    if (draft.totalWeight == null) {
      draft.totalWeight = draft.headWeight;
    } else if (draft.headWeight != null) {
      draft.other.add(new LabelledSlot("", draft.headWeight));
    }
    if (draft.totalScore == null) {
      draft.totalScore = draft.fields.remove(Concept.TOTAL_SCORE);
    }
    if (draft.grade == null) {
      draft.grade = draft.fields.remove(Concept.GRADE);
    }
    for (Concept concept : List.of(Concept.TOTAL_SCORE, Concept.GRADE)) {
      Slot slot = draft.fields.remove(concept);
      if (slot != null) {
        draft.other.add(new LabelledSlot("", slot));
      }
    }
  }

  private void yearFromFields() {
    Slot year = draft.fields.remove(Concept.FISCAL_YEAR);
    if (year == null) {
      return;
    }
    OptionalInt found = FormHeading.yearIn(year.text(), lexicon);
    if (found.isPresent() && draft.fiscalYear.isEmpty()) {
      draft.fiscalYear = found;
      draft.yearSlot = year;
    } else if (found.isEmpty()) {
      draft.other.add(new LabelledSlot("", year));
    }
  }

  /** A departmental form is named by its department. */
  private void departmentName() {
    if (draft.kind != FormKind.DEPARTMENT || draft.fields.containsKey(Concept.PROJECT_NAME)) {
      return;
    }
    for (LabelledSlot slot : draft.other) {
      if (lexicon.containsOne("department-name", WhiteSpace.removed(slot.label()))) {
        draft.fields.put(Concept.PROJECT_NAME, slot.value());
        draft.other.remove(slot);
        return;
      }
    }
    for (Concept concept : List.of(Concept.IMPLEMENTING_UNIT, Concept.SUPERVISING_DEPARTMENT)) {
      if (draft.fields.containsKey(concept)) {
        draft.fields.put(Concept.PROJECT_NAME, draft.fields.get(concept));
        return;
      }
    }
  }
}
