package io.github.zipingbiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
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

  /** Returns a report of so many pages with two forms near its end; the fonts are shared. */
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
      PDPage prose = document.getPage(PROSE);
      while (document.getNumberOfPages() < pages) {
        COSDictionary copy = new COSDictionary(prose.getCOSObject());
        document.getPages().insertAfter(new PDPage(copy), prose);
      }
      document.save(file.toFile());
    }
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
