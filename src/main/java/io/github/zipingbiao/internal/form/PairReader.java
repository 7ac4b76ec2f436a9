package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.model.FundSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rows of labels with their values beside them, and labels glued to values by a colon. */
final class PairReader {
  /** Longer texts are no labels, unless the lexicon knows them. */
  private static final int LONGEST_UNKNOWN_LABEL = 16;

  /** A row far above all rows. */
  private static final int NOWHERE = -10;

  private static final Pattern COLON = Pattern.compile("[:\uFF1A]");

  /** A telephone number at the end of a text. */
  private static final Pattern PHONE_AT_END =
      Pattern.compile("^(.*?)[\\s:\uFF1A]*((?:\\+?\\d[\\d\\- ]{5,})\\d)$");

  private static final Set<Concept> KNOWN = known();

  private final LogicalTable table;
  private final ReadingContext context;
  private final Map<Concept, Double> strength = new EnumMap<>(Concept.class);
  private final Map<Concept, Slot> money = new EnumMap<>(Concept.class);
  private Slot moneyLabel;
  private int row;
  private int moneyRow = NOWHERE;

  PairReader(LogicalTable table, ReadingContext context) {
    this.table = table;
    this.context = context;
  }

  private static Set<Concept> known() {
    EnumSet<Concept> set = EnumSet.copyOf(Concept.PAIRS);
    set.addAll(Concept.MONEY_COLUMNS);
    set.add(Concept.WEIGHT);
    set.add(Concept.SCORE);
    return set;
  }

  /** Reads the cells that begin in a row. */
  void row(int row) {
    this.row = row;
    List<LogicalCell> cells =
        table.row(row).stream()
            .filter(cell -> cell.row() == row && !context.account().isBooked(cell))
            .toList();
    int i = 0;
    while (i < cells.size()) {
      LogicalCell cell = cells.get(i);
      LogicalCell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
      if (cell.isBlank()) {
        i++;
      } else if (glued(cell)) {
        i++;
      } else if (isSection(cell, row)) {
        context.label(cell);
        i++;
      } else if (next != null
          && isLabel(cell)
          && !(known(next) && known(cell) && !next.isBlank() && isStrong(next))) {
        pair(cell, next);
        i += 2;
      } else if (known(cell)) {
        context.label(cell);
        i++;
      } else {
        context.other(labelOf(cell), cell);
        i++;
      }
    }
  }

  /** Adds the fund line that label-value pairs made up. */
  void finish() {
    if (money.isEmpty()) {
      return;
    }
    for (FormDraft.FundRow row : context.draft().funds) {
      if (row.source() == FundSource.TOTAL) {
        money.forEach(row.values()::putIfAbsent);
        return;
      }
    }
    Slot label = moneyLabel == null ? new Slot("", List.of()) : moneyLabel.withText("");
    context.draft().funds.add(new FormDraft.FundRow(FundSource.TOTAL, label, money, false));
  }

  /** Points that stand right below the funds belong to them. */
  void fundsEndBefore(int endRow) {
    moneyRow = endRow - 1;
  }

  private boolean known(LogicalCell cell) {
    return context.lexicon().meaning(Label.of(cell.text()), KNOWN) != null;
  }

  private boolean isStrong(LogicalCell cell) {
    Map<Concept, Double> scores = context.lexicon().scores(Label.of(cell.text()), KNOWN);
    return scores.values().stream().anyMatch(score -> score >= 0.9);
  }

  private boolean isLabel(LogicalCell cell) {
    return known(cell) || cell.text().length() <= LONGEST_UNKNOWN_LABEL;
  }

  /** A cell over several rows, with more cells beside each of them, heads a section. */
  private boolean isSection(LogicalCell cell, int row) {
    if (cell.rowSpan() < 2) {
      return false;
    }
    int below = 0;
    for (int r = row + 1; r < cell.endRow(); r++) {
      int current = r;
      below +=
          (int)
              table.row(r).stream()
                  .filter(c -> c.row() == current && c.column() >= cell.endColumn())
                  .count();
    }
    return below > 0;
  }

  private String labelOf(LogicalCell cell) {
    for (int c = cell.column() - 1; c >= 0; c--) {
      LogicalCell left = table.at(cell.row(), c);
      if (left != null && !left.isBlank()) {
        return left.text();
      }
    }
    return "";
  }

  private void pair(LogicalCell label, LogicalCell value) {
    context.label(label);
    if (value.isBlank()) {
      return;
    }
    Label words = Label.of(label.text());
    if (namesLeaderAndPhone(words)) {
      splitLeader(value);
      return;
    }
    Concept concept = meaning(words);
    if (concept == null || concept == Concept.NOTE) {
      context.other(label.text(), value);
    } else {
      put(concept, words, Slot.of(label), value, Slot.of(value));
    }
  }

  /** Points beside money belong to the money; elsewhere they are those of the whole form. */
  private Concept meaning(Label words) {
    Concept fund = context.lexicon().meaning(words, Concept.FUND_COLUMNS);
    boolean points = fund == Concept.WEIGHT || fund == Concept.SCORE;
    if (points && row - moneyRow <= 1) {
      return fund;
    }
    Set<Concept> among = EnumSet.copyOf(KNOWN);
    among.remove(Concept.SCORE);
    return context.lexicon().meaning(words, among);
  }

  private boolean namesLeaderAndPhone(Label words) {
    Map<Concept, Double> scores =
        context.lexicon().scores(words, EnumSet.of(Concept.LEADER, Concept.PHONE));
    return scores.size() == 2 && scores.values().stream().allMatch(s -> s >= 0.5);
  }

  private void splitLeader(LogicalCell value) {
    Slot slot = Slot.of(value);
    context.account().book(value, Use.FIELD);
    Matcher matcher = PHONE_AT_END.matcher(value.text().replace('\n', ' '));
    if (matcher.matches()) {
      if (!matcher.group(1).isBlank()) {
        context.draft().fields.putIfAbsent(Concept.LEADER, slot.withText(matcher.group(1).strip()));
      }
      context.draft().fields.putIfAbsent(Concept.PHONE, slot.withText(matcher.group(2).strip()));
    } else {
      context.draft().fields.putIfAbsent(Concept.LEADER, slot);
    }
  }

  /** Gives a value to the field that its label means; the label that means it best wins. */
  private void put(Concept concept, Label words, Slot label, LogicalCell cell, Slot value) {
    if (context.isBlank(value.text())) {
      context.account().book(cell, Use.FILLER);
      return;
    }
    boolean points = concept == Concept.WEIGHT || concept == Concept.SCORE;
    if (Concept.MONEY_COLUMNS.contains(concept) || points && row - moneyRow <= 1) {
      context.account().book(cell, Use.FIELD);
      money.putIfAbsent(concept, value);
      moneyLabel = moneyLabel == null ? label : moneyLabel;
      moneyRow = row;
      return;
    }
    if (concept == Concept.WEIGHT) {
      context.account().book(cell, Use.FIELD);
      context.draft().totalWeight = value;
      return;
    }
    double score = context.lexicon().scores(words, KNOWN).getOrDefault(concept, 0.0);
    Slot before = context.draft().fields.get(concept);
    double known = strength.getOrDefault(concept, before == null ? 0.0 : 1.0);
    context.account().book(cell, Use.FIELD);
    if (before != null && score <= known) {
      context.draft().other.add(new LabelledSlot(label.text(), value));
      return;
    }
    if (before != null) {
      context.draft().other.add(new LabelledSlot("", before));
    }
    context.draft().fields.put(concept, value);
    strength.put(concept, score);
  }

  /** Reads a cell such as "label: value"; returns whether it is one. */
  private boolean glued(LogicalCell cell) {
    String text = cell.text();
    Matcher colon = COLON.matcher(text);
    if (!colon.find() || colon.end() >= text.strip().length()) {
      return false;
    }
    String head = text.substring(0, colon.start());
    if (head.chars().filter(c -> c == '(' || c == '\uFF08').count()
        != head.chars().filter(c -> c == ')' || c == '\uFF09').count()) {
      return false;
    }
    Label words = Label.of(head);
    Concept concept = meaning(words);
    if (concept == null) {
      return false;
    }
    String value = text.substring(colon.end()).strip();
    Slot label = Slot.of(cell).withText(head.strip());
    if (concept == Concept.NOTE) {
      context.account().book(cell, Use.OTHER);
      context.draft().other.add(new LabelledSlot(label.text(), Slot.of(cell).withText(value)));
    } else {
      put(concept, words, label, cell, Slot.of(cell).withText(value));
    }
    return true;
  }
}
