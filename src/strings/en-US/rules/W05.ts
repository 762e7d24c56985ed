/** English wording of W05: second levels that are missing. */
import type { W05 as rule } from "../../../core/rules/catalogue/W05";
import { levelInEnglish } from "./words";
import type { RuleText } from "../../rules/wording";

export const W05: RuleText<(typeof rule)["meta"]> = {
  title: "A second level is missing",
  checks:
    "Whether quantity, quality and timeliness are each measured, and cost in projects of works or purchases.",
  why: "Quantity alone does not tell whether the work was good and on time; works and purchases cost much, so that cost must be measured.",
  howToFix: "Add at least one measurable indicator for each missing level.",
  messages: {
    missing: ({ levels }) =>
      `Output has no ${levels.split(",").map(levelInEnglish).join(", ")} indicator. Add at least one for each.`,
    "missing-cost": ({ project }) =>
      `“${project}” is a project of works or purchases and has no cost indicator. Add one.`,
  },
  labels: {},
};
