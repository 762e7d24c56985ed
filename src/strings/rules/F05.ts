/** Wording of F05: 年度资金申请总额 against its parts. */
import type { F05 as rule } from "../../core/rules/catalogue/F05";
import type { RuleText } from "./wording";

export const F05: RuleText<(typeof rule)["meta"]> = {
  title: "年度资金申请总额与分项不符",
  checks: "年度资金申请总额是否等于当年财政拨款、上年结转资金与其他资金之和。",
  why: "申报金额是预算审核的依据，总额与分项对不上的申报表会被退回。",
  howToFix: "按资金来源核对各分项，更正填错的一项，或更正总额。",
  messages: {
    differs: ({ total, sum, difference }) =>
      `年度资金申请总额 ${total}，而当年财政拨款、上年结转资金与其他资金合计 ${sum}，相差 ${difference}。请核对总额和各分项。`,
    "hidden-digits": ({ total, sum, difference }) =>
      `年度资金申请总额 ${total}，当年财政拨款、上年结转资金与其他资金合计 ${sum}，相差 ${difference}，可能是万元取整的尾差。请用以元计的金额核对。`,
    "parts-blank": ({ total }) =>
      `年度资金申请总额 ${total} 没有填写资金来源：当年财政拨款、上年结转资金和其他资金均为空白。请按来源填写。`,
    "fiscal-blank": ({ total, sum, difference }) =>
      `年度资金申请总额 ${total}，其他来源合计 ${sum}，当年财政拨款为空白，尚差 ${difference}。请补填当年财政拨款或更正总额。`,
  },
  labels: {
    "write-amount": ({ label, amount }) => `${label}改为 ${amount}`,
  },
};
