package io.github.zipingbiao.internal.text;

import static io.github.zipingbiao.internal.text.Typesetter.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.zipingbiao.internal.page.Glyph;
import io.github.zipingbiao.internal.text.Typesetter.Align;
import io.github.zipingbiao.internal.text.Typesetter.Cell;
import io.github.zipingbiao.internal.text.Typesetter.Wrap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What holds for whatever is set, however it is set.
 *
 * <p>Paragraphs come back as written with two exceptions, which no reader can tell either: a
 * paragraph without number or indent after one whose last line is just full, and paragraphs inside
 * a short centred text or a cell a few characters wide, which are taken for a label.
 */
class TextBlockPropertyTest {
  private static final List<String[]> DOCUMENTS =
      List.of(
          new String[] {"全年共组织培训12场，培训村干部386人次，参训人员满意度达到98.5%，基层治理能力明显提升。"},
          new String[] {
            "1.完成河道清淤3.2公里，疏浚沟渠18条；", "2.新建提灌站2座，改造渠道1200米，新增灌溉面积约2万亩；", "3.群众满意度达到95%以上。"
          },
          new String[] {"①新建公厕4座；", "②改造管网5.6km；", "③绿化面积3万㎡，超过上年同期水平。"});

  @Test
  void bringsParagraphsBackAsWrittenAtEveryWidth() {
    for (String[] document : DOCUMENTS) {
      String written = String.join("\n", document);
      for (Typesetter setting : settings()) {
        assertEquals(written, setting.set(document).text(), setting::toString);
      }
    }
  }

  @Test
  void holdsEveryVisibleGlyphInExactlyOneLine() {
    forEveryCell(
        cell -> {
          Set<Glyph> seen = Collections.newSetFromMap(new IdentityHashMap<>());
          int visible = 0;
          for (TextLine line : cell.block().lines()) {
            for (Glyph glyph : line.glyphs()) {
              assertEquals(true, seen.add(glyph));
              visible += glyph.isBlank() ? 0 : 1;
            }
          }
          assertEquals(cell.glyphs().stream().filter(g -> !g.isBlank()).count(), visible);
        });
  }

  @Test
  void readsTheSameWhateverTheOrderOfTheGlyphs() {
    Random random = new Random(7);
    forEveryCell(
        cell -> {
          List<Glyph> shuffled = new ArrayList<>(cell.glyphs());
          Collections.shuffle(shuffled, random);
          assertEquals(cell.block().lines(), TextBlock.of(shuffled, cell.box()).lines());
        });
  }

  @Test
  void leavesNoSpacesAtTheEndsOrDoubled() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      String text = noise(random);
      double width = 30 + random.nextInt(200);
      String read = cell(width).wrap(Wrap.BREAK_ALL).set(text).text();
      assertEquals(read.strip(), read);
      assertFalse(read.contains("  ") || read.contains("\u3000") || read.contains(" \n"), read);
      assertEquals(visible(Normaliser.normalise(text)), visible(read));
    }
  }

  private static String noise(Random random) {
    String alphabet = "项目完成资金12.5aB  \u3000，。（）%";
    return random
        .ints(1 + random.nextInt(40), 0, alphabet.length())
        .mapToObj(at -> alphabet.substring(at, at + 1))
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .append("止")
        .toString();
  }

  private static String visible(String text) {
    return text.replaceAll("\\s", "");
  }

  private static void forEveryCell(Consumer<Cell> check) {
    for (String[] document : DOCUMENTS) {
      settings().forEach(setting -> check.accept(setting.set(document)));
    }
  }

  private static List<Typesetter> settings() {
    List<Typesetter> settings = new ArrayList<>();
    for (Align align : List.of(Align.LEFT, Align.JUSTIFIED)) {
      for (Wrap wrap : Wrap.values()) {
        for (double size : new double[] {7.5, 10.5, 14}) {
          for (double ems = 9; ems < 42; ems += 0.7) {
            settings.add(cell(ems * size).size(size).align(align).wrap(wrap).padding(2.8));
          }
        }
      }
    }
    settings.sort(Comparator.comparingDouble(Typesetter::width));
    return settings;
  }
}
