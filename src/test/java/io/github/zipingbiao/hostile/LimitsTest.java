package io.github.zipingbiao.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.UnreadableDocumentException;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Giants on the scale of a test: the limits are lowered instead. */
class LimitsTest {
  private static final Path FORM = Path.of("testdata/two-forms-one-page/input.pdf");

  private static ReadResult read(byte[] document, Limit limit, long value) throws IOException {
    Limits limits = Limits.standard().with(limit, value);
    return SelfEvaluationReader.builder().limits(limits).build().read(document, "giant");
  }

  private static List<Diagnostic> cuts(ReadResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.LIMIT_REACHED)
        .toList();
  }

  private static byte[] drawing() {
    String lines = "10 10 m 500 10 l S 10 20 m 500 20 l S 10 30 m 500 30 l S ".repeat(30);
    String text = "BT /F 12 Tf 60 670 Td (A text of some characters) Tj ET ";
    return Grid.content(lines + text + Grid.GRID);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPERATORS", "GLYPHS", "RULINGS"})
  void aPageOverALimitIsCutOffAndTheDiagnosticSaysHowToRaiseIt(Limit limit) throws IOException {
    assertEquals(List.of(), cuts(read(drawing(), limit, limit.standard())));
    List<Diagnostic> cuts = cuts(read(drawing(), limit, 10));
    assertEquals(1, cuts.size());
    assertEquals(1, cuts.get(0).page().orElseThrow());
    assertTrue(cuts.get(0).message().contains("--limit " + limit.key() + "=N"));
  }

  @Test
  void aStreamIsDecodedUpToTheLimit() throws IOException {
    byte[] content = RawPdf.bytes(Grid.GRID + "0 0 m 9 9 l S ".repeat(100_000));
    byte[] document = RawPdf.onePage(Grid.RESOURCES).deflated(4, "", content).finish();
    ReadResult result = read(document, Limit.STREAM, 1_000);
    assertEquals(1, cuts(result).size());
    assertEquals(1, result.tables().size(), "what was read before is kept");
  }

  @Test
  void aPictureOverTheLimitIsNotDecoded() throws IOException {
    byte[] document =
        RawPdf.onePage("/Resources<</XObject<</I 5 0 R>>>>")
            .content("595 0 0 842 0 0 cm /I Do")
            .deflated(
                5,
                "/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8"
                    + "/ColorSpace/DeviceGray",
                new byte[100])
            .finish();
    List<Diagnostic> cuts = cuts(read(document, Limit.PIXELS, Limit.PIXELS.standard()));
    assertEquals(1, cuts.size());
    assertTrue(cuts.get(0).message().contains("30000 x 30000"), cuts::toString);
  }

  @Test
  void aPageTreeOfAnyDepthIsReadUpToTheLimit() throws IOException {
    RawPdf pdf = new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R>>");
    int depth = 20_000;
    for (int i = 0; i < depth; i++) {
      int node = 2 + 2 * i;
      pdf.object(
          node, "<</Type/Pages/Count 9/Kids[" + (node + 1) + " 0 R " + (node + 2) + " 0 R]>>");
      pdf.object(node + 1, "<</Type/Page/MediaBox[0 0 595 842]>>");
    }
    ReadResult result = read(pdf.finish(), Limit.PAGES, 100);
    assertEquals(100, result.source().pages());
    assertEquals(1, cuts(result).size());
  }

  @Test
  void whatWasReadBeforeTheTimeWasOverIsKept() throws IOException {
    Limits none = Limits.standard().withTime(Duration.ZERO);
    ReadResult result = SelfEvaluationReader.builder().limits(none).build().read(FORM);
    assertEquals(List.of(), result.evaluations());
    assertTrue(cuts(result).get(0).message().contains("--timeout"), result::toString);
  }

  @Test
  void aFileOverTheLimitIsRefusedHoweverItComes() throws IOException {
    SelfEvaluationReader reader =
        SelfEvaluationReader.builder().limits(Limits.standard().with(Limit.FILE, 1_000)).build();
    byte[] bytes = new byte[1_001];
    for (var attempt :
        List.<org.junit.jupiter.api.function.Executable>of(
            () -> reader.read(FORM),
            () -> reader.read(bytes, "bytes"),
            () -> reader.read(new ByteArrayInputStream(bytes), "stream"))) {
      assertEquals(
          UnreadableDocumentException.Reason.OVER_LIMIT,
          assertThrows(UnreadableDocumentException.class, attempt).reason());
    }
  }

  @Test
  void aDumpIsReadUpToTheLimit() throws IOException {
    byte[] dump = "项目支出绩效自评表\n项目名称\n河道清淤\n".repeat(50).getBytes(StandardCharsets.UTF_8);
    assertEquals(1, cuts(read(dump, Limit.TEXT, 100)).size());
    assertEquals(List.of(), cuts(read(dump, Limit.TEXT, 10_000)));
  }

  @Test
  void limitsAreValues() {
    Limits limits = Limits.standard().with(Limit.PAGES, 7).withTime(Duration.ofSeconds(3));
    assertEquals(7, limits.of(Limit.PAGES));
    assertEquals(Duration.ofSeconds(3), limits.time());
    assertEquals(limits, Limits.standard().with(Limit.TIME, 3_000).with(Limit.PAGES, 7));
    assertThrows(IllegalArgumentException.class, () -> limits.with(Limit.PAGES, -1));
  }
}
