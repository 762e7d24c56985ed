/**
 * F07 annual-within-project: the year's request stays within the project total, and equals it when the project
 * begins and ends in one year.
 */
import type { Form } from "../../forms/form";
import { periodYears } from "../../knowledge/years";
import { fundRow, numberOf, textOf } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const F07 = defineRule(
  {
    id: "F07",
    alias: "annual-within-project",
    severity: "warning",
    kinds: ["target"],
    source: "",
    fix: null,
    options: {},
    messages: { exceeds: ["annual", "project"], "one-year": ["annual", "project", "year"] },
    labels: {},
  },
  ({ form }) => {
    const project = fundRow(form, "projectTotal")?.amount ?? null;
    const annual = fundRow(form, "annualTotal")?.amount ?? null;
    if (project === null || annual === null) return NOT_APPLICABLE;
    const [total, request] = [numberOf(project), numberOf(annual)];
    if (total === null || request === null) return NOT_ENOUGH_DATA;
    const data = { annual: textOf(annual), project: textOf(project) };
    const cells = [annual.cell, project.cell];
    if (request.gt(total)) return report([{ message: "exceeds", data, cells }]);
    const year = onlyYear(form);
    return year !== null && request.lt(total)
      ? report([{ message: "one-year", data: { ...data, year }, cells }])
      : PASSED;
  },
);

/** The year in which the project begins and ends, by its dates or else by its goal's period. */
function onlyYear(form: Form): string | null {
  const start = form.fields.startDate?.date?.slice(0, 4);
  const end = form.fields.endDate?.date?.slice(0, 4);
  if (start !== undefined && end !== undefined) return start === end ? start : null;
  const period = periodYears(textOf(form.fields.overallGoalPeriod));
  return period !== null && period.from === period.to ? String(period.from) : null;
}
