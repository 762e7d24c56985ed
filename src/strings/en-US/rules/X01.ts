/** English wording of X01: targets that changed between declaration and self-evaluation. */
import type { X01 as rule } from "../../../core/rules/catalogue/X01";
import type { RuleText } from "../../rules/wording";

export const X01: RuleText<(typeof rule)["meta"]> = {
  title: "Targets differ from those declared",
  checks:
    "Whether the targets in a project's self-evaluation are those of its declaration, and none is left out.",
  why: "A self-evaluation measures what was approved; targets lowered or dropped afterwards make it worthless unless the change was approved.",
  howToFix: "Restore the declared target, or state the approval of its change.",
  messages: {
    lowered: ({ name, declared, target }) =>
      `“${name}” was declared as ${declared} and is evaluated as ${target}, which asks for less. Restore the target or state the approval.`,
    changed: ({ name, declared, target }) =>
      `“${name}” was declared as ${declared} and is evaluated as ${target}. Check it, and state the approval of a change.`,
    comparator: ({ name, declared, target }) =>
      `“${name}” was declared as ${declared} and is evaluated as ${target}, with another comparator. Write it as declared.`,
    reworded: ({ name, declared, target }) =>
      `“${name}” was declared as “${declared}” and is evaluated as “${target}”. Make sure that the demand is the same.`,
    dropped: ({ name, declared }) =>
      `“${name}” (${declared}) was declared and is not evaluated. Add it, or state why it was dropped.`,
    added: ({ name, target }) =>
      `“${name}” (${target}) was not declared. Make sure that it was added with approval.`,
  },
  labels: {},
};
