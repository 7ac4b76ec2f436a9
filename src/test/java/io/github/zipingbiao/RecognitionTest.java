package io.github.zipingbiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.cli.Main;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.model.Medium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When and how pages are read from their picture, seen from outside of the reader. */
class RecognitionTest {
  private static final Path DIGITAL = document("standard-one-page");
  private static final Path SCANNED = document("scan-ccitt-g4");
  private static final Path SEALED = document("scan-sealed");
  private static final Path MIXED = document("scan-mixed-pages");

  /** A class of the runtime that every load of a model goes through. */
  private static final String MODEL_CLASS = "ai.onnxruntime.OrtSession ";

  private static final int THREADS = 10;

  @TempDir private Path folder;

  private static Path document(String name) {
    return TestCases.input(TestCases.ROOT.resolve(name));
  }

  @Test
  void tenThreadsReadTwoScansToTheSameBytesAsOne() throws Exception {
    SelfEvaluationReader reader = SelfEvaluationReader.builder().build();
    List<Path> turns = new ArrayList<>();
    for (int i = 0; i < THREADS / 2; i++) {
      turns.addAll(List.of(SCANNED, SEALED));
    }
    CyclicBarrier start = new CyclicBarrier(turns.size());
    ExecutorService threads = Executors.newFixedThreadPool(turns.size());
    List<Future<String>> results = new ArrayList<>();
    for (Path file : turns) {
      results.add(threads.submit(() -> readAfter(start, reader, file)));
    }
    threads.shutdown();
    // A reader of its own, so that what was loaded by many is compared with what one loaded.
    SelfEvaluationReader alone = SelfEvaluationReader.builder().build();
    List<String> expected =
        List.of(GoldenTest.json(alone.read(SCANNED)), GoldenTest.json(alone.read(SEALED)));
    for (int i = 0; i < turns.size(); i++) {
      assertEquals(expected.get(i % 2), results.get(i).get(), turns.get(i)::toString);
    }
  }

  private static String readAfter(CyclicBarrier start, SelfEvaluationReader reader, Path file)
      throws Exception {
    start.await();
    return GoldenTest.json(reader.read(file));
  }

  @Test
  void saysWhichPageIsNotRecognisedWhereRecognitionIsOff() throws IOException {
    ReadResult result = reader(Recognition.NEVER).read(SCANNED);
    assertEquals(List.of(), result.evaluations());
    List<Diagnostic> told = notRecognised(result);
    assertEquals(1, told.size(), result.diagnostics()::toString);
    assertEquals(1, told.get(0).page().orElseThrow());
    assertTrue(told.get(0).message().contains("--ocr auto"), told.get(0)::message);
  }

  @Test
  void stillReadsTheDigitalPagesWhereRecognitionIsOff() throws IOException {
    ReadResult result = reader(Recognition.NEVER).read(MIXED);
    assertEquals(List.of(2), pages(notRecognised(result)));
    assertEquals(1, result.evaluations().size());
    assertTrue(result.evaluations().get(0).project().name().isPresent());
  }

  @Test
  void recognisesAPrintedPageWhereItIsToldTo() throws IOException {
    ReadResult result = reader(Recognition.ALWAYS).read(DIGITAL);
    assertEquals(Medium.SCANNED, result.evaluations().get(0).medium());
    assertEquals(
        reader(Recognition.NEVER).read(DIGITAL).evaluations().get(0).total().score(),
        result.evaluations().get(0).total().score());
  }

  @Test
  void loadsNoModelForADigitalDocument() throws Exception {
    assertFalse(loadsTheModel(DIGITAL), "a model for a digital document");
    assertTrue(loadsTheModel(SCANNED), "no model for a scan: the class looked for has moved");
  }

  /** Lets a Java process of its own convert the document and looks at the classes it loads. */
  private boolean loadsTheModel(Path file) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "convert",
                file.toString())
            .redirectOutput(folder.resolve("out.json").toFile())
            .redirectError(folder.resolve("err.log").toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> "status for " + file);
    return Files.readString(classes).contains(MODEL_CLASS);
  }

  private static SelfEvaluationReader reader(Recognition recognition) {
    return SelfEvaluationReader.builder().recognition(recognition).build();
  }

  private static List<Diagnostic> notRecognised(ReadResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.PAGE_NOT_RECOGNISED)
        .toList();
  }

  private static List<Integer> pages(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(diagnostic -> diagnostic.page().orElseThrow()).toList();
  }
}
