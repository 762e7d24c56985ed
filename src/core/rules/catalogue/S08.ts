/**
 * S08 reason-without-deduction: the deviation column explains a shortfall, yet the indicator has full marks.
 * Silent where the miss shows in the values themselves: there S01, S03, S09 or S10 speaks of the same score.
 */
import { readReason } from "../../knowledge/reason";
import { oneLine, scoreTexts } from "../indicators";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";
import { hasFullMarks, scoredIndicators } from "../scores";

const META = {
  id: "S08",
  alias: "reason-without-deduction",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: { unchanged: ["name", "reason", "score"] },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S08 = defineRule(META, ({ form, evaluation }) => {
  const { deviation, score } = form.indicatorHeaders;
  if (deviation === null || score === null) return NOT_APPLICABLE;
  const scored = scoredIndicators(form, evaluation);
  return reportOn(
    scored.length > 0,
    scored.flatMap(({ item, printed, fault }): readonly Found[] => {
      const { indicator } = item;
      if (indicator.deviation === null || indicator.score === null) return [];
      if (!hasFullMarks(printed) || readReason(indicator.deviation.text) !== "shortfall") return [];
      if (fault !== null) return [];
      const { name, score } = scoreTexts(indicator);
      return [
        {
          message: "unchanged",
          data: { name, reason: oneLine(indicator.deviation.text), score },
          cells: [indicator.score.cell, indicator.deviation.cell],
        },
      ];
    }),
  );
});
