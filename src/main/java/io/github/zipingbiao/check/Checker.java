package io.github.zipingbiao.check;

import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Messages;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Proves forms: applies rules to what was read and says what it comes to.
 *
 * <p>The verdict is the first of these that holds:
 *
 * <ol>
 *   <li>{@link Verdict#INCOMPLETE} if a diagnostic says that something of the form could not be
 *       read, or not with certainty. A doubt about a single number that a passing equation proves
 *       is no doubt any more.
 *   <li>INCOMPLETE if the form lacks what every form has, or seems cut, see {@link #gaps}.
 *   <li>INCOMPLETE if a number was read with a confidence below {@link
 *       Builder#doubtfulConfidence(double)} and no passing equation proves it, see {@link #proven}:
 *       if a rule fails, it may be the reader's fault.
 *   <li>{@link Verdict#INCONSISTENT} if an equation or a bound fails, see {@link Rule#contradicts}.
 *   <li>INCOMPLETE if a number was recognised from a picture or found in a text dump, with any
 *       confidence below 1, and no passing equation proves it.
 *   <li>{@link Verdict#UNPROVEN} if no equation holds over any number but 0.
 *   <li>{@link Verdict#VERIFIED} otherwise: every number comes from a sound text layer or is
 *       proven, at least one equation holds, and nothing contradicts anything. Rules that the form
 *       gives no occasion for do not count, nor do remarks.
 * </ol>
 *
 * <p>Immutable and thread-safe.
 */
public final class Checker {
  private final List<Rule> rules;
  private final double doubtfulConfidence;
  private final CheckMessages messages;

  private Checker(Builder builder) {
    this.rules = List.copyOf(builder.rules.values());
    this.doubtfulConfidence = builder.doubtfulConfidence;
    this.messages = new CheckMessages(Messages.in(builder.locale));
  }

  /** Returns a checker with the standard rules. */
  public static Checker standard() {
    return builder().build();
  }

  /** Returns a builder that starts with the standard rules. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the rules in the order of their application. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns the form with its checks and verdict.
   *
   * @param form the form as read; checks and verdict that it has are replaced
   * @param diagnosticsOfForm what was reported about this form, and about the document as a whole
   */
  public SelfEvaluation prove(SelfEvaluation form, Collection<Diagnostic> diagnosticsOfForm) {
    List<Check> checks = new ArrayList<>();
    boolean contradiction = false;
    boolean proof = false;
    for (Rule rule : rules) {
      for (Check check : rule.apply(form)) {
        checks.add(messages.worded(form, check));
        contradiction |= rule.contradicts(check);
        proof |= isProof(rule, check);
      }
    }
    Verdict verdict = verdict(form, diagnosticsOfForm, contradiction);
    boolean unproven = verdict == Verdict.VERIFIED && !proof;
    return form.withProof(checks, unproven ? Verdict.UNPROVEN : verdict);
  }

  /**
   * Returns a warning where the form lacks what every form has, or seems cut; empty where it does
   * not. Such a warning among the diagnostics keeps {@link #prove} from a verdict about the rest.
   *
   * @param endsAtPageEnd whether more rows may have followed the last one, which a document lacks
   *     that is cut
   * @param index index of the form in the result
   */
  public List<Diagnostic> gaps(SelfEvaluation form, boolean endsAtPageEnd, int index) {
    return Gaps.of(form, endsAtPageEnd, messages.messages()).stream()
        .map(
            gap ->
                Diagnostic.ofDocument(Severity.WARNING, DiagnosticCode.FIELD_MISSING, gap.message())
                    .about(index, gap.field())
                    .onPage(form.pages().last()))
        .toList();
  }

  /** That nothing makes nothing is no proof. */
  private static boolean isProof(Rule rule, Check check) {
    return rule.kind() == RuleKind.EQUATION
        && check.status() == CheckStatus.PASS
        && check.found().map(found -> found.signum() != 0).orElse(true);
  }

  /**
   * Returns the JSON Pointers of the numbers that passing equations prove. An equation proves one
   * doubtful number at most: the faults of two may make up for each other.
   */
  public Set<String> proven(SelfEvaluation form) {
    Doubt unproven = new Doubt(form, Set.of());
    List<List<String>> equations = new ArrayList<>();
    for (Rule rule : rules) {
      rule.apply(form).forEach(check -> equations.add(rule.proves(form, check)));
    }
    Set<String> proven = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (List<String> numbers : equations) {
        long doubtful =
            numbers.stream()
                .distinct()
                .filter(number -> !proven.contains(number))
                .filter(number -> unproven.confidenceOf(number) < doubtfulConfidence)
                .count();
        more |= doubtful <= 1 && proven.addAll(numbers);
      }
    }
    return proven;
  }

  private Verdict verdict(
      SelfEvaluation form, Collection<Diagnostic> diagnostics, boolean contradiction) {
    Doubt doubt = new Doubt(form, proven(form));
    if (!Gaps.of(form, false, messages.messages()).isEmpty()
        || doubt.isRaisedOfNumbersBy(diagnostics)
        || doubt.hasNumberBelow(doubtfulConfidence)) {
      return Verdict.INCOMPLETE;
    }
    if (contradiction) {
      return Verdict.INCONSISTENT;
    }
    return doubt.isRaisedBy(diagnostics) || doubt.hasNumberBelow(Doubt.SOUND)
        ? Verdict.INCOMPLETE
        : Verdict.VERIFIED;
  }

  /** Puts a {@link Checker} together. Not thread-safe. */
  public static final class Builder {
    /** Below this a recogniser's character is wrong often enough to suspect it in any failure. */
    private static final double DOUBTFUL = 0.9;

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private double doubtfulConfidence = DOUBTFUL;
    private Locale locale = Locale.getDefault();

    private Builder() {
      StandardRules.all().forEach(this::add);
    }

    /**
     * Adds a rule behind the others.
     *
     * @throws IllegalArgumentException if there is a rule with its code
     */
    public Builder add(Rule rule) {
      if (rules.putIfAbsent(rule.code(), rule) != null) {
        throw new IllegalArgumentException("there is a rule " + rule.code() + " already");
      }
      return this;
    }

    /**
     * Switches a rule off.
     *
     * @throws IllegalArgumentException if there is no rule with the code
     */
    public Builder without(String code) {
      if (rules.remove(code) == null) {
        throw new IllegalArgumentException("no rule " + code + "; there are " + rules.keySet());
      }
      return this;
    }

    /** Sets the language of the messages, Chinese or English; that of this machine unless set. */
    public Builder locale(Locale newLocale) {
      locale = newLocale;
      return this;
    }

    /**
     * Sets the confidence below which a failing rule is not held against the author, from 0 to 1;
     * 0.9 unless set.
     */
    public Builder doubtfulConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("not a confidence from 0 to 1: " + confidence);
      }
      doubtfulConfidence = confidence;
      return this;
    }

    /** Returns the checker. The builder may be used again. */
    public Checker build() {
      return new Checker(this);
    }
  }
}
