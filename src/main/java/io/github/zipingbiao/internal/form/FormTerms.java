package io.github.zipingbiao.internal.form;

import io.github.zipingbiao.internal.stitch.Terms;

/**
 * The words of the lexicon, for whoever puts tables together.
 *
 * @param lexicon the lexicon
 */
public record FormTerms(Lexicon lexicon) implements Terms {
  /** Names of levels are short; what mentions one in longer texts is an indicator. */
  private static final int LONGEST_LEVEL = 12;

  @Override
  public boolean isLevel(String text) {
    String core = Label.of(text).core();
    return core.length() <= LONGEST_LEVEL
        && (lexicon.matches("level1-value", core) || lexicon.matches("level2-value", core));
  }

  @Override
  public boolean isCaption(String text) {
    return lexicon.meaning(Label.of(text), Concept.SECTIONS) != null;
  }

  @Override
  public boolean isHeading(String text) {
    return !isLevel(text)
        && !isCaption(text)
        && lexicon.meaning(Label.of(text), Concept.COLUMNS) != null;
  }

  @Override
  public boolean isOneWord(String text) {
    return lexicon.isWord(Label.of(text).core());
  }

  @Override
  public boolean beginsForm(String text) {
    return lexicon.meaning(Label.of(text), Concept.PAIRS) == Concept.PROJECT_NAME;
  }
}
