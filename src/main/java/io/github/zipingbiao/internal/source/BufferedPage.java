package io.github.zipingbiao.internal.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is decoded as a whole before it is parsed, if it is not too much. PDFBox
 * hands decoded bytes on one by one, so that a page of any size fits in memory, but slowly.
 */
public final class BufferedPage extends PDPage {
  /** Longer content, in decoded bytes, is read piece by piece; dense forms have 300,000. */
  private static final int MOST = 1 << 20;

  private final PDPage page;

  /** Wraps a page; both stand for the same one. */
  public BufferedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    COSStream stream = getCOSObject().getCOSStream(COSName.CONTENTS);
    if (stream != null && stream.getFilters() != null && isLight(stream)) {
      try (InputStream decoded = decoded(stream)) {
        byte[] bytes = decoded.readNBytes(MOST + 1);
        if (bytes.length <= MOST) {
          return new BytesRead(bytes);
        }
      }
    }
    return page.getContentsForStreamParsing();
  }

  /** Returns whether a stream is decoded while it is read, however long it is. */
  public static boolean isLight(COSStream stream) {
    COSBase filters = stream.getFilters();
    return filters == null || COSName.FLATE_DECODE.equals(filters);
  }

  /** Opens a light stream; data that is damaged ends early. */
  public static InputStream decoded(COSStream stream) throws IOException {
    InputStream raw = stream.createRawInputStream();
    return stream.getFilters() == null ? raw : new FlateFilterDecoderStream(raw);
  }
}
