package io.github.zipingbiao.limit;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is bounded while a document is read. Over a limit a document is cut off, and a diagnostic
 * names the limit; what was read before it is kept. Only a file over {@link #FILE} is not begun.
 */
public enum Limit {
  /**
   * Bytes of the file, which is held in memory whole: 256 MiB. Two hundred pages scanned in colour
   * have about 100 MB.
   */
  FILE("file", "bytes in the file", 256L << 20),
  /** Characters read of a plain-text dump: four million. A book of two thousand pages has two. */
  TEXT("text", "characters in a plain-text dump", 4_000_000),
  /** Pages read of a document: 5,000. The budget book of a province has some 2,000. */
  PAGES("pages", "pages", 5_000),
  /**
   * Milliseconds after which no page is begun and no page gone on with: ten minutes. Looking for
   * forms on the pages read so far comes on top.
   */
  TIME("time", "milliseconds", 600_000),
  /**
   * Bytes of one stream after it was decoded, other than a picture: 64 MiB. The content of a dense
   * page has 1 MB, the largest Chinese fonts, embedded whole, some 30 MB.
   */
  STREAM("stream", "decoded bytes in a stream", 64L << 20),
  /**
   * Drawing operators of a page, where drawing a form inside of the page counts as twenty: three
   * million. A page of ten thousand table cells has some fifty thousand.
   */
  OPERATORS("operators", "drawing operators on a page", 3_000_000),
  /** Characters kept of a page: 200,000. A dense page has five thousand. */
  GLYPHS("glyphs", "characters on a page", 200_000),
  /**
   * Ruled lines kept of a page: 100,000. A form has some hundreds, a drawing made of lines any
   * number.
   */
  RULINGS("rulings", "ruled lines on a page", 100_000),
  /**
   * Pixels of one picture in colour: 70 million, an A3 page at 600 dpi. As its bytes are what
   * counts, a grey picture may have three times and a black-and-white one 24 times as many.
   */
  PIXELS("pixels", "colour pixels in a picture", 70_000_000),
  /**
   * Levels of forms drawn inside of one another: 32. Office programs nest two or three; more than
   * 50 are never followed.
   */
  NESTING("nesting", "forms inside of one another", 32);

  private final String key;
  private final String meaning;
  private final long standard;

  Limit(String key, String meaning, long standard) {
    this.key = key;
    this.meaning = meaning;
    this.standard = standard;
  }

  /** Returns the name of the limit on the command line. */
  public String key() {
    return key;
  }

  /** Returns the option of the command line that raises the limit. */
  public String option() {
    return this == TIME ? "--timeout" : "--limit " + key + "=N";
  }

  /** Returns what is counted, for messages. */
  public String meaning() {
    return meaning;
  }

  /** Returns the usual value. */
  public long standard() {
    return standard;
  }

  /** Returns the limit of this name, empty where there is none. */
  public static Optional<Limit> of(String key) {
    return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
  }
}
