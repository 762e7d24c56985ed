/**
 * V16 typing-damage: what Excel or a scan broke in a target or an actual: a formula made of `=100%`, a date made of
 * `2-4`, two quantities run together (`40人1场`), or an indicator's name in the value cell.
 */
import type { Indicator, ValueCell } from "../../forms/form";
import { measureOf } from "../../knowledge/measures";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { compact } from "../../values/text";
import { cellOf, textEdit } from "../edits";
import { nameOf, oneLine } from "../indicators";
import {
  defineRule,
  NOT_ENOUGH_DATA,
  report,
  type FindingOf,
  type FixOptionOf,
  type RuleMeta,
} from "../rule";
import { runTogether } from "../run-together";

const META = {
  id: "V16",
  alias: "typing-damage",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "",
  fix: "choice",
  options: {},
  messages: {
    formula: ["name", "typed"],
    date: ["name", "typed", "shown"],
    lost: ["name", "shown"],
    "run-together": ["name", "text", "first", "second"],
    "name-in-value": ["name", "text"],
  },
  labels: { "write-as-text": ["text"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V16 = defineRule(META, ({ form, sheet }) => {
  if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
  const isName = (plain: string) => form.indicators.some(({ name }) => compact(name.text) === plain);
  return report(
    form.indicators.flatMap((indicator) =>
      [indicator.target, indicator.actual].flatMap((cell): readonly Found[] =>
        cell === null ? [] : [...damaged(indicator, cell, sheet), ...misplaced(indicator, cell, isName)],
      ),
    ),
  );
});

function damaged(indicator: Indicator, cell: ValueCell, sheet: SheetSnapshot): readonly Found[] {
  const { damage } = cell;
  // A number under a percent format shows what was typed; nothing is broken.
  if (damage === null || damage.kind === "percent") return [];
  const name = nameOf(indicator);
  const cells = [cell.cell];
  const shown = cellOf(sheet, cell.cell)?.text ?? cell.text;
  if (damage.kind === "lost") return [{ message: "lost", data: { name, shown }, cells }];
  const { typed } = damage;
  const fix = { kind: "choice", options: asText(sheet, cell.cell, typed) } as const;
  return damage.kind === "formula"
    ? [{ message: "formula", data: { name, typed }, cells, fix }]
    : [{ message: "date", data: { name, typed, shown }, cells, fix }];
}

function asText(sheet: SheetSnapshot, cell: string, text: string): readonly FixOptionOf<typeof META>[] {
  return [{ label: "write-as-text", data: { text }, edits: textEdit(sheet, cell, text) }];
}

function misplaced(
  indicator: Indicator,
  cell: ValueCell,
  isName: (plain: string) => boolean,
): readonly Found[] {
  if (cell.damage !== null || cell.value.kind !== "qualitative") return [];
  const texts = () => ({ name: nameOf(indicator), text: oneLine(cell.text) });
  const plain = compact(cell.text);
  const joined = runTogether(plain);
  if (joined !== null) {
    return [{ message: "run-together", data: { ...texts(), ...joined }, cells: [cell.cell] }];
  }
  const isTarget = cell === indicator.target;
  const another = isTarget && plain.length >= 4 && isName(plain);
  // 提升决策质量 is a fair word target; 应急响应及时率 can only be a name.
  const soundsLikeName = plain.length >= 5 && !/\d/.test(plain) && measureOf(plain) !== null;
  return another || soundsLikeName ? [{ message: "name-in-value", data: texts(), cells: [cell.cell] }] : [];
}
