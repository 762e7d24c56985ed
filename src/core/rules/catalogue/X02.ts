/**
 * X02 target-lowered: a target asks for less than the same project's target, or what it reached, in an earlier year.
 *
 * Silent when the year's money fell (or, for a cost, rose) at least as much: less work for less money is no lower
 * aim. Targets of two years before are worth a look only.
 */
import { inUnitOf, targetChange } from "../../compare/targets";
import type { Counterpart } from "../../compare/counterparts";
import type { Form, Indicator } from "../../forms/form";
import { directionOf } from "../../knowledge/direction";
import { decimal, divide, HUNDRED, ZERO, type Decimal } from "../../values/decimal";
import type { QuantityValue } from "../../values/indicator-value";
import { fundRow, numberOf } from "../funds";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "X02",
  alias: "target-lowered",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2021〕101号",
  fix: null,
  needs: "counterparts",
  /** Percent by which a target may stay behind what was reached: results vary from year to year. */
  options: { margin: "10" },
  messages: {
    "below-target": ["name", "target", "earlier", "year"],
    "below-actual": ["name", "target", "earlier", "year"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const X02 = defineRule(META, ({ form, counterparts, options }) => {
  const earlier = counterparts?.matched.filter((one) => one.relation === "earlier") ?? [];
  if (earlier.length === 0) return NOT_APPLICABLE;
  const margin = decimal(options.margin) ?? ZERO;
  const seen = new Set<Indicator>();
  const found = earlier.flatMap((counterpart) =>
    counterpart.indicators.pairs.flatMap(({ first: now, second: before }): readonly Found[] => {
      if (seen.has(now)) return [];
      const lowered = loweredFrom(now, before, margin, moneyRatio(form, counterpart));
      if (lowered === null) return [];
      seen.add(now);
      const data = {
        name: nameOf(now),
        target: oneLine(now.target.text),
        earlier: oneLine(lowered === "below-target" ? before.target.text : (before.actual?.text ?? "")),
        year: String(counterpart.form.year),
      };
      const old = (form.year ?? 0) - (counterpart.form.year ?? 0) > 1;
      return [{ message: lowered, data, cells: [now.target.cell], ...(old ? { severity: "info" } : {}) }];
    }),
  );
  return reportOn(
    earlier.some(({ indicators }) => indicators.pairs.length > 0),
    found,
  );
});

function loweredFrom(
  now: Indicator,
  before: Indicator,
  margin: Decimal,
  money: Decimal | null,
): Found["message"] | null {
  const { value } = now.target;
  if (value.kind !== "quantity" || now.target.damage !== null) return null;
  const followsMoney = now.level2 === "数量指标" || now.level2.includes("成本");
  const excused = (ratio: Decimal | null): boolean =>
    followsMoney && money !== null && ratio !== null && !money.eq(HUNDRED) && between(ratio, money);
  if (targetChange(before, now) === "easier") {
    const from = before.target.value;
    const ratio = from.kind === "quantity" ? ratioOf(value, from) : null;
    return excused(ratio) ? null : "below-target";
  }
  const actual = before.actual;
  if (actual === null || actual.damage !== null || actual.value.kind !== "quantity") return null;
  const { name, level1, level2 } = now;
  const direction = directionOf({ name: name.text, level1, level2, value });
  const ratio = ratioOf(value, actual.value);
  if (ratio === null || excused(ratio)) return null;
  const short =
    direction === "more" ? HUNDRED.minus(ratio) : direction === "less" ? ratio.minus(HUNDRED) : ZERO;
  return short.gt(margin) ? "below-actual" : null;
}

/** The new number in percent of the old one; `null` where they count different things or the old is 0. */
function ratioOf(value: QuantityValue, from: QuantityValue): Decimal | null {
  const number = inUnitOf(value, from);
  return number === null ? null : divide(number.times(HUNDRED), from.number, 2, "half-up");
}

/** The ratio lies between the money's and unchanged, on the money's side. */
const between = (ratio: Decimal, money: Decimal): boolean =>
  money.lt(HUNDRED) ? ratio.gte(money) && ratio.lte(HUNDRED) : ratio.lte(money) && ratio.gte(HUNDRED);

/** The year's money in percent of the earlier year's; `null` unless both state the same unit. */
function moneyRatio(form: Form, { form: earlier }: Counterpart): Decimal | null {
  if (form.funds.moneyUnit === null || form.funds.moneyUnit !== earlier.funds.moneyUnit) return null;
  const [now, before] = [yearsMoney(form), yearsMoney(earlier)];
  return now === null || before === null ? null : divide(now.times(HUNDRED), before, 2, "half-up");
}

const yearsMoney = (form: Form): Decimal | null =>
  form.kind === "target"
    ? numberOf(fundRow(form, "annualTotal")?.amount ?? null)
    : numberOf(fundRow(form, "total")?.annualBudget ?? null);
