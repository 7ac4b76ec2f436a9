package io.github.zipingbiao.internal.values;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A unit of money: a currency, alone or in thousands, millions and so on. The only list of them;
 * the longest that fits is the one that is meant. Immutable and thread-safe.
 *
 * @param text the unit as printed, without the name of the currency in front of it
 * @param yuan how many yuan it is; empty for another currency, which no rule converts
 */
public record MoneyUnit(String text, Optional<BigDecimal> yuan) {
  private static final ValueWords WORDS = ValueWords.standard();
  private static final Map<String, Integer> SCALES = scales();
  private static final String YUAN = WORDS.anyOf("money.yuan");

  private static final String UNIT =
      WORDS.anyOf("money.names")
          + "?(?<unit>(?<scale>"
          + anyScale()
          + ")?(?<currency>"
          + WORDS.anyOf("money.yuan", "money.currencies")
          + ")|"
          + WORDS.anyOf("money.bare")
          + ")";

  /** A currency that nobody lists: its name ends like that of money. */
  private static final String UNKNOWN =
      "(?<unit>(?!"
          + WORDS.anyOf("money.not")
          + ")"
          + anyScale()
          + "*\\p{IsHan}{0,3}"
          + WORDS.anyOf("money.endings")
          + ")";

  /** What stands in front of a unit in a caption; any other word would be a part of it. */
  private static final String LEAD = "(?:^|.*(?:[:,;(]|" + WORDS.anyOf("money.lead") + "))";

  private static final Pattern WHOLE = Pattern.compile(UNIT);
  private static final Pattern AT_END = Pattern.compile(LEAD + UNIT + "\\)?$");
  private static final Pattern UNKNOWN_AT_END = Pattern.compile(LEAD + UNKNOWN + "\\)?$");

  /** The same in front of other text: a blank or a bracket parts them. */
  private static final Pattern INSIDE =
      Pattern.compile("(?:.*[\\s:,;(])?" + UNIT + "(?:[\\s),;].*)");

  private static Map<String, Integer> scales() {
    Map<String, Integer> scales = new LinkedHashMap<>();
    for (String entry : WORDS.list("money.scales")) {
      String[] parts = entry.split("=");
      scales.put(parts[0], Integer.parseInt(parts[1]));
    }
    return scales;
  }

  private static String anyScale() {
    return scales().keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Returns a regular expression, without groups of its own, for any unit that is known. */
  static String pattern() {
    return UNIT.replaceAll("\\(\\?<[a-z]+>", "(?:");
  }

  /** Returns the unit that the whole text is. */
  public static Optional<MoneyUnit> of(String text) {
    return unit(WHOLE.matcher(CellText.compact(text)));
  }

  /** Returns the unit that a caption names, such as "amounts in ten thousand yuan". */
  public static Optional<MoneyUnit> in(String caption) {
    String compact = CellText.compact(caption);
    return unit(AT_END.matcher(compact))
        .or(() -> unit(INSIDE.matcher(CellText.fold(caption).replace('\n', ' '))))
        .or(() -> unknown(UNKNOWN_AT_END.matcher(compact)));
  }

  private static Optional<MoneyUnit> unknown(Matcher matcher) {
    return matcher.matches()
        ? Optional.of(new MoneyUnit(matcher.group("unit"), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<MoneyUnit> unit(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group("unit");
    String currency = matcher.group("currency");
    String scale = currency == null ? unit : matcher.group("scale");
    boolean ours = currency == null || currency.matches(YUAN);
    BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(scale == null ? 0 : SCALES.get(scale));
    return Optional.of(new MoneyUnit(unit, ours ? Optional.of(factor) : Optional.empty()));
  }

  /** Returns an amount in this unit counted in yuan; as it is where the unit is not convertible. */
  public BigDecimal inYuan(BigDecimal amount) {
    return yuan.map(amount::multiply).orElse(amount);
  }

  /** Returns whether amounts in it are the same as those in another. */
  public boolean isSameAs(MoneyUnit other) {
    return yuan.isPresent() && other.yuan.isPresent()
        ? yuan.get().compareTo(other.yuan.get()) == 0
        : text.equals(other.text);
  }
}
