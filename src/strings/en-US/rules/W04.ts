/** English wording of W04: first levels that are missing. */
import type { W04 as rule } from "../../../core/rules/catalogue/W04";
import { levelInEnglish } from "./words";
import type { RuleText } from "../../rules/wording";

export const W04: RuleText<(typeof rule)["meta"]> = {
  title: "A first level is missing",
  checks: "Whether there are output, benefit and satisfaction indicators.",
  why: "Indicators must tell what the money did, what it brought about, and whether those served are content; without one of these nothing can be judged as a whole.",
  howToFix: "Add indicators of that kind; where nobody is served, say why satisfaction is left out.",
  messages: {
    missing: ({ level }) =>
      `There is no ${levelInEnglish(level)} indicator. Add one, so that output, benefit and satisfaction are all covered.`,
  },
  labels: {},
};
