package io.github.zipingbiao.internal.account;

import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.text.WhiteSpace;
import java.util.List;
import java.util.stream.Collectors;

/** Tells whether a document without any form shows signs of one. */
public final class FormSigns {
  /** A single word may be spoken of in prose. */
  private static final int FEWEST_WORDS = 2;

  /** A grid of fewer cells frames a picture or a letterhead. */
  private static final int FEWEST_CELLS = 12;

  /** A grid with Han characters in less of its cells holds what could not be read. */
  private static final double WRITTEN = 0.1;

  private FormSigns() {}

  /** Returns whether words that only forms have stand in the text. */
  public static boolean areIn(String text, Lexicon lexicon) {
    String squeezed = WhiteSpace.removed(text);
    return lexicon.list("form-word").stream().filter(squeezed::contains).count() >= FEWEST_WORDS;
  }

  /** Returns whether such words stand on the pages, or a grid in which nearly nothing was read. */
  public static boolean areIn(List<PageContent> pages, StitchedDocument document, Lexicon lexicon) {
    return document.tables().stream().anyMatch(FormSigns::isUnread)
        || pages.stream().anyMatch(page -> areIn(textOf(page), lexicon));
  }

  private static boolean isUnread(LogicalTable table) {
    long written =
        table.cells().stream()
            .filter(cell -> cell.text().codePoints().anyMatch(Character::isIdeographic))
            .count();
    return table.cells().size() >= FEWEST_CELLS && written < WRITTEN * table.cells().size();
  }

  private static String textOf(PageContent page) {
    return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }
}
