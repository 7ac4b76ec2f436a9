package io.github.zipingbiao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.TestCases;
import io.github.zipingbiao.check.StandardRules;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.model.CheckStatus;
import io.github.zipingbiao.model.Project;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.model.Verdict;
import io.github.zipingbiao.table.RuledPage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DocumentReviewTest {
  private static final Pattern BOX =
      Pattern.compile("<rect class=\"field [^>]*data-f=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("<td [^>]*data-f=\"([^\"]*)\"");

  /** A document read for its review. */
  private static final class Review {
    final byte[] bytes;
    final List<RuledPage> pages = new ArrayList<>();
    final Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    ReadResult result;

    Review(String testCase) throws IOException {
      bytes =
          Files.readAllBytes(
              TestCases.all().stream()
                  .filter(folder -> folder.endsWith(testCase))
                  .map(TestCases::input)
                  .findFirst()
                  .orElseThrow());
      result = SelfEvaluationReader.builder().build().read(bytes, "a.pdf", pages::add);
    }

    String html() throws IOException {
      ByteArrayOutputStream html = new ByteArrayOutputStream();
      new DocumentReview(bytes, Optional.empty(), result, pages).write(html, pictures::put);
      return html.toString(StandardCharsets.UTF_8);
    }
  }

  private static Set<String> keys(Pattern pattern, String html) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = pattern.matcher(html);
    while (matcher.find()) {
      keys.addAll(List.of(matcher.group(1).split(" ", -1)));
    }
    return keys;
  }

  @Test
  void everyValueWithAPlaceHasItsBoxAndEveryBoxIsOfAPlace() throws IOException {
    Review review = new Review("sideways-page");
    String html = review.html();
    Set<String> placed = new TreeSet<>();
    for (int i = 0; i < review.result.evaluations().size(); i++) {
      int form = i;
      review
          .result
          .evaluations()
          .get(i)
          .provenance()
          .asMap()
          .keySet()
          .forEach(pointer -> placed.add(Marks.key(form, pointer)));
    }
    assertEquals(placed, keys(BOX, html));
    Set<String> values = keys(VALUE, html);
    assertTrue(values.size() > 50, values::toString);
    assertTrue(placed.containsAll(values), values::toString);
  }

  @Test
  void picturesShowThePagesAsDisplayedWithWhatWasFoundOnThem() throws IOException {
    Review review = new Review("sideways-page");
    review.html();
    assertEquals(Set.of(1, 2), review.pictures.keySet());
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(review.pictures.get(2)));
    try (PageRenderer renderer = new PageRenderer(review.bytes, "")) {
      BufferedImage plain = renderer.picture(2).orElseThrow().image();
      assertEquals(plain.getWidth(), drawn.getWidth());
      assertEquals(plain.getHeight(), drawn.getHeight());
      RuledPage.Point corner = review.pages.get(1).cells().get(0).corners().get(0);
      int x = (int) Math.round(corner.x() * PageRenderer.SCALE);
      int y = (int) Math.round(corner.y() * PageRenderer.SCALE);
      assertNotEquals(plain.getRGB(x, y), drawn.getRGB(x, y));
    }
  }

  @Test
  void holdsAllThatItNeedsAndEscapesEveryText() throws IOException {
    Review review = new Review("standard-one-page");
    String evil = "<script>alert('1')</script>\"&";
    SelfEvaluation form = named(review.result.evaluations().get(0), evil);
    Diagnostic doubt =
        Diagnostic.ofPage(Severity.WARNING, DiagnosticCode.LOW_CONFIDENCE, evil, 1)
            .about(0, "/project/name");
    ReadResult read = review.result;
    review.result =
        new ReadResult(
            read.source(), List.of(form), read.tables(), read.cellUses(), List.of(doubt));
    String html = review.html();
    assertFalse(html.contains("<script>alert"));
    assertTrue(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;"));
    assertFalse(html.contains("http://") || html.contains("https://"));
    assertFalse(html.replaceAll("src=\"data:image/png;base64,", "").contains("src=\""));
    assertEquals(1, html.split("<script>", -1).length - 1);
  }

  @Test
  void showsWhatIsDoubtfulBeforeTheRecords() throws IOException {
    Review review = new Review("standard-one-page");
    Diagnostic doubt =
        Diagnostic.ofPage(Severity.WARNING, DiagnosticCode.NOT_A_NUMBER, "ink", 1)
            .about(0, "/indicators/2/score");
    ReadResult read = review.result;
    review.result =
        new ReadResult(
            read.source(), read.evaluations(), read.tables(), read.cellUses(), List.of(doubt));
    String html = review.html();
    int said = html.indexOf("指标 3 得分");
    assertTrue(said > 0 && said < html.indexOf("<article>"));
    assertTrue(html.contains("rect class=\"field doubt\" data-f=\"0/indicators/2/score\""));
  }

  @Test
  void aDocumentWithoutAFormShowsItsPages() throws IOException {
    Review review = new Review("list-not-a-form");
    String html = review.html();
    assertTrue(html.contains(Labels.load().of("page.noform")));
    assertTrue(html.contains("<figure>"));
  }

  @Test
  void namesAllThatItMayHaveToNameInTheLanguageOfTheForms() {
    Labels labels = Labels.load();
    Stream<String> keys =
        Stream.of(
                Stream.of(DiagnosticCode.values()).map(code -> "code." + code),
                Stream.of(Verdict.values()).map(verdict -> "verdict." + verdict),
                Stream.of(CheckStatus.values()).map(status -> "status." + status),
                StandardRules.all().stream().map(rule -> "rule." + rule.code()))
            .flatMap(some -> some);
    assertEquals(
        List.of(), keys.filter(key -> labels.of(key).equals(key)).collect(Collectors.toList()));
    assertEquals("指标 4 得分", labels.ofPointer("/indicators/3/score"));
    assertEquals("总分", labels.of("section.total"));
  }

  private static SelfEvaluation named(SelfEvaluation form, String name) {
    Project project = form.project();
    return new SelfEvaluation(
        form.kind(),
        form.title(),
        form.fiscalYear(),
        form.pages(),
        form.medium(),
        new Project(
            Optional.of(name),
            project.code(),
            project.supervisingDepartment(),
            project.implementingUnit(),
            project.leader(),
            project.phone()),
        form.funds(),
        form.goals(),
        form.indicators(),
        form.total(),
        form.other(),
        form.checks(),
        form.verdict(),
        form.provenance());
  }
}
