package io.github.zipingbiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HistogramSvgTest {
  private static final double HEIGHT = 180;

  private static List<Element> drawn(String tag, String kind, Histogram histogram)
      throws Exception {
    StringWriter out = new StringWriter();
    write(out, histogram);
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (List.of(element.getAttribute("class").split(" ", -1)).contains(kind)) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static void write(StringWriter out, Histogram histogram) throws IOException {
    new HistogramSvg(new Html(out), Words.load(), histogram, HistogramSvg.Scale.PERCENT).write();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
  }

  private static Histogram histogram() {
    Histogram histogram = new Histogram(new BigDecimal("0.05"), 20);
    for (int i = 0; i < 40; i++) {
      histogram.add(new BigDecimal("0.97"));
    }
    for (int i = 0; i < 10; i++) {
      histogram.add(new BigDecimal("0.5"));
    }
    histogram.add(BigDecimal.ONE);
    histogram.add(new BigDecimal("1.2"));
    return histogram;
  }

  @Test
  void barsAreAsHighAsTheirCountsAndStandOnTheAxis() throws Exception {
    List<Element> bars = drawn("rect", "bar", histogram());
    assertEquals(22, bars.size());
    assertEquals(HEIGHT, number(bars.get(19), "height"), 0.1);
    assertEquals(HEIGHT / 4, number(bars.get(10), "height"), 0.1);
    assertEquals(HEIGHT / 40, number(bars.get(20), "height"), 0.1);
    assertEquals(HEIGHT / 40, number(bars.get(21), "height"), 0.1);
    assertEquals(0, number(bars.get(0), "height"), 0);
    for (Element bar : bars) {
      assertEquals(206, number(bar, "y") + number(bar, "height"), 0.1);
    }
  }

  @Test
  void barsStandBetweenTheLabelsOfTheirEdgesAndInsideOfThePicture() throws Exception {
    List<Element> bars = drawn("rect", "bar", histogram());
    List<Element> edges = drawn("text", "edge", histogram());
    assertEquals("0", edges.get(0).getTextContent());
    assertEquals(0, number(edges.get(0), "x"), 0);
    assertEquals("50", edges.get(5).getTextContent());
    assertEquals("100", edges.get(10).getTextContent());
    assertEquals("=100", edges.get(11).getTextContent());
    assertEquals(">100", edges.get(12).getTextContent());
    assertTrue(number(bars.get(10), "x") > number(edges.get(5), "x"));
    Element last = bars.get(19);
    assertTrue(number(last, "x") + number(last, "width") < number(edges.get(10), "x"));
    Element above = bars.get(21);
    assertTrue(number(above, "x") + number(above, "width") < 100);
  }

  @Test
  void everyBarSaysItsExactCountToMouseAndKeyboard() throws Exception {
    List<Element> bins = drawn("g", "bin", histogram());
    assertEquals("0", bins.get(19).getAttribute("tabindex"));
    assertEquals("95%–100%：40 份", bins.get(19).getAttribute("aria-label"));
    assertEquals("正好 100%：1 份", bins.get(20).getAttribute("aria-label"));
    assertEquals("高于 100%：1 份", bins.get(21).getAttribute("aria-label"));
    assertEquals("", bins.get(0).getAttribute("tabindex"));
    List<Element> said = drawn("text", "said", histogram());
    assertEquals("50%–55%：10 份", said.get(10).getTextContent());
  }

  @Test
  void theMarksOfTheAxisBeginAtZeroAtTheFootOfTheBars() throws Exception {
    List<Element> lines = drawn("line", "base", histogram());
    assertEquals(206, number(lines.get(0), "y1"), 0);
    List<String> marks =
        drawn("text", "count", histogram()).stream().map(Element::getTextContent).toList();
    assertEquals(List.of("0", "10", "20", "30", "40", "份"), marks);
  }

  @Test
  void aSingleFormAmongThousandsIsSeen() throws Exception {
    Histogram histogram = new Histogram(new BigDecimal("0.05"), 20);
    histogram.add(BigDecimal.ZERO);
    for (int i = 0; i < 9_000; i++) {
      histogram.add(BigDecimal.ONE);
    }
    assertEquals(1.5, number(drawn("rect", "bar", histogram).get(0), "height"), 0);
  }
}
