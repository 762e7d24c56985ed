/**
 * V15 satisfaction-evidence: a satisfaction result without a stated survey basis: neither the indicator nor the
 * form's texts speak of a survey, a sample or a poll.
 */
import type { Form, Indicator } from "../../forms/form";
import { subjectOf } from "../../knowledge/classification";
import { namesSurvey, speaksOfFeeling, tellsOfAsking } from "../../knowledge/survey";
import { explanationTexts } from "../explanations";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V15",
  alias: "satisfaction-evidence",
  severity: "info",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    "no-survey": ["name", "actual"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V15 = defineRule(META, ({ form }) => {
  const asked = form.indicators.filter(
    (indicator) =>
      isSatisfaction(indicator) && indicator.actual !== null && indicator.actual.value.kind !== "empty",
  );
  if (form.indicatorHeaders.actual === null || !form.indicators.some(isSatisfaction)) return NOT_APPLICABLE;
  const stated = asked.length > 0 && formSpeaksOfSurvey(form);
  return reportOn(
    asked.length > 0,
    asked.flatMap((indicator): readonly Found[] => {
      const { name, target, actual, deviation } = indicator;
      const own = [target, actual, deviation].some((cell) => cell !== null && tellsOfAsking(cell.text));
      if (stated || own) return [];
      return [
        {
          message: "no-survey",
          data: { name: nameOf(indicator), actual: oneLine(actual?.text ?? "") },
          cells: [name.cell, ...(actual === null ? [] : [actual.cell])],
        },
      ];
    }),
  );
});

/** Asked of people: not every indicator that stands under satisfaction is (投诉率 is counted). */
const isSatisfaction = ({ level1, level2, name }: Indicator): boolean =>
  subjectOf(name.text) === "satisfaction" ||
  ((level1 === "满意度指标" || level2.includes("满意度")) && speaksOfFeeling(name.text));

/** A survey that the goals, the completion or another indicator (问卷回收率) tell of serves all indicators. */
function formSpeaksOfSurvey(form: Form): boolean {
  const { expectedGoal, annualGoal } = form.fields;
  const goals = [expectedGoal, annualGoal].flatMap((cell) => cell?.text ?? []);
  return (
    [...goals, ...explanationTexts(form)].some(namesSurvey) ||
    form.indicators.some(({ name }) => namesSurvey(name.text))
  );
}
