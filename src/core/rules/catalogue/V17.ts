/**
 * V17 comparator-missing: a quantity without a comparator. Whether it is a floor, a limit or an exact number only
 * the unit knows; scoring takes it as at least where more is better.
 */
import type { Indicator } from "../../forms/form";
import { directionByName } from "../../knowledge/direction";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { HUNDRED, ZERO } from "../../values/decimal";
import type { Comparator, QuantityValue } from "../../values/indicator-value";
import { parseIndicatorValue } from "../../values/parse";
import { textEdit } from "../edits";
import { nameOf, oneLine } from "../indicators";
import {
  defineRule,
  NOT_ENOUGH_DATA,
  reportOn,
  type FindingOf,
  type FixOptionOf,
  type RuleMeta,
} from "../rule";

const META = {
  id: "V17",
  alias: "comparator-missing",
  severity: "info",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    missing: ["name", "target"],
  },
  labels: {
    add: ["target"],
  },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V17 = defineRule(META, ({ form, sheet }) => {
  if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
  const quantities = form.indicators.flatMap((indicator) => {
    const { value, damage } = indicator.target;
    const known = damage === null || damage.kind === "percent";
    return value.kind === "quantity" && known ? [{ indicator, value }] : [];
  });
  return reportOn(
    form.indicators.some(({ target }) => target.value.kind !== "empty"),
    quantities
      .filter(({ value }) => !value.written && !value.approximate)
      .map(({ indicator, value }): Found => {
        const options = comparatorsFor(indicator, value).flatMap((comparator) =>
          added(indicator, comparator, sheet),
        );
        return {
          message: "missing",
          data: { name: nameOf(indicator), target: oneLine(indicator.target.text) },
          cells: [indicator.target.parts?.sign?.cell ?? indicator.target.cell],
          ...(options.length === 0 ? {} : { fix: { kind: "choice", options } }),
        };
      }),
  );
});

/** What to offer, the likeliest first: nothing lies above 100 % or below 0. */
function comparatorsFor({ name, level1, level2 }: Indicator, value: QuantityValue): readonly Comparator[] {
  const end = value.number.eq(ZERO) || (value.unit === "%" && value.number.eq(HUNDRED));
  if (end) return ["="];
  const direction = directionByName({ name: name.text, level1, level2 }, value.unit);
  return direction === "less" ? ["≤", "="] : ["≥", "="];
}

function added(
  { target }: Indicator,
  comparator: Comparator,
  sheet: SheetSnapshot,
): readonly FixOptionOf<typeof META>[] {
  const signCell = target.parts?.sign ?? null;
  if (target.parts !== null && signCell === null) return [];
  const text = `${comparator}${target.text.trim()}`;
  const read = parseIndicatorValue(text);
  // 达到100% with a sign in front would be no quantity any more.
  if (read.kind !== "quantity" || !read.written) return [];
  const edits =
    signCell === null ? textEdit(sheet, target.cell, text) : textEdit(sheet, signCell.cell, comparator);
  return [{ label: "add", data: { target: text }, edits }];
}
