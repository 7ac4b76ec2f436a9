package io.github.zipingbiao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The documents that are measured: those of {@code testdata}, and some made of them. */
final class BenchDocuments {
  /** Another folder of digital documents may be measured: {@code -Dbench.documents=DIR}. */
  static final String FOLDER = "bench.documents";

  private static final Path TESTDATA = Path.of("testdata");
  private static final Path MADE = Path.of("target", "bench");
  private static final Path TWO_FORMS = TESTDATA.resolve("chromium-report-two-forms/input.pdf");

  /** The page of prose of that report, from 0; what stands before and behind it stays. */
  private static final int PROSE = 2;

  private static final int TABLE_EVERY = 10;

  /** Operators that make and draw lines and areas. */
  private static final Set<String> PATHS =
      Set.of("m", "l", "c", "re", "h", "S", "s", "f", "f*", "B", "B*", "b", "b*", "n", "W", "W*");

  private BenchDocuments() {}

  /** Returns the contents of the digital documents, by name. */
  static List<byte[]> digital() {
    return digitalFiles().stream().map(BenchDocuments::bytes).toList();
  }

  private static List<Path> digitalFiles() {
    String folder = System.getProperty(FOLDER, "");
    try (Stream<Path> files = Files.walk(folder.isEmpty() ? TESTDATA : Path.of(folder), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .filter(file -> !file.getParent().getFileName().toString().startsWith("scan-"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a form of two pages. */
  static Path form() {
    return TESTDATA.resolve("calc-landscape/input.pdf");
  }

  /** Returns a scan of a page full of small print. */
  static Path scan() {
    return TESTDATA.resolve("scan-jpeg/input.pdf");
  }

  /**
   * Returns a report of so many pages with two forms near its end: of ten pages nine are prose and
   * one has a table of other things. The fonts are shared.
   */
  static byte[] report(int pages) {
    try {
      Path file = Files.createDirectories(MADE).resolve("report-" + pages + ".pdf");
      if (!Files.exists(file)) {
        Path made = Files.createTempFile(MADE, "report", ".tmp");
        compose(pages, made);
        Files.move(made, file);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compose(int pages, Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(TWO_FORMS.toFile())) {
      PDPage withTable = document.getPage(PROSE);
      COSStream text = withoutLines(document, withTable);
      for (int page = document.getNumberOfPages(); page < pages; page++) {
        COSDictionary copy = new COSDictionary(withTable.getCOSObject());
        if (page % TABLE_EVERY != 0) {
          copy.setItem(COSName.CONTENTS, text);
        }
        document.getPages().insertAfter(new PDPage(copy), withTable);
      }
      document.save(file.toFile());
    }
  }

  private static COSStream withoutLines(PDDocument document, PDPage page) throws IOException {
    List<Object> kept = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      operands.add(token);
      if (token instanceof Operator operator) {
        if (!PATHS.contains(operator.getName())) {
          kept.addAll(operands);
        }
        operands.clear();
      }
    }
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(kept);
    }
    return stream;
  }

  /** Returns a folder with so many digital documents, no two with the same bytes. */
  static Path archive(int documents) {
    Path folder = MADE.resolve("archive-" + documents);
    if (Files.exists(folder)) {
      return folder;
    }
    try {
      Path made = Files.createTempDirectory(Files.createDirectories(MADE), "archive");
      List<byte[]> digital = digital();
      for (int i = 0; i < documents; i++) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(digital.get(i % digital.size()));
        parts.add(("\n% " + i + "\n").getBytes(StandardCharsets.US_ASCII));
        Path file = made.resolve("%05d.pdf".formatted(i));
        try (var out = Files.newOutputStream(file)) {
          for (byte[] part : parts) {
            out.write(part);
          }
        }
      }
      return Files.move(made, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
