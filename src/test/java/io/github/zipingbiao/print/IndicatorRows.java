package io.github.zipingbiao.print;

import io.github.zipingbiao.print.Layout.Trait;
import io.github.zipingbiao.print.Sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Composes the rows of the indicators. */
final class IndicatorRows {
  private static final int PARENT_WEIGHT = 4;

  /** Level 1, level 2, end of the names, unit, how many of three points each. */
  private static final String[][] LEVELS = {
    {"产出指标", "数量指标", "数量", "处", "8"},
    {"产出指标", "质量指标", "合格率", "%", "4"},
    {"产出指标", "时效指标", "按期完成率", "%", "3"},
    {"产出指标", "成本指标", "成本节约率", "%", "1"},
    {"效益指标", "经济效益指标", "增收金额", "万元", "2"},
    {"效益指标", "社会效益指标", "受益人口", "人次", "5"},
    {"效益指标", "生态效益指标", "改善面积", "亩", "2"},
    {"效益指标", "可持续影响指标", "管护覆盖率", "%", "2"},
    {"满意度指标", "服务对象满意度指标", "群众满意度", "%", "3"}
  };

  private final Layout layout;
  private final Random random;
  private final Words words;
  private final List<List<String>> records = new ArrayList<>();

  IndicatorRows(Layout layout, Random random, Words words) {
    this.layout = layout;
    this.random = random;
    this.words = words;
  }

  /** Adds the rows and returns name, score and reason of each. */
  List<List<String>> addTo(List<List<Cell>> rows) {
    String level1 = "";
    int start1 = 0;
    for (String[] level : LEVELS) {
      if (!level[0].equals(level1)) {
        merge(rows, start1, level1);
        level1 = level[0];
        start1 = rows.size();
      }
      int start2 = rows.size();
      for (int i = 0; i < Integer.parseInt(level[4]); i++) {
        indicator(rows, level);
      }
      merge(rows, start2, level[1]);
    }
    merge(rows, start1, level1);
    return records;
  }

  /** Puts a level in front of the rows from a start on. */
  private void merge(List<List<Cell>> rows, int start, String level) {
    if (level.isEmpty()) {
      return;
    }
    if (!layout.has(Trait.LEVELS_REPEATED)) {
      rows.get(start).add(0, new Cell(level, 1, rows.size() - start, true));
    } else {
      rows.subList(start, rows.size()).forEach(row -> row.add(0, new Cell(level, 1, 1, true)));
    }
  }

  private void indicator(List<List<Cell>> rows, String[] level) {
    boolean lost = random.nextInt(5) == 0;
    String name =
        layout.has(Trait.LONG_ROWS) && random.nextInt(4) == 0
            ? words.longName(level[2])
            : words.name(level[2]);
    int target = level[3].equals("%") ? 95 : 40 + random.nextInt(900);
    int actual = lost ? target * 4 / 5 : target;
    String reason = lost ? words.reason() : "";
    if (lost && layout.has(Trait.LONG_ROWS)) {
      reason += words.paragraph(2);
    }
    rows.add(row(name, target, actual, level[3], "3", lost ? "2.4" : "3", reason));
    if (layout.has(Trait.PARENTS) && level[1].equals("数量指标") && random.nextInt(3) == 0) {
      int part = target / PARENT_WEIGHT;
      rows.add(row("其中：柳树湾村", part, part, level[3], "", "", ""));
      rows.add(row("其中：陈家坳村", target - part, actual - part, level[3], "", "", ""));
    }
  }

  private List<Cell> row(
      String name,
      int target,
      int actual,
      String unit,
      String weight,
      String score,
      String reason) {
    records.add(List.of(name, score, reason));
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(name, 1, 1, false));
    String[] targets =
        layout.has(Trait.TWO_ROWS)
            ? new String[] {"≥", "" + target, unit}
            : new String[] {"≥" + target + unit};
    for (String text : targets) {
      row.add(new Cell(text, 1, 1, true));
    }
    row.add(new Cell(actual + unit, 1, 1, true));
    row.add(new Cell(weight, 1, 1, true));
    row.add(new Cell(score, 1, 1, true));
    row.add(new Cell(reason, 1, 1, false));
    return row;
  }
}
