package io.github.zipingbiao.check;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.mapping.Candidate;
import io.github.zipingbiao.internal.mapping.Readings;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.provenance.Provenance;
import io.github.zipingbiao.provenance.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A form as a recogniser would read it that takes a digit for another now and then. */
final class NoisyForm {
  /** What each digit is taken for, the likeliest first. */
  private static final String[] LOOKALIKES = {
    "869", "74", "73", "85", "19", "63", "58", "12", "306", "450"
  };

  /** Share of the confusions whose right digit is not even a runner-up. */
  private static final double LOST = 0.1;

  /** Share of the confusions that the recogniser is as sure of as of a right digit. */
  private static final double SURE = 0.2;

  private static final double LOW_CONFIDENCE = 0.8;

  private final Random random;
  private final double rate;
  private final Map<String, BigDecimal> misread = new HashMap<>();
  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
  private final Map<String, List<SourceSpan>> spans = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private NoisyForm(Random random, double rate) {
    this.random = random;
    this.rate = rate;
  }

  static Readings of(SelfEvaluation truth, Random random, double rate) {
    return new NoisyForm(random, rate).read(truth);
  }

  private Readings read(SelfEvaluation truth) {
    for (Figure figure : Figures.all(truth)) {
      read(figure);
    }
    SelfEvaluation form = truth;
    for (Map.Entry<String, BigDecimal> entry : misread.entrySet()) {
      form = Mutant.replace(form, entry.getKey(), entry.getValue());
    }
    SelfEvaluation scanned = withMedium(form).withProvenance(Provenance.of(spans));
    return new Readings(scanned, diagnostics, candidates);
  }

  private void read(Figure figure) {
    String printed = figure.value().toPlainString();
    StringBuilder read = new StringBuilder(printed);
    List<Candidate> others = new ArrayList<>();
    double confidence = 1;
    for (int i = 0; i < printed.length(); i++) {
      if (Character.isDigit(printed.charAt(i))) {
        boolean confused = random.nextDouble() < rate;
        boolean sure = !confused || random.nextDouble() < SURE;
        char right = printed.charAt(i);
        char digit = confused ? lookalike(right) : right;
        read.setCharAt(i, digit);
        double p = sure ? 0.95 + 0.0499 * random.nextDouble() : 0.5 + 0.4 * random.nextDouble();
        confidence = Math.min(confidence, p);
        if (confused && random.nextDouble() >= LOST) {
          others.add(new Candidate(null, i + "" + right, (1 - p) * 0.9, "confused"));
        }
        others.add(new Candidate(null, i + "" + lookalike(digit), (1 - p) * 0.5, "noise"));
      }
    }
    note(figure, read.toString(), others, confidence);
  }

  private void note(Figure figure, String read, List<Candidate> others, double confidence) {
    BigDecimal value = new BigDecimal(read);
    misread.put(figure.pointer(), value);
    Map<BigDecimal, Candidate> byValue = new LinkedHashMap<>();
    for (Candidate other : others) {
      int place = Integer.parseInt(other.text().substring(0, other.text().length() - 1));
      StringBuilder text = new StringBuilder(read);
      text.setCharAt(place, other.text().charAt(other.text().length() - 1));
      BigDecimal number = new BigDecimal(text.toString());
      if (number.compareTo(value) != 0) {
        byValue.putIfAbsent(
            number, new Candidate(number, text.toString(), other.probability(), other.cause()));
      }
    }
    candidates.put(figure.pointer(), List.copyOf(byValue.values()));
    BoundingBox box = new BoundingBox(0, spans.size() * 10, 10, spans.size() * 10 + 8);
    spans.put(figure.pointer(), List.of(new SourceSpan(1, box, read, confidence)));
    if (confidence < LOW_CONFIDENCE) {
      diagnostics.add(
          Diagnostic.ofPage(Severity.WARNING, DiagnosticCode.LOW_CONFIDENCE, "unsure", 1)
              .about(0, figure.pointer()));
    }
  }

  private char lookalike(char digit) {
    String some = LOOKALIKES[digit - '0'];
    return some.charAt(random.nextInt(some.length()));
  }

  private static SelfEvaluation withMedium(SelfEvaluation form) {
    return new SelfEvaluation(
        form.kind(),
        form.title(),
        form.fiscalYear(),
        form.pages(),
        Medium.SCANNED,
        form.project(),
        form.funds(),
        form.goals(),
        form.indicators(),
        form.total(),
        form.other(),
        form.checks(),
        form.verdict(),
        form.provenance());
  }
}
