/**
 * S06 unexplained-deduction: points are off although the target was met, or points are off and nobody says why.
 * A reason in the deviation column answers for both; a missed target without a reason is S07's.
 */
import { givesReason } from "../../knowledge/reason";
import { scoreCells, scoreTexts } from "../indicators";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";
import { fellShort, scoredIndicators } from "../scores";

const META = {
  id: "S06",
  alias: "unexplained-deduction",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    met: ["name", "target", "actual", "weight", "score"],
    "no-reason": ["name", "weight", "score"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S06 = defineRule(META, ({ form, evaluation }) => {
  if (form.indicatorHeaders.score === null) return NOT_APPLICABLE;
  const scored = scoredIndicators(form, evaluation);
  return reportOn(
    scored.length > 0,
    scored.flatMap(({ item, printed, fault }): readonly Found[] => {
      const { indicator, judged } = item;
      if (!printed.score.lt(printed.weight) || givesReason(indicator.deviation?.text ?? "")) return [];
      const weight = indicator.weight?.text ?? "";
      const texts = { ...scoreTexts(indicator), weight };
      const cells = scoreCells(indicator);
      if (fault?.kind === "deducted" || (fault === null && judged.attainment === "met")) {
        return [{ message: "met", data: texts, cells }];
      }
      // Without a column for it nobody can be blamed for not giving a reason.
      if (fault !== null || fellShort(item) || indicator.deviation === null) return [];
      if (indicator.actual === null || indicator.actual.value.kind === "empty") return [];
      return [
        {
          message: "no-reason",
          data: { name: texts.name, weight, score: texts.score },
          cells: [indicator.deviation.cell, ...cells],
        },
      ];
    }),
  );
});
