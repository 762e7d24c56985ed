/**
 * The goals of a form: what the project sets out to do, in running text.
 */
import type { FieldName, Form, TextCell } from "../forms/form";
import { isUnfilled } from "../knowledge/unfilled";

/** 项目总目标, 年度总目标, 预期目标: the fields in which a form sets its goals. */
export const GOAL_FIELDS = [
  "overallGoal",
  "annualGoal",
  "expectedGoal",
] as const satisfies readonly FieldName[];

/** The goals that are filled in; a goal that repeats another one word for word stands for both. */
export function goalsOf(form: Form): readonly { readonly text: string; readonly cells: readonly string[] }[] {
  const goals = new Map<string, string[]>();
  for (const field of GOAL_FIELDS) {
    const goal = form.fields[field];
    if (!isFilled(goal)) continue;
    const cells = goals.get(goal.text);
    if (cells === undefined) goals.set(goal.text, [goal.cell]);
    else cells.push(goal.cell);
  }
  return [...goals].map(([text, cells]) => ({ text, cells }));
}

/** Hints of templates are short; a long text that begins like one (选择专业机构 …) is a text. */
const LONGEST_HINT = 24;

/** Filled in and more than a placeholder. */
export const isFilled = (field: TextCell | null): field is TextCell =>
  field !== null && (field.text.length > LONGEST_HINT || !isUnfilled(field.text));
