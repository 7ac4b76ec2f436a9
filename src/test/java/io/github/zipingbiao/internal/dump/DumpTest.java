package io.github.zipingbiao.internal.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DumpTest {
  @Test
  void countsAPageMoreThanFormFeeds() {
    Dump dump = Dump.of("甲\f乙\f丙");
    assertEquals(3, dump.pages());
    assertEquals(2, dump.lines().get(1).page());
  }

  @Test
  void countsIdeographsAsTwoColumns() {
    DumpLine line = Dump.of("项目 ab  名称").lines().get(0);
    assertEquals(5, line.words().get(1).start());
    assertEquals(9, line.words().get(2).start());
    assertEquals(13, line.end());
  }

  @Test
  void seesPageEndsOfSpacedDumpsInLongerGaps() {
    Dump dump = Dump.of("甲\n\n乙\n\n\n\n丙\n\n丁\n");
    assertTrue(dump.spaced());
    assertEquals(0, dump.lines().get(1).section());
    assertEquals(1, dump.lines().get(2).section());
  }

  @Test
  void dropsPageNumbersBetweenDashes() {
    assertEquals(1, Dump.of("甲\n— 3 —\n").lines().size());
  }

  @Test
  void decodesUtf8AndGb18030() {
    String text = "项目名称 示例";
    assertEquals(text, DumpText.decode(text.getBytes(StandardCharsets.UTF_8), "a").orElseThrow());
    byte[] gb = text.getBytes(Charset.forName("GB18030"));
    assertEquals(text, DumpText.decode(gb, "a").orElseThrow());
  }

  @Test
  void takesATextThatIsNamedLikeAPdfForNoDump() {
    byte[] bytes = "<html>页面不存在</html>".getBytes(StandardCharsets.UTF_8);
    assertFalse(DumpText.decode(bytes, "A.PDF").isPresent());
    assertTrue(DumpText.decode(bytes, "-").isPresent());
  }

  @Test
  void takesNoBytesThatAreNoTextForADump() {
    assertFalse(DumpText.decode(new byte[] {0, 1, 2, 3}, "a.txt").isPresent());
  }

  @Test
  void takesATextWithoutIdeographsForADumpByItsNameOnly() {
    byte[] bytes = "plain".getBytes(StandardCharsets.UTF_8);
    assertFalse(DumpText.decode(bytes, "a").isPresent());
    assertTrue(DumpText.decode(bytes, "a.txt").isPresent());
  }
}
