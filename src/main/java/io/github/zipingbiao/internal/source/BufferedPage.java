package io.github.zipingbiao.internal.source;

import java.io.IOException;
import java.io.InputStream;
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
    if (stream != null && COSName.FLATE_DECODE.equals(stream.getFilters())) {
      try (InputStream decoded = new FlateFilterDecoderStream(stream.createRawInputStream())) {
        byte[] bytes = decoded.readNBytes(MOST + 1);
        if (bytes.length <= MOST) {
          return new BytesRead(bytes);
        }
      } catch (IOException e) {
        return page.getContentsForStreamParsing(); // which keeps what stands before the damage
      }
    }
    return page.getContentsForStreamParsing();
  }
}
