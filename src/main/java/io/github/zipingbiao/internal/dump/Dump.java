package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.internal.text.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a plain-text dump.
 *
 * @param lines those that print something
 * @param pages one more than there are form feeds
 * @param spaced whether most lines have a blank line above, so that one without begins a cell
 * @param keepsColumns whether cells of a row stand in one line, set apart by spaces
 */
public record Dump(List<DumpLine> lines, int pages, boolean spaced, boolean keepsColumns) {
  /** Words that are this many spaces apart were set apart by a program that keeps columns. */
  private static final int COLUMN_GAP = 3;

  /** A dump keeps columns when at least this share of its lines has such a gap. */
  private static final double SHARE_OF_GAPS = 0.25;

  /** More blank lines than this, beyond the usual, mark the end of a page. */
  private static final int PAGE_END_BLANKS = 2;

  /** A dump is spaced when at least this share of its lines has a blank line above. */
  private static final double MOSTLY = 0.5;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-\u2014\u2013]\\s*[0-9]{1,3}\\s*[-\u2014\u2013]|[0-9]{1,3}\\s*/\\s*[0-9]+");

  /** Copies the list. */
  public Dump {
    lines = List.copyOf(lines);
  }

  /** Cuts a text into pages, lines and words. */
  public static Dump of(String text) {
    String[] pages = text.replace("\r\n", "\n").replace('\r', '\n').split("\f", -1);
    List<List<String>> raw = new ArrayList<>();
    for (String page : pages) {
      raw.add(List.of(page.split("\n", -1)));
    }
    boolean spaced = isSpaced(raw);
    boolean keepsColumns = keepsColumns(raw);
    Builder builder = new Builder(spaced, keepsColumns);
    raw.forEach(builder::page);
    return new Dump(builder.lines, pages.length, spaced, keepsColumns);
  }

  /** Returns its lines, one below the other. */
  public String text() {
    return lines.stream().map(DumpLine::text).collect(Collectors.joining("\n"));
  }

  private static boolean isSpaced(List<List<String>> pages) {
    int lines = 0;
    int spaced = 0;
    for (List<String> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        if (!page.get(i).isBlank()) {
          lines++;
          spaced += page.get(i - 1).isBlank() ? 1 : 0;
        }
      }
    }
    return spaced > lines * MOSTLY;
  }

  private static boolean keepsColumns(List<List<String>> pages) {
    String gap = " ".repeat(COLUMN_GAP);
    List<String> lines =
        pages.stream().flatMap(List::stream).map(String::strip).filter(l -> !l.isEmpty()).toList();
    long apart = lines.stream().filter(line -> line.contains(gap)).count();
    return apart > lines.size() * SHARE_OF_GAPS;
  }

  /** Returns the text of a line with every kind of space a space. */
  private static String plain(String line) {
    String text = line.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\t]]", "").replace("\t", "        ");
    return Normaliser.normalise(text.replace("\u3000", "  ").replaceAll("\\p{Zs}", " "));
  }

  private static final class Builder {
    private final List<DumpLine> lines = new ArrayList<>();
    private final int breakAfter;
    private final boolean keepsColumns;
    private int page;
    private int section = -1;

    Builder(boolean spaced, boolean keepsColumns) {
      this.keepsColumns = keepsColumns;
      breakAfter = PAGE_END_BLANKS + (spaced ? 1 : 0);
    }

    void page(List<String> texts) {
      page++;
      section++;
      int blanks = 0;
      boolean any = false;
      for (int i = 0; i < texts.size(); i++) {
        String text = plain(texts.get(i));
        if (text.isBlank() || PAGE_NUMBER.matcher(text.strip()).matches()) {
          blanks++;
          continue;
        }
        if (any && breakAfter == PAGE_END_BLANKS + 1 && blanks >= breakAfter) {
          section++;
        }
        lines.add(new DumpLine(page, i, section, blanks, wordsIn(text)));
        any = true;
        blanks = 0;
      }
    }

    private List<Word> wordsIn(String text) {
      List<Word> words = new ArrayList<>();
      int column = 0;
      int i = 0;
      while (i < text.length()) {
        if (text.charAt(i) == ' ') {
          column++;
          i++;
          continue;
        }
        int space = text.indexOf(' ', i);
        String word = text.substring(i, space < 0 ? text.length() : space);
        int width = keepsColumns ? word.codePointCount(0, word.length()) : Word.widthOf(word);
        words.add(new Word(word, lines.size(), column, width));
        column += width;
        i += word.length();
      }
      return words;
    }
  }
}
