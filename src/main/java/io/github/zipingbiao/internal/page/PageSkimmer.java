package io.github.zipingbiao.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * Tells which pages can hold a table, from the operators of their content alone: a page that only
 * writes has no rulings. In doubt a page may draw.
 */
final class PageSkimmer {
  private static final int LONGEST = 2;

  /** Operators that paint an area, a line, a shading, a picture or what a form holds. */
  private static final BitSet PAINTING = new BitSet(1 << LONGEST * Byte.SIZE);

  /** Bytes that part words: white space and delimiters. */
  private static final BitSet PARTING = new BitSet(1 << Byte.SIZE);

  static {
    for (String operator :
        List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI")) {
      PAINTING.set(operator.chars().reduce(0, (word, c) -> word << Byte.SIZE | c));
    }
    PARTING.set(0, ' ' + 1);
    "()<>[]{}/%".chars().forEach(PARTING::set);
  }

  /** Pages so near to one that draws are read too: page numbers and running heads are compared. */
  private static final int NEAR = 2;

  private static final int BUFFER_BYTES = 8_192;

  /** Decoded bytes after which a content may draw: pages of prose have a fiftieth of it. */
  private static final long MOST_BYTES = 1 << 20;

  private final PDDocument document;
  private final Boolean[] draws;

  PageSkimmer(PDDocument document) {
    this.document = document;
    this.draws = new Boolean[document.getNumberOfPages()];
  }

  /** Returns whether the page, {@code index} from 0, and those around it only write. */
  boolean isProse(int index) {
    int last = Math.min(draws.length - 1, index + NEAR);
    for (int i = Math.max(0, index - NEAR); i <= last; i++) {
      if (draws[i] == null) {
        draws[i] = mayDraw(i);
      }
      if (draws[i]) {
        return false;
      }
    }
    return true;
  }

  /** What cannot be skimmed may draw: it is for the reading to say what is wrong with it. */
  private boolean mayDraw(int index) {
    try {
      PDPage page = document.getPage(index);
      if (!page.getAnnotations(PDAnnotationWidget.class::isInstance).isEmpty()) {
        return true;
      }
      try (InputStream content = contentOf(page)) {
        return mayDraw(content);
      }
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  private static InputStream contentOf(PDPage page) throws IOException {
    COSStream stream = page.getCOSObject().getCOSStream(COSName.CONTENTS);
    return stream != null && COSName.FLATE_DECODE.equals(stream.getFilters())
        ? new FlateFilterDecoderStream(stream.createRawInputStream())
        : page.getContents();
  }

  /** Returns whether a painting operator stands in the content, or it is empty, torn or long. */
  static boolean mayDraw(InputStream content) throws IOException {
    Skim skim = new Skim();
    byte[] buffer = new byte[BUFFER_BYTES];
    long bytes = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      for (int i = 0; i < read; i++) {
        skim.take(buffer[i] & 0xFF);
      }
      bytes += read;
      if (skim.paints || bytes > MOST_BYTES) {
        return true;
      }
    }
    skim.take(' ');
    return skim.paints || skim.words == 0 || skim.depth > 0;
  }

  /** Where a content stands between two bytes of it. */
  private static final class Skim {
    private boolean paints;
    private long words;

    /** How many brackets of a string are open. */
    private int depth;

    private boolean escaped;
    private boolean comment;
    private boolean name;
    private int word;
    private int length;

    void take(int value) {
      if (depth > 0) {
        inString(value);
      } else if (comment) {
        comment = value != '\n' && value != '\r';
      } else if (PARTING.get(value)) {
        endWord();
        name = value == '/';
        depth = value == '(' ? 1 : 0;
        comment = value == '%';
      } else {
        word = word << Byte.SIZE | value;
        length++;
      }
    }

    private void inString(int value) {
      if (escaped) {
        escaped = false;
      } else if (value == '\\') {
        escaped = true;
      } else if (value == '(') {
        depth++;
      } else if (value == ')') {
        depth--;
      }
    }

    private void endWord() {
      words += length > 0 ? 1 : 0;
      paints |= !name && length > 0 && length <= LONGEST && PAINTING.get(word);
      word = 0;
      length = 0;
    }
  }
}
