package io.github.zipingbiao.print;

import io.github.zipingbiao.print.Layout.Trait;
import io.github.zipingbiao.print.Sheet.Cell;
import io.github.zipingbiao.print.Sheet.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Composes a form with about thirty indicators whose numbers add up. */
final class Composer {
  /** Caption, two levels, name, target, actual, weight, score, reason. */
  private static final int[] WIDTHS = {24, 44, 54, 96, 76, 66, 32, 32, 91};

  private static final int LEVEL_1 = 1;
  private static final int NAME = 3;
  private static final int TARGET = 4;

  /** How the column of targets is divided below a group. */
  private static final int[] TARGETS = {22, 28, 26};

  private final Layout layout;
  private final Random random;
  private final Words words;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<List<String>> indicators = new ArrayList<>();
  private BigDecimal score = BigDecimal.ZERO;

  private Composer(Layout layout, long seed) {
    this.layout = layout;
    random = new Random(seed);
    words = new Words(random);
  }

  /** Returns the form of a seed, always the same. */
  static Sheet compose(Layout layout, long seed) {
    return new Composer(layout, seed).compose();
  }

  private Sheet compose() {
    List<Part> parts = new ArrayList<>();
    head();
    funds();
    goals();
    if (layout.has(Trait.REPEATED_HEADER)) {
      parts.add(new Part(widths(), 0, List.copyOf(rows)));
      rows.clear();
    }
    header();
    indicators();
    end();
    parts.add(new Part(widths(), repeatedRows(), List.copyOf(rows)));
    String running = layout.has(Trait.RUNNING) ? "柏泽县财政支出绩效管理资料" : null;
    return new Sheet("项目支出绩效自评表", "（2023年度）", parts, running, indicators);
  }

  private int repeatedRows() {
    return !layout.has(Trait.REPEATED_HEADER) ? 0 : layout.has(Trait.TWO_ROWS) ? 2 : 1;
  }

  /** The widths of the columns that are really there. */
  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < WIDTHS.length; column++) {
      if (column == TARGET && layout.has(Trait.TWO_ROWS)) {
        Arrays.stream(TARGETS).forEach(widths::add);
      } else if (column > 0 || layout.has(Trait.CAPTION)) {
        widths.add(WIDTHS[column] + (column == NAME && !layout.has(Trait.CAPTION) ? WIDTHS[0] : 0));
      }
    }
    return widths;
  }

  /** How many real columns a stretch of columns takes. */
  private int span(int from, int to) {
    return IntStream.range(from, to)
        .map(c -> c == TARGET && layout.has(Trait.TWO_ROWS) ? TARGETS.length : 1)
        .sum();
  }

  private int first() {
    return layout.has(Trait.CAPTION) ? 0 : LEVEL_1;
  }

  /** A row of cells, each up to the column of its number. */
  private void row(int from, Object... textsAndEnds) {
    List<Cell> row = new ArrayList<>();
    int start = from;
    for (int i = 0; i < textsAndEnds.length; i += 2) {
      int end = (int) textsAndEnds[i + 1];
      row.add(new Cell((String) textsAndEnds[i], span(start, end), 1, true));
      start = end;
    }
    rows.add(row);
  }

  private void head() {
    row(first(), "项目名称", 2, "柏泽县" + words.name("项目"), 9);
    row(first(), "主管部门", 2, "柏泽县农业农村局", 5, "实施单位", 6, "柏泽县乡村建设服务中心", 9);
  }

  private void funds() {
    row(2, "", 3, "年初预算数", 4, "全年预算数", 5, "全年执行数", 6, "分值", 7, "执行率", 8, "得分", 9);
    rows.get(rows.size() - 1).add(0, new Cell("项目资金\n（万元）", span(first(), 2), 5, true));
    int base = 100 + random.nextInt(400);
    row(
        2,
        "年度资金总额",
        3,
        base + 70 + ".00",
        4,
        base + 70 + ".00",
        5,
        base + 70 + ".00",
        6,
        "10",
        7,
        "100.00%",
        8,
        "10",
        9);
    fund("其中：当年财政拨款", base);
    fund("上年结转资金", 50);
    fund("其他资金", 20);
    score = score.add(BigDecimal.TEN);
  }

  private void fund(String source, int amount) {
    String text = amount + ".00";
    row(2, source, 3, text, 4, text, 5, text, 6, "—", 7, "100.00%", 8, "—", 9);
  }

  private void goals() {
    row(2, "预期目标", 5, "实际完成情况", 9);
    rows.get(rows.size() - 1).add(0, new Cell("年度总体目标", span(first(), 2), 2, true));
    int paragraphs = layout.has(Trait.PROSE) ? 4 : 1;
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(prose(paragraphs), span(2, 5), 1, false));
    row.add(new Cell(prose(paragraphs), span(5, 9), 1, false));
    rows.add(row);
  }

  private String prose(int paragraphs) {
    return String.join(
        "\n", IntStream.range(0, paragraphs).mapToObj(i -> words.paragraph(paragraphs)).toList());
  }

  private void header() {
    boolean grouped = layout.has(Trait.TWO_ROWS);
    List<Cell> header = new ArrayList<>();
    String[] labels = {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"};
    for (int i = 0; i < labels.length; i++) {
      boolean group = grouped && i + LEVEL_1 == TARGET;
      int span = span(i + LEVEL_1, i + LEVEL_1 + 1);
      header.add(new Cell(labels[i], span, grouped && !group ? 2 : 1, true));
    }
    rows.add(header);
    if (grouped) {
      rows.add(
          new ArrayList<>(
              List.of(
                  new Cell("指标性质", 1, 1, true),
                  new Cell("指标值", 1, 1, true),
                  new Cell("度量单位", 1, 1, true))));
    }
  }

  private void indicators() {
    int start = rows.size() - (layout.has(Trait.TWO_ROWS) ? 2 : 1);
    indicators.addAll(new IndicatorRows(layout, random, words).addTo(rows));
    for (List<String> indicator : indicators) {
      score = indicator.get(1).isEmpty() ? score : score.add(new BigDecimal(indicator.get(1)));
    }
    if (layout.has(Trait.CAPTION)) {
      rows.get(start).add(0, new Cell("绩效指标", 1, rows.size() - start, true));
    }
  }

  private void end() {
    if (layout.has(Trait.TOTAL)) {
      row(first(), "总分", 6, "100", 7, score.toPlainString(), 8, "", 9);
    }
    if (layout.has(Trait.SIGNATURES)) {
      row(first(), "填表人：许青禾", 4, "单位负责人：陆明川", 6, "填报日期：2024年2月18日", 9);
    }
  }
}
