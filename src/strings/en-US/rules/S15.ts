/** English wording of S15: scores of a project that was not carried out. */
import type { S15 as rule } from "../../../core/rules/catalogue/S15";
import type { RuleText } from "../../rules/wording";

export const S15: RuleText<(typeof rule)["meta"]> = {
  title: "Points for a project that was not carried out",
  checks: "Whether indicators have points although nothing was spent and every actual is 0 or blank.",
  why: "A project that was not carried out has nothing to score; the reason has to be given and the funds adjusted.",
  howToFix:
    "Remove the scores and give the reason; when it was carried out, fill in what was spent and achieved.",
  messages: {
    scored: ({ executed, score }) =>
      `Nothing was executed (${executed === "" ? "blank" : executed}) and every actual is 0 or blank, yet the indicators have ${score} points. Fill in what was spent and achieved; a project not carried out earns none.`,
  },
  labels: {},
};
