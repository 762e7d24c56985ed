/**
 * S05 uneven-deduction: two targets were missed by very different degrees, and the same points were taken off.
 * Scores that are the proportional ones are never uneven.
 */
import { divide, HUNDRED, literal, round, ZERO, decimalText, type Decimal } from "../../values/decimal";
import { judgedIndicators, nameOf, points, type JudgedIndicator } from "../indicators";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";
import { printedScore, scoreFault } from "../scores";

const META = {
  id: "S05",
  alias: "uneven-deduction",
  severity: "info",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: { spread: "20" },
  messages: {
    uneven: ["first", "firstGap", "second", "secondGap", "deduction"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S05 = defineRule(META, ({ form, evaluation, options }) => {
  if (form.indicatorHeaders.score === null) return NOT_APPLICABLE;
  const deducted = judgedIndicators(form, evaluation).flatMap(deductionOf);
  const spread = literal(options.spread);
  const found = deducted.flatMap((one, index) =>
    deducted.slice(index + 1).flatMap((other): readonly Found[] => {
      const [low, high] = one.gap.lte(other.gap) ? [one, other] : [other, one];
      if (!one.points.eq(other.points) || high.gap.minus(low.gap).lt(spread)) return [];
      const faults = [one, other].map(({ item }) => scoreFault(item, evaluation.choice.profile));
      if (faults.every((fault) => fault === null)) return [];
      return [
        {
          message: "uneven",
          data: {
            first: nameOf(low.item.indicator),
            firstGap: percent(low.gap),
            second: nameOf(high.item.indicator),
            secondGap: percent(high.gap),
            deduction: points(one.points),
          },
          cells: [high, low].flatMap(({ item }) => item.indicator.score?.cell ?? []),
        },
      ];
    }),
  );
  return reportOn(deducted.length > 1, found);
});

interface Deduction {
  readonly item: JudgedIndicator;
  /** Points taken off. */
  readonly points: Decimal;
  /** How far the target was missed, in percent of it. */
  readonly gap: Decimal;
}

function deductionOf(item: JudgedIndicator): readonly Deduction[] {
  const { attainment, working } = item.judged;
  const printed = printedScore(item);
  const { target, actual } = working;
  if (attainment !== "missed" || printed === null || target === null || actual === null) return [];
  const taken = printed.weight.minus(printed.score);
  const gap = divide(target.minus(actual).abs().times(HUNDRED), target, 2, "half-up");
  return taken.gt(ZERO) && gap !== null ? [{ item, points: taken, gap: gap.abs() }] : [];
}

const percent = (value: Decimal): string => decimalText(round(value, 1, "half-up"));
