/**
 * S07 missing-reason: the target was not met and the deviation column is blank or gives no reason; or it was far
 * exceeded and the column holds words that give none (with a blank column S04 speaks).
 */
import { readReason } from "../../knowledge/reason";
import { decimalText } from "../../values/decimal";
import { isTurnedRound } from "../direction-fault";
import { judgedIndicators, oneLine, scoreTexts } from "../indicators";
import { isImpossible } from "../percent-fault";
import { overLevel } from "../over-achievement";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";
import { fellShort } from "../scores";

const META = {
  id: "S07",
  alias: "missing-reason",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    blank: ["name", "target", "actual"],
    "no-reason": ["name", "target", "actual", "reason"],
    "over-no-reason": ["name", "target", "actual", "over", "reason"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S07 = defineRule(META, ({ form, evaluation }) => {
  if (form.indicatorHeaders.deviation === null) return NOT_APPLICABLE;
  const compared = judgedIndicators(form, evaluation).filter(
    (item) => item.judged.attainment !== null || fellShort(item),
  );
  return reportOn(
    compared.length > 0,
    compared.flatMap((item): readonly Found[] => {
      const { indicator, judged } = item;
      const { deviation, actual } = indicator;
      if (deviation === null || isTurnedRound(indicator) || isImpossible(indicator)) return [];
      const kind = readReason(deviation.text);
      if (kind === "shortfall" || kind === "other") return [];
      const short = fellShort(item);
      const level = overLevel(judged.overAchievement, evaluation.choice.profile);
      const far = judged.overAchievement !== null && kind !== "blank" && level !== null && level !== "info";
      if (!short && !far) return [];
      const { name, target, actual: shown } = scoreTexts(indicator);
      const texts = { name, target, actual: shown };
      const reason = oneLine(deviation.text);
      const cells = [deviation.cell, ...(actual === null ? [] : [actual.cell]), indicator.target.cell];
      if (short) {
        return reason === ""
          ? [{ message: "blank", data: texts, cells }]
          : [{ message: "no-reason", data: { ...texts, reason }, cells }];
      }
      if (judged.overAchievement === null) return [];
      const over = decimalText(judged.overAchievement);
      return [{ message: "over-no-reason", data: { ...texts, over, reason }, cells }];
    }),
  );
});
