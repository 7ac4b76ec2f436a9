package io.github.zipingbiao.internal.page;

/**
 * How far the text layer of a page can be trusted; the base for the choice between reading and
 * recognising it.
 *
 * @param visible characters that are printed, typed spaces not counted
 * @param invisible characters that are not printed: rendering mode 3 or 7, fully transparent, or
 *     white on white
 * @param unmapped printed characters without a plausible Unicode value: none, private use,
 *     unassigned or a control character
 * @param imageShare share of the page that pictures cover, from 0 to 1
 */
public record PageQuality(int visible, int invisible, int unmapped, double imageShare) {

  /** Above this share of unmapped characters the text says nothing reliable. */
  private static final double GARBLED_SHARE = 0.2;

  /** A picture that covers this share of the page is a scan of it. */
  private static final double SCAN_SHARE = 0.6;

  /** A scanner's own imprint, such as a date or a page number, has fewer characters than this. */
  private static final int IMPRINT_CHARACTERS = 30;

  /** Returns whether so many characters have no Unicode value that the text cannot be used. */
  public boolean isGarbled() {
    return visible > 0 && unmapped > GARBLED_SHARE * visible;
  }

  /** Returns whether the page is a picture with at most an imprint or an invisible text layer. */
  public boolean isScan() {
    return imageShare >= SCAN_SHARE && visible < IMPRINT_CHARACTERS;
  }
}
