package io.github.zipingbiao.internal.ocr;

import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.LatticeCell;
import io.github.zipingbiao.internal.lattice.PageTable;
import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The texts of a page by cell, without spaces and differences of width, to compare them. */
final class CellTexts {
  private CellTexts() {}

  /** Returns the cell texts of the first page of a printed document. */
  static List<String> printed(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return of(new PageReader(document).read(0).content());
    }
  }

  /** Returns the cell texts of all tables of a page. */
  static List<String> of(PageContent page) {
    List<String> texts = new ArrayList<>();
    for (PageTable table : Lattice.of(page).tables()) {
      for (LatticeCell cell : table.cells()) {
        texts.add(text(cell.glyphs()));
      }
    }
    return texts;
  }

  static String text(List<Glyph> glyphs) {
    String text = glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /** Returns the share of cells that read the same, 0 where their number differs. */
  static double sameShare(List<String> wanted, List<String> found) {
    if (wanted.size() != found.size()) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < wanted.size(); i++) {
      same += wanted.get(i).equals(found.get(i)) ? 1 : 0;
    }
    return (double) same / wanted.size();
  }
}
