package io.github.zipingbiao.check;

import io.github.zipingbiao.diagnostic.Messages;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Indicator;
import io.github.zipingbiao.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Says in one sentence, in the language of the reader, what a check found and in which row or
 * column. Where the language has no words for a check, those of the rule stay.
 *
 * @param messages the words
 */
record CheckMessages(Messages messages) {
  private static final String RATE = "EXECUTION_RATE";
  private static final String SOURCES = "SOURCES_SUM";

  /** Returns the check with its sentence. */
  Check worded(SelfEvaluation form, Check check) {
    boolean bare = check.status() == CheckStatus.FAIL && check.expected().isEmpty();
    Optional<String> sentence =
        messages
            .find(
                check.rule() + "." + check.status(),
                subject(form, check),
                number(check, check.expected()),
                number(check, check.found()),
                difference(check))
            .filter(text -> !bare || text.indexOf(':') < 0 && text.indexOf('\uFF1A') < 0);
    return sentence.isEmpty()
        ? check
        : new Check(
            check.rule(),
            check.status(),
            check.expected(),
            check.found(),
            check.fields(),
            sentence.get());
  }

  private static String number(Check check, Optional<BigDecimal> number) {
    return number
        .map(
            n ->
                check.rule().equals(RATE)
                    ? n.movePointRight(2).toPlainString() + "%"
                    : n.toPlainString())
        .orElse("");
  }

  private static String difference(Check check) {
    return check.expected().isEmpty() || check.found().isEmpty()
        ? ""
        : check.expected().get().subtract(check.found().get()).abs().toPlainString();
  }

  private String subject(SelfEvaluation form, Check check) {
    if (check.fields().isEmpty()) {
      return "";
    }
    String[] path = check.fields().get(0).split("/", -1);
    if (check.rule().equals(SOURCES)) {
      return messages.find("field." + path[path.length - 1]).orElse("");
    }
    return switch (path[1]) {
      case "indicators" -> indicator(form, check, Integer.parseInt(path[2]));
      case "funds" -> line(form, Integer.parseInt(path[3]));
      default -> messages.get("field.total");
    };
  }

  private String indicator(SelfEvaluation form, Check check, int index) {
    Indicator indicator = form.indicators().get(index);
    Optional<String> name =
        switch (check.rule()) {
          case "LEVEL1_POINTS" -> indicator.level1();
          case "LEVEL2_POINTS" -> indicator.level2();
          default -> indicator.name();
        };
    return name.orElseGet(() -> messages.get("row.indicator", Integer.toString(index + 1)));
  }

  private String line(SelfEvaluation form, int index) {
    String label = form.funds().lines().get(index).label();
    return label.isEmpty() ? messages.get("row.line", Integer.toString(index + 1)) : label;
  }
}
