/** Wording of F04: 项目资金总额 against its parts. */
import type { F04 as rule } from "../../core/rules/catalogue/F04";
import type { RuleText } from "./wording";

export const F04: RuleText<(typeof rule)["meta"]> = {
  title: "项目资金总额与分项不符",
  checks: "项目资金总额是否等于财政资金与其他资金之和。",
  why: "申报金额是预算审核的依据，总额与分项对不上的申报表会被退回。",
  howToFix: "按资金来源核对各分项，更正填错的一项，或更正总额。",
  messages: {
    differs: ({ total, sum, difference }) =>
      `项目资金总额 ${total}，而财政资金与其他资金合计 ${sum}，相差 ${difference}。请核对总额和各分项。`,
    "hidden-digits": ({ total, sum, difference }) =>
      `项目资金总额 ${total}，财政资金与其他资金合计 ${sum}，相差 ${difference}，可能是万元取整的尾差。请用以元计的金额核对。`,
  },
  labels: {
    "write-amount": ({ label, amount }) => `${label}改为 ${amount}`,
  },
};
