/** English wording of T05: two goals that are one. */
import type { T05 as rule } from "../../../core/rules/catalogue/T05";
import type { RuleText } from "../../rules/wording";

export const T05: RuleText<(typeof rule)["meta"]> = {
  title: "Project goal and annual goal are the same",
  checks: "Whether the two goals are word for word the same.",
  why: "In a project of several years they should differ; a copy shows that the goal was not broken down.",
  howToFix: "A one-year project may repeat it; otherwise say which part this year is to reach.",
  messages: {
    same: () =>
      `The annual goal is word for word the project goal. In a project of several years, say what this year is to reach.`,
  },
  labels: {},
};
