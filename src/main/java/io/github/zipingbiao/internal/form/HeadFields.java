package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.model.FundSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives values to the fields that their labels mean; the label that means a field best wins it. */
final class HeadFields {
  /** A row far above all rows. */
  private static final int NOWHERE = -10;

  /** A telephone number at the end of a text. */
  private static final Pattern PHONE_AT_END =
      Pattern.compile("^(.*?)[\\s:\uFF1A,\uFF0C\u3001;\uFF1B/]*((?:\\+?\\d[\\d\\- ]{5,})\\d)$");

  private static final Pattern PERCENT_AT_END = Pattern.compile("\\d[%\uFF05]$");

  private static final Set<Concept> KNOWN = known();

  /** What a label can mean that stands beside a number. */
  private static final Set<Concept> OF_NUMBERS = without(KNOWN, EnumSet.of(Concept.SCORE));

  /** The same beside a number that is no year. */
  private static final Set<Concept> OF_OTHER_NUMBERS =
      without(OF_NUMBERS, EnumSet.of(Concept.FISCAL_YEAR));

  /** What a label can mean that stands beside a percentage. */
  private static final Set<Concept> OF_RATES =
      without(
          OF_OTHER_NUMBERS,
          EnumSet.of(Concept.INITIAL_BUDGET, Concept.ANNUAL_BUDGET, Concept.EXECUTED));

  /** What a label can mean that stands beside words. */
  private static final Set<Concept> OF_WORDS = without(OF_OTHER_NUMBERS, Concept.MONEY_COLUMNS);

  private final ReadingContext context;
  private final Map<Concept, Double> strength = new EnumMap<>(Concept.class);
  private final Map<Concept, Slot> money = new EnumMap<>(Concept.class);
  private Slot moneyLabel;
  private int moneyRow = NOWHERE;

  HeadFields(ReadingContext context) {
    this.context = context;
  }

  private static Set<Concept> known() {
    EnumSet<Concept> set = EnumSet.copyOf(Concept.PAIRS);
    set.addAll(Concept.MONEY_COLUMNS);
    set.add(Concept.WEIGHT);
    set.add(Concept.SCORE);
    return set;
  }

  private static Set<Concept> without(Set<Concept> all, Set<Concept> some) {
    EnumSet<Concept> rest = EnumSet.copyOf(all);
    rest.removeAll(some);
    return rest;
  }

  /** Returns whether a text is a label that the lexicon understands. */
  boolean knows(String label) {
    return context.lexicon().meaning(Label.of(label), KNOWN) != null;
  }

  /** Returns how surely a text is a label, from 0 to 1. */
  double sureness(String label) {
    return context.lexicon().scores(Label.of(label), KNOWN).values().stream()
        .max(Double::compare)
        .orElse(0.0);
  }

  /** Points that stand right below this row belong to the funds. */
  void fundsEndBefore(int endRow) {
    moneyRow = endRow - 1;
  }

  /** Adds the fund line that labels with values made up. */
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

  /**
   * Takes a value with its label.
   *
   * @param label the label
   * @param value the value, or the part of the cell that is
   * @param cell the cell of the value
   * @param row where it stands
   * @return whether the label has a meaning
   */
  boolean take(Slot label, Slot value, LogicalCell cell, int row) {
    if (context.isBlank(value.text())) {
      context.account().book(cell, Use.FILLER);
      return knows(label.text());
    }
    Label words = Label.of(label.text());
    if (namesLeaderAndPhone(words)) {
      context.account().book(cell, Use.FIELD);
      splitLeader(value);
      return true;
    }
    if (context.isMoneyUnit(words, value)) {
      context.account().book(cell, Use.FIELD);
      return true;
    }
    Concept concept = meaning(words, value.text(), row);
    if (concept == null || concept == Concept.PROJECT_NAME && namesSection(value)) {
      return false;
    }
    if (concept == Concept.NOTE) {
      context.account().book(cell, Use.OTHER);
      context.draft().other.add(new LabelledSlot(label.text(), value));
    } else {
      context.account().book(cell, Use.FIELD);
      put(concept, words, label, value, row);
    }
    return true;
  }

  private boolean namesSection(Slot value) {
    Label words = Label.of(value.text());
    return context.lexicon().meaning(words, Concept.SECTIONS) != null
        || context.lexicon().meaning(words, Concept.GOALS) != null
        || context.lexicon().namesLevel(value.text());
  }

  /** Points beside money belong to the money; elsewhere they are those of the whole form. */
  private Concept meaning(Label words, String value, int row) {
    Concept fund = context.lexicon().meaning(words, Concept.FUND_COLUMNS);
    boolean points = fund == Concept.WEIGHT || fund == Concept.SCORE;
    if (points && row - moneyRow <= 1) {
      return fund;
    }
    if (value.chars().noneMatch(Character::isDigit)) {
      return context.lexicon().meaning(words, OF_WORDS);
    }
    boolean rate = PERCENT_AT_END.matcher(value).find();
    if (rate) {
      return context.lexicon().meaning(words, OF_RATES);
    }
    boolean year = FormHeading.yearIn(value, context.lexicon()).isPresent();
    return context.lexicon().meaning(words, year ? OF_NUMBERS : OF_OTHER_NUMBERS);
  }

  private boolean namesLeaderAndPhone(Label words) {
    Map<Concept, Double> scores =
        context.lexicon().scores(words, EnumSet.of(Concept.LEADER, Concept.PHONE));
    return scores.size() == 2 && scores.values().stream().allMatch(s -> s >= 0.5);
  }

  private void splitLeader(Slot value) {
    Map<Concept, Slot> fields = context.draft().fields;
    Matcher matcher = PHONE_AT_END.matcher(value.text().replace('\n', ' '));
    if (!matcher.matches()) {
      fields.putIfAbsent(Concept.LEADER, value);
      return;
    }
    if (!matcher.group(1).isBlank()) {
      fields.putIfAbsent(Concept.LEADER, value.withText(matcher.group(1).strip()));
    }
    fields.putIfAbsent(Concept.PHONE, value.withText(matcher.group(2).strip()));
  }

  private void put(Concept concept, Label words, Slot label, Slot value, int row) {
    boolean points = concept == Concept.WEIGHT || concept == Concept.SCORE;
    if (Concept.MONEY_COLUMNS.contains(concept) || points && row - moneyRow <= 1) {
      Slot before = money.putIfAbsent(concept, value);
      if (before != null) {
        context.draft().other.add(new LabelledSlot(label.text(), value));
      }
      moneyLabel = moneyLabel == null ? label : moneyLabel;
      moneyRow = row;
    } else if (concept == Concept.WEIGHT) {
      context.draft().headWeight = value;
    } else {
      putBest(concept, words, label, value);
    }
  }

  private void putBest(Concept concept, Label words, Slot label, Slot value) {
    FormDraft draft = context.draft();
    double score = context.lexicon().scores(words, KNOWN).getOrDefault(concept, 0.0);
    Slot before = draft.fields.get(concept);
    double known = strength.getOrDefault(concept, before == null ? 0.0 : 1.0);
    if (before != null && score <= known) {
      draft.other.add(new LabelledSlot(label.text(), value));
      return;
    }
    if (before != null) {
      draft.other.add(new LabelledSlot("", before));
    }
    draft.fields.put(concept, value);
    strength.put(concept, score);
  }
}
