package io.github.zipingbiao.internal.values;

import io.github.zipingbiao.model.IndicatorValue.Deadline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time by which something is done, from a folded text without white space. A period counts
 * by its end. The date is set where a year and a month, or the end of a year, are named; the
 * quarter where one is named. Stateless and thread-safe.
 */
final class DeadlineParser {
  private static final String YEAR = "(?:19|20)[0-9]{2}";
  private static final String MONTH = "(?:1[0-2]|0?[1-9])";
  private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
  private static final int QUARTERS = 4;

  // Atomic, as the words of QuantityParser are.
  private static final String FRAME = "(?>#date.lead,before.AT_MOST,before.EQUAL#)*";
  private static final String TRAIL = "(?>#date.trail#)*";
  private static final String END = "(?<end>#date.end#)?";

  /** The beginning of a period, which only lends its year. */
  private static final String BEGIN =
      "(?:(?:(?<y0>"
          + YEAR
          + ")#date.year#?)?(?:"
          + MONTH
          + "#date.month#?)?"
          + "(?:"
          + DAY
          + "#date.day#)?#range.joints#)?";

  private static final String SPOKEN =
      "(?:(?<y1>"
          + YEAR
          + ")#date.year#)?"
          + "(?:(?<m1>"
          + MONTH
          + ")#date.month#(?:(?<d1>"
          + DAY
          + ")#date.day#?)?)?";

  /** Year, month and day, or year and month, in digits with strokes or points between them. */
  private static final String WRITTEN =
      "(?<y2>"
          + YEAR
          + ")(?<s>[-/.])(?<m2>"
          + MONTH
          + ")\\k<s>(?<d2>"
          + DAY
          + ")"
          + "|(?<y3>"
          + YEAR
          + ")[-/](?<m3>"
          + MONTH
          + ")";

  private static final String ANY_QUARTER =
      "#date.quarter.1,date.quarter.2,date.quarter.3,date.quarter.4#";

  private static final String QUARTER =
      "(?:#date.quarter.lead#?"
          + ANY_QUARTER
          + "#date.quarter#?#date.quarter.joints#)?"
          + "#date.quarter.lead#?(?<q>"
          + ANY_QUARTER
          + ")#date.quarter##date.end#?";

  private final Pattern date;
  private final Pattern quarter;
  private final Pattern undated;
  private final Pattern[] quarterNames = new Pattern[QUARTERS];

  DeadlineParser(ValueWords words) {
    date = words.compile(FRAME + "(?:" + BEGIN + SPOKEN + "|" + WRITTEN + ")" + END + TRAIL);
    quarter = words.compile(FRAME + "(?:" + YEAR + "#date.year#)?" + QUARTER + TRAIL);
    undated = words.compile(FRAME + "(?:" + YEAR + "#date.year#)?#date.undated#" + TRAIL);
    for (int i = 0; i < QUARTERS; i++) {
      quarterNames[i] = words.compile("#date.quarter." + (i + 1) + "#");
    }
  }

  /** Returns the time that the whole text names, empty where it is none. */
  Optional<Deadline> parse(String compact) {
    Matcher inQuarter = quarter.matcher(compact);
    if (inQuarter.matches()) {
      return Optional.of(new Deadline(Optional.empty(), number(inQuarter.group("q"))));
    }
    Matcher onDate = date.matcher(compact);
    if (onDate.matches() && namesATime(onDate)) {
      return resolve(onDate);
    }
    return undated.matcher(compact).matches()
        ? Optional.of(new Deadline(Optional.empty(), OptionalInt.empty()))
        : Optional.empty();
  }

  private OptionalInt number(String name) {
    for (int i = 0; i < QUARTERS; i++) {
      if (quarterNames[i].matcher(name).matches()) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** The parts of the pattern are optional; some year or month must be there. */
  private static boolean namesATime(Matcher date) {
    return first(date, "y1", "y2", "y3", "m1").isPresent();
  }

  private static Optional<Deadline> resolve(Matcher date) {
    Optional<Integer> year = first(date, "y1", "y2", "y3");
    Optional<Integer> month = first(date, "m1", "m2", "m3");
    if (year.isEmpty() && month.isPresent()) {
      year = first(date, "y0");
    }
    if (month.isEmpty() && date.group("end") != null) {
      month = Optional.of(Month.DECEMBER.getValue());
    }
    if (year.isEmpty() || month.isEmpty()) {
      return Optional.of(new Deadline(Optional.empty(), OptionalInt.empty()));
    }
    return lastDay(year.get(), month.get(), first(date, "d1", "d2"))
        .map(day -> new Deadline(Optional.of(day), OptionalInt.empty()));
  }

  /** A day that the calendar does not have, such as 31 June, is no date. */
  private static Optional<LocalDate> lastDay(int year, int month, Optional<Integer> day) {
    YearMonth of = YearMonth.of(year, month);
    try {
      return Optional.of(day.map(of::atDay).orElseGet(of::atEndOfMonth));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> first(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.group(group) != null) {
        return Optional.of(Integer.valueOf(matcher.group(group)));
      }
    }
    return Optional.empty();
  }
}
