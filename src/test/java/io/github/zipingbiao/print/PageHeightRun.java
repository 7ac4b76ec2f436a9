package io.github.zipingbiao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads prints and compares each with the print of the same form on one page, which must read as it
 * was composed.
 */
final class PageHeightRun {
  private final Map<Print, Reading> onePages = new HashMap<>();
  private final List<PrintOutcome> outcomes = new ArrayList<>();
  private final Path folder;

  /**
   * Makes a run.
   *
   * @param folder where prints that differ are kept, beside the same forms on one page
   */
  PageHeightRun(Path folder) {
    this.folder = folder;
  }

  /** Prints a form, reads it, and compares. */
  void read(Print print) throws IOException {
    Print onOnePage = print.onOnePage();
    Reading expected = onePages.get(onOnePage);
    if (expected == null) {
      expected = asComposed(onOnePage);
      onePages.put(onOnePage, expected);
    }
    byte[] pdf = print.pdf();
    List<String> differences = expected.differences(Reading.of(pdf));
    PrintOutcome outcome = new PrintOutcome(print, differences, isWhole(differences, print, pdf));
    outcomes.add(outcome);
    if (outcome.differs()) {
      keep(print, pdf);
      keep(onOnePage, onOnePage.pdf());
    }
  }

  private static Reading asComposed(Print onOnePage) throws IOException {
    Reading reading = Reading.of(onOnePage.pdf());
    Sheet composed = Composer.compose(onOnePage.layout(), onOnePage.form());
    assertEquals(composed.indicators(), reading.indicators(), onOnePage::toString);
    return reading;
  }

  private static boolean isWhole(List<String> differences, Print print, byte[] pdf)
      throws IOException {
    return differences.isEmpty() || holdsAll(characters(pdf), characters(print.onOnePage().pdf()));
  }

  private static Map<Integer, Long> characters(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper()
          .getText(document)
          .codePoints()
          .boxed()
          .filter(c -> !Character.isWhitespace(c))
          .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }
  }

  private static boolean holdsAll(Map<Integer, Long> text, Map<Integer, Long> wanted) {
    return wanted.entrySet().stream()
        .allMatch(entry -> text.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
  }

  private void keep(Print print, byte[] pdf) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(print + ".pdf"), pdf);
  }

  /** Returns the prints that read otherwise. */
  List<PrintOutcome> differing() {
    return outcomes.stream().filter(PrintOutcome::differs).toList();
  }

  /** Returns how many prints differ, by engine and by layout, each with the first of them. */
  String summary() {
    StringBuilder summary = new StringBuilder(line("all", outcomes));
    for (Engine engine : Engine.values()) {
      summary.append(line(engine.name(), of(outcome -> outcome.print().engine() == engine)));
    }
    for (Layout layout : Layout.values()) {
      summary.append(line(layout.name(), of(outcome -> outcome.print().layout() == layout)));
    }
    return summary.toString();
  }

  private List<PrintOutcome> of(Predicate<PrintOutcome> some) {
    return outcomes.stream().filter(some).toList();
  }

  private static String line(String name, Collection<PrintOutcome> some) {
    List<PrintOutcome> differing = some.stream().filter(PrintOutcome::differs).toList();
    return String.format(
        "%-26s%6d prints%6d differ%4d not printed whole%s%n",
        name,
        some.size(),
        differing.size(),
        some.stream().filter(outcome -> !outcome.whole()).count(),
        differing.isEmpty() ? "" : "   " + differing.get(0));
  }
}
