/** Wording of F04: 项目资金总额 against its parts. */
import type { F04 as rule } from "../../core/rules/catalogue/F04";
import type { RuleWording } from "./wording";

export const F04: RuleWording<(typeof rule)["meta"]> = {
  "zh-CN": {
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
  },
  "en-US": {
    title: "Project funds do not add up",
    checks: "Whether the project total equals the sum of fiscal and other funds.",
    why: "The declared amount is what the budget review rests on; a form whose total and parts disagree is sent back.",
    howToFix: "Check each source of funds and correct the one that is wrong, or the total.",
    messages: {
      differs: ({ total, sum, difference }) =>
        `The amount of the project total is ${total}, but fiscal and other funds add up to ${sum}, ${difference} apart. Check the total and its parts.`,
      "hidden-digits": ({ total, sum, difference }) =>
        `The amount of the project total is ${total} and its parts add up to ${sum}; the ${difference} between them may be rounding to 万元. Check against the amounts in 元.`,
    },
    labels: {
      "write-amount": ({ label, amount }) => `Set ${label} to ${amount}`,
    },
  },
};
