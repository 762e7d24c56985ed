/**
 * S04 over-achieved: the actual lies far above the target and the deviation column is blank. Words there that give
 * no reason are S07's case, so that one indicator is not told the same thing twice.
 *
 * `≤` targets have no over-achievement. The thresholds are the scoring profile's (20, 30 and 100 %).
 */
import { readReason } from "../../knowledge/reason";
import { decimalText } from "../../values/decimal";
import { isTurnedRound } from "../direction-fault";
import { judgedIndicators, scoreTexts } from "../indicators";
import { isImpossible } from "../percent-fault";
import { overLevel } from "../over-achievement";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "S04",
  alias: "over-achieved",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    over: ["name", "target", "actual", "over"],
    "far-over": ["name", "target", "actual", "over"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S04 = defineRule(META, ({ form, evaluation }) => {
  if (form.indicatorHeaders.actual === null) return NOT_APPLICABLE;
  const compared = judgedIndicators(form, evaluation).filter(({ judged }) => judged.attainment !== null);
  return reportOn(
    compared.length > 0,
    compared.flatMap(({ indicator, judged }): readonly Found[] => {
      const level = overLevel(judged.overAchievement, evaluation.choice.profile);
      if (judged.overAchievement === null || level === null || isTurnedRound(indicator)) return [];
      if (isImpossible(indicator)) return [];
      if (readReason(indicator.deviation?.text ?? "") !== "blank") return [];
      const { name, target, actual } = scoreTexts(indicator);
      return [
        {
          message: level === "strong" ? "far-over" : "over",
          data: { name, target, actual, over: decimalText(judged.overAchievement) },
          cells: [indicator.actual, indicator.target, indicator.deviation].flatMap((cell) =>
            cell === null ? [] : [cell.cell],
          ),
          ...(level === "info" ? { severity: "info" } : {}),
        },
      ];
    }),
  );
});
