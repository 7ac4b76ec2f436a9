package io.github.zipingbiao.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * The marked-content sequences that are open at a point of a content stream, as far as they say
 * that their content is hidden or a watermark. PDF 32000-1, 14.6 and 14.8.2.2.
 */
final class MarkedContent {

  /** Deeper nesting is counted as belonging to the sequence around it. */
  private static final int DEEPEST = 1_000;

  private enum Meaning {
    PLAIN,
    HIDDEN,
    WATERMARK
  }

  private final OptionalContent layers;
  private final Deque<Meaning> open = new ArrayDeque<>();
  private int hidden;
  private int watermarks;
  private int tooDeep;

  MarkedContent(OptionalContent layers) {
    this.layers = layers;
  }

  boolean isHidden() {
    return hidden > 0;
  }

  boolean isWatermark() {
    return watermarks > 0;
  }

  int depth() {
    return open.size();
  }

  /** Opens a sequence of which nothing is known yet. */
  void begin() {
    if (open.size() >= DEEPEST) {
      tooDeep++;
      return;
    }
    open.push(Meaning.PLAIN);
  }

  /** Says what the innermost sequence is. */
  void describe(COSName tag, COSDictionary properties) {
    if (open.isEmpty() || tooDeep > 0 || properties == null) {
      return;
    }
    if (COSName.OC.equals(tag) && layers.isHidden(PDPropertyList.create(properties))) {
      replaceInnermost(Meaning.HIDDEN);
    } else if (COSName.ARTIFACT.equals(tag)
        && "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE))) {
      replaceInnermost(Meaning.WATERMARK);
    }
  }

  /** Closes the innermost sequence. */
  void end() {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (!open.isEmpty()) {
      count(open.pop(), -1);
    }
  }

  /** Closes what a nested stream left open. */
  void endDownTo(int depth) {
    tooDeep = 0;
    while (open.size() > depth) {
      end();
    }
  }

  private void replaceInnermost(Meaning meaning) {
    count(open.pop(), -1);
    open.push(meaning);
    count(meaning, 1);
  }

  private void count(Meaning meaning, int change) {
    if (meaning == Meaning.HIDDEN) {
      hidden += change;
    } else if (meaning == Meaning.WATERMARK) {
      watermarks += change;
    }
  }
}
