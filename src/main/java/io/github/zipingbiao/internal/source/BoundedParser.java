package io.github.zipingbiao.internal.source;

import io.github.zipingbiao.limit.Limit;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens documents whose streams are decoded up to {@link Limit#STREAM} and whose pages are listed.
 */
public final class BoundedParser extends PDFParser {
  private BoundedParser(byte[] bytes, String password, ReadingGuard guard) throws IOException {
    super(new BytesRead(bytes), password, null, null, IOUtils.createMemoryOnlyStreamCache());
    this.document = new BoundedDocument(this, guard);
  }

  /**
   * Opens a document; the caller closes it.
   *
   * @param password "" where there is none
   * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it is the wrong one
   * @throws IOException if the structure of the document cannot be followed
   */
  public static PDDocument open(byte[] bytes, String password, ReadingGuard guard)
      throws IOException {
    PDDocument document = new BoundedParser(bytes, password, guard).parse();
    PageTree.flatten(document, guard);
    return document;
  }

  /** Leaves the pages to {@link PageTree}, which needs no stack for deep trees. */
  @Override
  protected void checkPages(COSDictionary root) throws IOException {
    if (root.getCOSDictionary(COSName.PAGES) == null) {
      throw new IOException("Page tree root must be a dictionary");
    }
  }
}
