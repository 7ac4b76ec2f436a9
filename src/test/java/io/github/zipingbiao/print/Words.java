package io.github.zipingbiao.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Invented names and sentences. */
final class Words {
  private static final String[] DEEDS = {
    "维修", "新建", "培训", "巡查", "检测", "采购", "清淤", "绿化", "发放", "走访", "编制", "更换"
  };
  private static final String[] THINGS = {
    "村级文化广场", "灌溉渠道", "基层防疫人员", "老旧小区电梯", "农村饮水点", "图书阅览桌椅",
    "城区排水管网", "行道树补植", "困难群众救助物资", "河道巡护站点", "应急预案", "路灯"
  };
  private static final String[] SENTENCES = {
    "按照年初下达的工作计划，柏泽县组织各乡镇对设施逐一核查并登记造册。",
    "工程完工后由第三方机构逐项验收，验收资料随同结算资料一并归档备查。",
    "受六月连续降雨影响，部分点位的施工时间推迟了二十三天，其后已全部补齐。",
    "培训采用集中授课与现场观摩相结合的方式，参训人员覆盖全县十四个乡镇。",
    "资金拨付严格执行国库集中支付的规定，没有发现截留和挪用的情况。",
    "对群众反映较多的照明不足问题，年内先后两次增补灯具并调整了开关时间。",
    "后续管护由村民委员会负责，每季度检查一次，检查结果在村务公开栏公示。",
    "项目实施过程中注重听取受益群众意见，收到建议四十一条，采纳三十六条。"
  };
  private static final String[] REASONS = {
    "雨季较长，施工推迟，明年提前开工。", "部分设备到货晚，已与供货单位约定违约责任。", "参加人数少于预计，今后提前通知。"
  };

  private final Random random;
  private final Deque<String> names = new ArrayDeque<>();

  Words(Random random) {
    this.random = random;
    List<String> all = new ArrayList<>();
    for (String deed : DEEDS) {
      for (String thing : THINGS) {
        all.add(deed + thing);
      }
    }
    Collections.shuffle(all, random);
    names.addAll(all);
  }

  /** A name that no other indicator of the form has. */
  String name(String end) {
    return names.remove() + end;
  }

  /** A name that takes many lines. */
  String longName(String end) {
    return names.remove() + "以及" + names.remove() + "、" + names.remove() + "所涉及的全部" + end;
  }

  String reason() {
    return REASONS[random.nextInt(REASONS.length)];
  }

  /** Sentences of one paragraph, no two of them the same. */
  String paragraph(int sentences) {
    List<String> all = new ArrayList<>(List.of(SENTENCES));
    Collections.shuffle(all, random);
    return String.join("", all.subList(0, sentences));
  }
}
