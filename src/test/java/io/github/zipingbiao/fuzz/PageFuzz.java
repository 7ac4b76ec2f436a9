package io.github.zipingbiao.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Reads pages whose content is the input. */
public final class PageFuzz {
  private PageFuzz() {}

  /** Reads a sound document with this content. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDResources resources = new PDResources();
      resources.add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      page.setResources(resources);
      PDStream content = new PDStream(document);
      try (var out = content.createOutputStream()) {
        out.write(input);
      }
      page.setContents(content);
      document.save(bytes);
    }
    DocumentFuzz.read(bytes.toByteArray());
  }
}
