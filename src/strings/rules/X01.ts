/** Wording of X01: targets that changed between declaration and self-evaluation. */
import type { X01 as rule } from "../../core/rules/catalogue/X01";
import type { RuleText } from "./wording";

export const X01: RuleText<(typeof rule)["meta"]> = {
  title: "自评的指标值与申报时不一致",
  checks: "同一项目自评表中的年度指标值是否与绩效目标申报表一致，申报的指标是否都在。",
  why: "自评应对照批复的绩效目标。事后改低目标或去掉没有完成的指标，自评结果就失去意义；确需调整的，应按程序报批。",
  howToFix: "恢复申报时的指标值；目标经批准调整过的，在自评表中写明调整依据。",
  messages: {
    lowered: ({ name, declared, target }) =>
      `「${name}」申报的目标是 ${declared}，自评时降为 ${target}。请恢复原目标，或写明批准调整的依据。`,
    changed: ({ name, declared, target }) =>
      `「${name}」申报的目标是 ${declared}，自评时写成 ${target}。请核对，目标经批准调整的请写明依据。`,
    comparator: ({ name, declared, target }) =>
      `「${name}」申报的目标是 ${declared}，自评时写成 ${target}，比较符号不同。请按申报时的写法填写。`,
    reworded: ({ name, declared, target }) =>
      `「${name}」申报的目标是“${declared}”，自评时写成“${target}”。请确认要求没有改变。`,
    dropped: ({ name, declared }) =>
      `申报了「${name}」（${declared}），自评表中没有这个指标。请补上，或写明取消的依据。`,
    added: ({ name, target }) => `「${name}」（${target}）申报时没有。请确认它是经批准增加的。`,
  },
  labels: {},
};
