/** English wording of F06: 财政资金 left blank. */
import type { F06 as rule } from "../../../core/rules/catalogue/F06";
import type { RuleText } from "../../rules/wording";

export const F06: RuleText<(typeof rule)["meta"]> = {
  title: "Fiscal funds are blank",
  checks:
    "Whether fiscal funds are filled in when the project total is positive and other funds do not cover it.",
  why: "Performance targets are about fiscal money; without this amount nobody sees how much of it is asked for.",
  howToFix: "Fill in the fiscal funds; when other funds pay for everything, enter the amount there.",
  messages: {
    blank: ({ total }) =>
      `The project total is ${total}, but fiscal funds (财政资金) are blank. Fill them in, or enter the amount under other funds.`,
  },
  labels: {},
};
