/**
 * V08 percentage-range: a percentage outside 0–100, or a target of at least 100 %. Growth, yields and degrees of
 * completion may pass 100.
 */
import type { Indicator, ValueCell } from "../../forms/form";
import { mayExceedAll } from "../../knowledge/measures";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { HUNDRED } from "../../values/decimal";
import { readValue } from "../../values/parse";
import { isFormula, textEdit } from "../edits";
import { nameOf, oneLine } from "../indicators";
import { percentFault, percentOf, type PercentRange } from "../percent-fault";
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

function outOfRange(
  indicator: Indicator,
  cell: ValueCell,
  ends: PercentRange,
  sheet: SheetSnapshot,
): readonly Found[] {
  const data = () => ({ name: nameOf(indicator), text: oneLine(cell.text) });
  const cells = [cell.cell];
  const isTarget = cell === indicator.target;
  const fault = percentFault(indicator, cell);
  if (fault !== null) return [{ message: fault, data: data(), cells }];
  if (mayExceedAll(indicator.name.text)) return [];
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
