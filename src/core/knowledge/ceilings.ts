/**
 * Counts that may rightly have an upper limit: heads, official travel and receptions, vehicles, meetings.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";
import { bareName } from "./measures";
import { words } from "./word-list";

/** The name itself says that it is a limit. */
const STATED = words(
  "上限 限额 控制数 控制在 控制量 不超过 不高于 编制 核定数 限制 压减 压缩 控制人数 控制规模 最高 最多 不超",
);

/** What is held down elsewhere in government, so that a limit can be meant. */
const LIKELY = words(`
  人员数 人员数量 雇员 职工 员工 编外 在岗 在编 用工 聘用 聘请 购买服务人员 辅助人员 公务用车 公车 公务接待 接待批次 接待人次 出国 出访 出差
  车辆保有 会议数 会议次数 办公用房 纸张 用纸 用量 消耗 能耗 存量 库存 待办 积压 团组数
  用水 用电 用气 用油 水费 电费 油费 离退休 退休人员 在职 遗属
  床位 负担 环节 跑动次数 材料数 等候 排队
`);

const says = (list: readonly string[]): RegExp => new RegExp(wordsPattern(list));
const STATED_PATTERN = says(STATED);
const LIKELY_PATTERN = says(LIKELY);
/** 完成数 is work to be done, whatever it is done on. */
const WORK_DONE = /(?:完成|开展|举办|组织|实施)(?:的)?(?:数|数量|次数|场次|批次|件数|人次|人数|量)$/;

export const ceilingOf = rememberTexts((name): "stated" | "likely" | null => {
  const bare = bareName(name);
  if (STATED_PATTERN.test(bare)) return "stated";
  return LIKELY_PATTERN.test(bare) && !WORK_DONE.test(bare) ? "likely" : null;
});
