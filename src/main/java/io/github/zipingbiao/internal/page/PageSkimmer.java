package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.internal.source.BufferedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
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

  /**
   * Around a page that draws so many pages are read, for page numbers and running heads are told by
   * those of other pages: {@link RunningHeads#FEWEST_PAGES} of the left ones, or of the right ones.
   */
  private static final int WINDOW = 2 * RunningHeads.FEWEST_PAGES - 1;

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
    int last = Math.min(draws.length - 1, index + WINDOW - 1);
    for (int i = Math.max(0, index - WINDOW + 1); i <= last; i++) {
      if (isInWindow(index, i) && draws(i)) {
        return false;
      }
    }
    return true;
  }

  /** The window is around the middle page, and goes on to one side where a document ends. */
  private boolean isInWindow(int index, int middle) {
    int from = Math.max(0, Math.min(middle - WINDOW / 2, draws.length - WINDOW));
    return index >= from && index < from + WINDOW;
  }

  private boolean draws(int index) {
    if (draws[index] == null) {
      draws[index] = mayDraw(index);
    }
    return draws[index];
  }

  /** What cannot be skimmed may draw: it is for the reading to say what is wrong with it. */
  private boolean mayDraw(int index) {
    try {
      PDPage page = document.getPage(index);
      return !page.getAnnotations(PDAnnotationWidget.class::isInstance).isEmpty()
          || contentMayDraw(page.getCOSObject().getDictionaryObject(COSName.CONTENTS))
          || hasFontWithoutText(page.getResources());
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  /** Glyphs that say nothing may be anything, pieces of lines among them. */
  private static boolean hasFontWithoutText(PDResources resources) {
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    for (COSName name : fonts == null ? Set.<COSName>of() : fonts.keySet()) {
      COSDictionary font = fonts.getCOSDictionary(name);
      COSName kind = font == null ? null : font.getCOSName(COSName.SUBTYPE);
      boolean mute = COSName.TYPE3.equals(kind) || COSName.TYPE0.equals(kind);
      if (mute && !font.containsKey(COSName.TO_UNICODE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contentMayDraw(COSBase contents) throws IOException {
    List<InputStream> parts = new ArrayList<>();
    List<? extends COSBase> streams =
        contents instanceof COSArray array ? array.toList() : Collections.singletonList(contents);
    for (COSBase each : streams) {
      COSBase direct = each instanceof COSObject reference ? reference.getObject() : each;
      if (!(direct instanceof COSStream stream) || !BufferedPage.isLight(stream)) {
        return true;
      }
      parts.add(BufferedPage.decoded(stream));
      // Parts are parted as if by white space: ISO 32000-1, 7.8.2.
      parts.add(new ByteArrayInputStream(new byte[] {'\n'}));
    }
    try (InputStream content = new SequenceInputStream(Collections.enumeration(parts))) {
      return mayDraw(content);
    }
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
    private boolean hexadecimal;
    private boolean name;
    private int word;
    private int length;

    void take(int value) {
      if (depth > 0) {
        inString(value);
      } else if (comment) {
        comment = value != '\n' && value != '\r';
      } else if (hexadecimal) {
        hexadecimal = value != '>' && value != '<'; // two open a dictionary
      } else if (PARTING.get(value)) {
        endWord();
        name = value == '/';
        depth = value == '(' ? 1 : 0;
        comment = value == '%';
        hexadecimal = value == '<';
      } else {
        if (!name && value >= '0' && value <= '9' && isPainting()) {
          endWord(); // PDFBox parts an operator from a digit behind it
        }
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
      paints |= !name && isPainting();
      word = 0;
      length = 0;
    }

    private boolean isPainting() {
      return length > 0 && length <= LONGEST && PAINTING.get(word);
    }
  }
}
