/**
 * What an indicator's name is about, as far as its words are certain: time, quality, cost, satisfaction. Only
 * names that belong under one second level and no other are told.
 */
import { rememberTexts } from "../memo";
import { bareName, measureOf } from "./measures";
import { words } from "./word-list";
import { wordsPattern } from "../values/vocabulary";

const ends = (list: readonly string[]): RegExp => new RegExp(`(?:${wordsPattern(list)})$`);

export type Subject = "timeliness" | "quality" | "faults" | "cost" | "satisfaction";

/** At the end only: 满意度调查完成率 is about a survey. */
const SATISFACTION = /满意(?:度|率|程度|情况|比例|度(?:得分|评分|水平|指数))?$/;
const TIMELY = new RegExp(wordsPattern(words("及时 按时 按期 如期 准时 准点")));
const TIMELY_ENDS = ends(words("时限 时效 完成时间 响应时间 办结时间 工期 完成时限 时效性"));
const QUALITY_ENDS = ends(
  words("合格率 优良率 准确率 差错率 正确率 验收通过率 质量达标率 合格性 准确性 正版率 完好率"),
);
/** How often the project's own systems and equipment fail. 事故 may be what the project is to prevent, a benefit. */
const FAULT_ENDS = /故障(?:发生)?(?:次数|起数|数量|数|率)?$/;
const COST_ENDS = ends(words("成本 单价 造价 成本控制率 成本节约率 费用标准 补助标准 支出标准 预算控制率"));

/** 核减工程造价, 审核项目成本: work that is done on the costs of others. */
const REVIEWED = /^(?:核减|审减|审核|评审|核定|审计|认定|监审|公布|发布)/;

/** A name that is about time and something else (准确及时, 按时足额) belongs to either. */
const MIXED = new RegExp(wordsPattern(words("准确 完整 足额 合格 规范 质量 安全 有效 达标")));

/** Words by which a name speaks of how people feel about a service. */
const FEELING = new RegExp(
  wordsPattern(
    words(
      "满意 好评 认可 认同 获得感 幸福感 安全感 体验 口碑 表扬 投诉 信访 评价 评议 测评 感受 意见 赞 支持率 知晓 反馈 回访 问卷 幸福 好感 欢迎 接受",
    ),
  ),
);

/** `null` when the name does not tell. */
export const subjectOf = rememberTexts((name): Subject | null => {
  const bare = bareName(name);
  if (SATISFACTION.test(bare)) return "satisfaction";
  if (FAULT_ENDS.test(bare)) return "faults";
  if (QUALITY_ENDS.test(bare)) return "quality";
  if (COST_ENDS.test(bare) && !REVIEWED.test(bare)) return "cost";
  if (MIXED.test(bare) || measureOf(bare)?.kind === "count") return null; // 及时处理投诉件数 is a count
  return TIMELY.test(bare) || TIMELY_ENDS.test(bare) ? "timeliness" : null;
});

/** The name could be about satisfaction. */
export const speaksOfSatisfaction = rememberTexts((name): boolean => FEELING.test(bareName(name)));
