package io.github.zipingbiao.internal.stitch;

/**
 * What is known of the words of forms, asked where a page break alone does not tell pieces of a
 * text from texts of their own.
 */
public interface Terms {
  /** Knows no word. */
  Terms NONE =
      new Terms() {
        @Override
        public boolean isLevel(String text) {
          return false;
        }

        @Override
        public boolean isCaption(String text) {
          return false;
        }

        @Override
        public boolean isHeading(String text) {
          return false;
        }

        @Override
        public boolean isOneWord(String text) {
          return false;
        }

        @Override
        public boolean beginsForm(String text) {
          return false;
        }
      };

  /** Returns whether a text is the whole name of a level of indicators. */
  boolean isLevel(String text);

  /** Returns whether a text is the caption of a section, which holds for all of its rows. */
  boolean isCaption(String text);

  /** Returns whether a text heads a column. */
  boolean isHeading(String text);

  /** Returns whether a text is one known word or label, and not several in a row. */
  boolean isOneWord(String text);

  /** Returns whether a text is the label that a form begins with. */
  boolean beginsForm(String text);
}
