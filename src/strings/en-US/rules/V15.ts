/** English wording of V15: satisfaction without a survey. */
import type { V15 as rule } from "../../../core/rules/catalogue/V15";
import type { RuleText } from "../../rules/wording";

export const V15: RuleText<(typeof rule)["meta"]> = {
  title: "Satisfaction without a survey",
  checks:
    "Whether a satisfaction result states how people were asked (questionnaire, interview, call) and how many.",
  why: "Satisfaction has to come from a survey; without one a reviewer does not accept it.",
  howToFix: "State the kind of survey and the sample beside the result.",
  messages: {
    "no-survey": ({ name, actual }) =>
      `“${name}” says ${actual}, and the form states no survey. State how people were asked and how many.`,
  },
  labels: {},
};
