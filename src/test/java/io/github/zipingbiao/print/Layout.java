package io.github.zipingbiao.print;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a composed form looks. */
enum Layout {
  PLAIN(Trait.CAPTION),
  LEVELS_AGAIN_IN_EACH_ROW(Trait.LEVELS_REPEATED, Trait.TOTAL),
  TWO_ROW_HEADER(Trait.CAPTION, Trait.TWO_ROWS, Trait.TOTAL, Trait.RUNNING),
  REPEATED_HEADER(Trait.REPEATED_HEADER, Trait.TOTAL, Trait.RUNNING),
  REPEATED_TWO_ROW_HEADER(Trait.REPEATED_HEADER, Trait.TWO_ROWS, Trait.SIGNATURES, Trait.TOTAL),
  LONG_PROSE(Trait.CAPTION, Trait.PROSE, Trait.TOTAL, Trait.LONG_ROWS),
  PARENTS(Trait.PARENTS, Trait.TOTAL, Trait.SIGNATURES),
  EVERYTHING(
      Trait.CAPTION,
      Trait.PROSE,
      Trait.TWO_ROWS,
      Trait.PARENTS,
      Trait.LONG_ROWS,
      Trait.TOTAL,
      Trait.SIGNATURES,
      Trait.RUNNING);

  /** What a form may have. */
  enum Trait {
    /** One cell beside all indicators that says that they are indicators. */
    CAPTION,
    /** Levels stand in each row, not in cells merged over rows. */
    LEVELS_REPEATED,
    /** The header of the indicators has a row of groups and a row of columns. */
    TWO_ROWS,
    /** The indicators are a table of their own whose header is printed on every page. */
    REPEATED_HEADER,
    /** Goals of several long paragraphs. */
    PROSE,
    /** Indicators with children that carry no points. */
    PARENTS,
    /** Names and reasons that wrap many times. */
    LONG_ROWS,
    /** A last row with the sums. */
    TOTAL,
    /** A row for those who sign. */
    SIGNATURES,
    /** The same text above and below the table of each page. */
    RUNNING
  }

  private final Set<Trait> traits;

  Layout(Trait... traits) {
    this.traits = EnumSet.copyOf(List.of(traits));
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
