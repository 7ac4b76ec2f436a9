package io.github.zipingbiao.cli;

import io.github.zipingbiao.limit.Limit;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * One limit as the command line sets it.
 *
 * @param limit which
 * @param value its new value
 */
record LimitOption(Limit limit, long value) {
  private static final Pattern FORM = Pattern.compile("([a-z]+)=(\\d{1,15})([kmg]?)b?");
  private static final Map<String, Long> FACTORS =
      Map.of("", 1L, "k", 1_000L, "m", 1_000_000L, "g", 1_000_000_000L);

  /** The limits that the option sets; time has one of its own. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Limit.values())
          .filter(limit -> limit != Limit.TIME)
          .map(Limit::key)
          .iterator();
    }
  }

  /** Understands {@code pages=20000} and {@code stream=200MB}. */
  static final class Converter implements CommandLine.ITypeConverter<LimitOption> {
    @Override
    public LimitOption convert(String text) {
      Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
      if (!matcher.matches()) {
        throw new CommandLine.TypeConversionException(
            "'" + text + "' sets no limit; write for example pages=20000 or file=500M");
      }
      Limit limit =
          Limit.of(matcher.group(1))
              .filter(known -> known != Limit.TIME)
              .orElseThrow(
                  () ->
                      new CommandLine.TypeConversionException(
                          "there is no limit '"
                              + matcher.group(1)
                              + "', but "
                              + String.join(", ", new Names())));
      return new LimitOption(
          limit,
          Math.multiplyExact(Long.parseLong(matcher.group(2)), FACTORS.get(matcher.group(3))));
    }
  }
}
