/**
 * T04 goal-missing: a goal is blank, or the period of the project goal still is the template's `(年 - 年)`.
 */
import type { FieldName } from "../../forms/form";
import { periodYears } from "../../knowledge/years";
import { isFilled } from "../goals";
import { defineRule, NOT_APPLICABLE, report, type FindingOf } from "../rule";

const META = {
  id: "T04",
  alias: "goal-missing",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: { blank: ["fields"], "no-period": ["period"], "blank-without-period": ["fields", "period"] },
  labels: {},
} as const;

const ASKED = [
  "overallGoal",
  "annualGoal",
  "expectedGoal",
  "actualCompletion",
] as const satisfies readonly FieldName[];

export const T04 = defineRule(META, ({ form }) => {
  const printed = ASKED.flatMap((field) => {
    const cell = form.fields[field];
    return cell === null ? [] : [{ field, cell }];
  });
  if (printed.length === 0) return NOT_APPLICABLE;
  const blank = printed.filter(({ cell }) => !isFilled(cell));
  const fields = blank.map(({ field }) => field).join(",");
  const period = form.fields.overallGoalPeriod;
  const open = period !== null && periodYears(period.text) === null ? period : null;
  const cells = [...blank.map(({ cell }) => cell.cell), ...(open === null ? [] : [open.cell])];
  return report(finding(fields, open?.text ?? null, cells));
});

/** One finding for the form: what is missing belongs to one block. */
function finding(
  fields: string,
  period: string | null,
  cells: readonly string[],
): readonly FindingOf<typeof META>[] {
  if (period === null) return fields === "" ? [] : [{ message: "blank", data: { fields }, cells }];
  return fields === ""
    ? [{ message: "no-period", data: { period }, cells }]
    : [{ message: "blank-without-period", data: { fields, period }, cells }];
}
