package io.github.zipingbiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.UnreadableDocumentException.Reason;
import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.check.Rule;
import io.github.zipingbiao.check.RuleKind;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.SelfEvaluation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfEvaluationReaderTest {
  private static final Path SAMPLE = Path.of("testdata/standard-one-page/input.pdf");
  private static final SelfEvaluationReader READER = SelfEvaluationReader.builder().build();

  private static Reason reasonFor(byte[] document) {
    return assertThrows(
            UnreadableDocumentException.class, () -> READER.read(document, "document.pdf"))
        .reason();
  }

  private static byte[] encrypted() throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(SAMPLE))) {
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void givesTheSameForAFileAStreamAndBytes() throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLE);
    String json = GoldenTest.json(READER.read(SAMPLE));
    assertEquals(json, GoldenTest.json(READER.read(bytes, "input.pdf")));
    assertEquals(json, GoldenTest.json(READER.read(new ByteArrayInputStream(bytes), "input.pdf")));
  }

  @Test
  void saysThatAnEmptyFileIsEmpty() {
    assertEquals(Reason.EMPTY, reasonFor(new byte[0]));
  }

  @Test
  void saysThatSomethingElseIsNoPdf() {
    byte[] page = "<html>not found</html>".getBytes(StandardCharsets.US_ASCII);
    assertEquals(Reason.NOT_A_PDF, reasonFor(page));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\uFEFF<!DOCTYPE html><body>绩效自评表</body>`, HTML page",
        "`<?xml version='1.0'?>\n<!-- 自评表 -->\n<html>`, HTML page",
        "<?xml version='1.0'?><a>绩效自评表</a>, XML",
        "`{\n  \"title\": \"绩效自评表\"}`, JSON",
        "`[{\"title\": \"绩效自评表\"}]`, JSON",
        "{\\rtf1 绩效自评表}, RTF",
        "PK\u0003\u0004绩效自评表, ZIP",
        "GIF89a绩效自评表, picture",
        "Rar!绩效自评表, archive"
      })
  void saysWhatAFileIsThatOnlyLooksLikeText(String content, String kind) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    UnreadableDocumentException e =
        assertThrows(UnreadableDocumentException.class, () -> READER.read(bytes, "a.txt"));
    assertEquals(Reason.NOT_A_PDF, e.reason());
    assertTrue(e.getMessage().contains(kind), e.getMessage());
  }

  @Test
  void aDumpMayBeginWithABracket() throws IOException {
    byte[] dump = "[附件2]\n{一}项目支出绩效自评表\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), READER.read(dump, "a.txt").evaluations());
  }

  @Test
  void saysThatATruncatedFileIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLE);
    assertEquals(Reason.DAMAGED, reasonFor(Arrays.copyOf(whole, 2000)));
  }

  @Test
  void saysThatAFileIsNotThere() {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class, () -> READER.read(Path.of("no-such-file.pdf")));
    assertEquals(Reason.NOT_ACCESSIBLE, e.reason());
  }

  @Test
  void asksForThePasswordAndReadsWithIt() throws IOException {
    byte[] document = encrypted();
    assertEquals(Reason.PASSWORD_NEEDED, reasonFor(document));
    ReadResult result =
        SelfEvaluationReader.builder().password("secret").build().read(document, "a.pdf");
    assertEquals(1, result.evaluations().size());
  }

  @Test
  void saysThatADocumentHoldsNoForm() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    ReadResult result = READER.read(out.toByteArray(), "blank.pdf");
    assertTrue(result.evaluations().isEmpty());
    assertEquals(DiagnosticCode.NO_FORM_FOUND, result.diagnostics().get(0).code());
  }

  @Test
  void anInterruptionHasANameAndStaysOnTheThread() throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLE);
    Thread.currentThread().interrupt();
    assertThrows(ReadingInterruptedException.class, () -> READER.read(bytes, "a.pdf"));
    assertThrows(ReadingInterruptedException.class, () -> READER.read(SAMPLE));
    assertTrue(Thread.interrupted());
    assertEquals(1, READER.read(SAMPLE).evaluations().size());
  }

  @Test
  void leavesOutRulesThatAreSwitchedOff() throws IOException {
    Checker checker = Checker.builder().without("SCORE_SUM").build();
    ReadResult result = SelfEvaluationReader.builder().checker(checker).build().read(SAMPLE);
    assertTrue(
        result.evaluations().get(0).checks().stream()
            .noneMatch(check -> check.rule().equals("SCORE_SUM")));
  }

  @Test
  void aFaultInOneFormLeavesTheOthers() throws IOException {
    Rule faulty = new FaultyAtFirst();
    SelfEvaluationReader reader =
        SelfEvaluationReader.builder().checker(Checker.builder().add(faulty).build()).build();
    ReadResult result = reader.read(Path.of("testdata/two-forms-one-page/input.pdf"));
    assertEquals(1, result.evaluations().size());
    assertEquals(1, result.cellUses().size());
    assertTrue(
        result.diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.FORM_UNREADABLE));
  }

  /** A rule that fails the first time that it is applied. */
  private static final class FaultyAtFirst implements Rule {
    private final AtomicBoolean applied = new AtomicBoolean();

    @Override
    public String code() {
      return "FAULTY";
    }

    @Override
    public RuleKind kind() {
      return RuleKind.REMARK;
    }

    @Override
    public List<Check> apply(SelfEvaluation form) {
      if (!applied.getAndSet(true)) {
        throw new IllegalStateException("a fault");
      }
      return List.of(
          new Check(
              code(),
              CheckStatus.SKIPPED,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              "nothing to say"));
    }
  }
}
