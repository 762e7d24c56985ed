/**
 * V08 percentage-range: a percentage outside 0–100, or a target of at least 100 %. Growth, yields and degrees of
 * completion may pass 100.
 */
import type { Indicator, ValueCell } from "../../forms/form";
import { mayExceedAll, measureOf } from "../../knowledge/measures";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { HUNDRED, ZERO, type Decimal } from "../../values/decimal";
import { readValue } from "../../values/parse";
import { isFormula, textEdit } from "../edits";
import { nameOf, oneLine } from "../indicators";
import { defineRule, reportOn, type FindingOf, type FixOptionOf, type RuleMeta } from "../rule";

const META = {
  id: "V08",
  alias: "percentage-range",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    above: ["name", "text"],
    below: ["name", "text"],
    "at-least-all": ["name", "text"],
  },
  labels: {
    "exactly-all": ["text"],
  },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V08 = defineRule(META, ({ form, sheet }) => {
  const found: Found[] = [];
  let percentages = 0;
  for (const indicator of form.indicators) {
    for (const cell of [indicator.target, indicator.actual]) {
      const ends = cell === null ? null : percentOf(cell);
      if (cell === null || ends === null) continue;
      percentages++;
      found.push(...outOfRange(indicator, cell, ends, sheet));
    }
  }
  return reportOn(percentages > 0, found);
});

interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The percent points at both ends; `null` when the cell holds no percentage or nobody knows what it holds. */
function percentOf({ value, damage }: ValueCell): Ends | null {
  if (damage?.kind === "lost") return null;
  if (value.kind === "quantity" && value.unit === "%") return { low: value.number, high: value.number };
  return value.kind === "range" && value.unit === "%" ? { low: value.low, high: value.high } : null;
}

function outOfRange(
  indicator: Indicator,
  cell: ValueCell,
  ends: Ends,
  sheet: SheetSnapshot,
): readonly Found[] {
  const name = indicator.name.text;
  const data = () => ({ name: nameOf(indicator), text: oneLine(cell.text) });
  const cells = [cell.cell];
  const isTarget = cell === indicator.target;
  if (mayExceedAll(name)) return [];
  if (ends.low.lt(ZERO)) return [{ message: "below", data: data(), cells }];
  if (ends.high.gt(HUNDRED)) {
    // Work can be done to more than 100 %; a share of a whole cannot.
    const share = measureOf(name)?.kind === "share" && !/(?:完成|达成|执行)率$/.test(name.trim());
    return isTarget || share ? [{ message: "above", data: data(), cells }] : [];
  }
  const { value } = cell;
  const open = value.kind === "quantity" && (value.comparator === "≥" || value.comparator === ">");
  if (!isTarget || !open || !ends.low.eq(HUNDRED)) return [];
  const options = exactly(indicator, sheet);
  return [
    {
      message: "at-least-all",
      data: data(),
      cells,
      ...(options.length === 0 ? {} : { fix: { kind: "choice", options } }),
    },
  ];
}

function exactly({ target }: Indicator, sheet: SheetSnapshot): readonly FixOptionOf<typeof META>[] {
  const signCell = target.parts?.sign ?? null;
  const { sign } = readValue(target.text);
  if (sign === null || (target.parts !== null && signCell === null)) return [];
  const text = `${target.text.slice(0, sign.start)}=${target.text.slice(sign.end)}`;
  const cell = signCell?.cell ?? target.cell;
  if (isFormula(sheet, cell)) return [];
  const edits = textEdit(sheet, cell, signCell === null ? text : "=");
  return [{ label: "exactly-all", data: { text }, edits }];
}
