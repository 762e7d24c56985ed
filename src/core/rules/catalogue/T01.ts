/**
 * T01 goal-year: a goal says that the work is of another year than the form: usually last year's text, copied.
 * The project goal may speak of every year of its period.
 */
import { aimsAt, mentionedYears, periodYears, type MentionedYear } from "../../knowledge/years";
import { textOf } from "../funds";
import { goalsOf } from "../goals";
import { defineRule, NOT_ENOUGH_DATA, report } from "../rule";

export const T01 = defineRule(
  {
    id: "T01",
    alias: "goal-year",
    severity: "warning",
    kinds: ["target", "self-evaluation"],
    source: "",
    fix: null,
    options: {},
    messages: { differs: ["year", "formYear", "clause"] },
    labels: {},
  },
  ({ form }) => {
    const goals = goalsOf(form);
    const formYear = form.year;
    if (formYear === null || goals.length === 0) return NOT_ENOUGH_DATA;
    const period = periodYears(textOf(form.fields.overallGoalPeriod));
    const overall = form.fields.overallGoal?.cell;
    return report(
      goals.flatMap(({ text, cells }) => {
        const isOverall = overall !== undefined && cells.length === 1 && cells[0] === overall;
        const within = (mentioned: MentionedYear): boolean => {
          const { year } = mentioned;
          if (!isOverall) return false;
          if (year > formYear && (period === null || aimsAt(mentioned))) return true;
          return period !== null && year >= period.from && year <= period.to;
        };
        return mentionedYears(text, formYear)
          .filter((mentioned) => !within(mentioned))
          .map(({ year, clause }) => ({
            message: "differs",
            data: { year: String(year), formYear: String(formYear), clause },
            cells,
          }));
      }),
    );
  },
);
