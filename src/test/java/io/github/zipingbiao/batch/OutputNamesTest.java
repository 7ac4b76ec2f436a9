package io.github.zipingbiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {
  @Test
  void namesTheOutputAfterTheStem() {
    assertEquals(
        List.of("2021/a.json", "b.c.json", "stdin.json"), names("2021/a.pdf", "b.c.pdf", "stdin"));
  }

  @Test
  void bothOfTwoThatShareAStemKeepTheirExtension() {
    assertEquals(List.of("a.pdf.json", "a.PDF.json", "b.json"), names("a.pdf", "a.PDF", "b.pdf"));
  }

  @Test
  void aNumberTellsApartWhatSharesTheWholeName() {
    assertEquals(
        List.of("a.pdf.json", "a.pdf.2.json", "a.pdf.3.json"), names("a.pdf", "a.pdf", "a.pdf"));
  }

  @Test
  void neverTakesANameThatAnotherInputOwns() {
    assertEquals(
        List.of("a.pdf.2.json", "a.pdf.3.json", "a.pdf.json"),
        names("a.pdf", "a.pdf", "a.pdf.pdf"));
  }

  @Test
  void sameNamesInDifferentFoldersDoNotMeet() {
    assertEquals(List.of("x/a.json", "y/a.json"), names("x/a.pdf", "y/a.pdf"));
  }

  @Test
  void namesThatDifferInCaseAloneMeetWhereTheFileSystemDoesNotTellThemApart() {
    List<Input> inputs = inputs("A.pdf", "a.pdf");
    Map<Input, Path> names = OutputNames.assign(inputs, "json", false);
    assertEquals(Path.of("A.pdf.json"), names.get(inputs.get(0)));
    assertEquals(Path.of("a.pdf.2.json"), names.get(inputs.get(1)));
  }

  @Test
  void namesThatDifferInTheCompositionOfCharactersAloneMeet() {
    List<String> names = names("\u00e9.pdf", "e\u0301.pdf", "e\u0301.PDF");
    assertEquals(List.of("\u00e9.pdf.json", "e\u0301.pdf.2.json", "e\u0301.PDF.json"), names);
  }

  @Test
  void namesThatAreTooLongAreShortenedAndStillDiffer() {
    String stem = "表".repeat(83);
    List<String> names = names(stem + "甲.pdf", stem + "乙.pdf", stem + ".pdf");
    assertEquals(3, names.stream().distinct().count());
    assertEquals(stem + ".json", names.get(2));
    for (String name : names) {
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
      assertTrue(name.startsWith("表表"), name);
    }
  }

  @Test
  void namesThatAreAllExtensionStayInsideTheFolder() {
    assertEquals(List.of(".pdf.json", "..json"), names(".pdf", "..pdf"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.pdf", "x/../../a.pdf", "/etc/a.pdf", ".."})
  void anInputNeverLeadsOutOfItsFolder(String relative) {
    Path path = Path.of(relative);
    assertThrows(IllegalArgumentException.class, () -> new Input("label", path, Optional.empty()));
  }

  private static List<String> names(String... relative) {
    List<Input> inputs = inputs(relative);
    Map<Input, Path> names = OutputNames.assign(inputs, "json", true);
    return inputs.stream().map(input -> names.get(input).toString().replace('\\', '/')).toList();
  }

  private static List<Input> inputs(String... relative) {
    int[] number = {0};
    return Stream.of(relative)
        .map(name -> new Input("input " + number[0]++, Path.of(name), Optional.empty()))
        .toList();
  }
}
