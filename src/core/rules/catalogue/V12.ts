/**
 * V12 hidden-quantity: a target in words that holds a number (满足2年内用户增长需求, 7×24小时). Years, document
 * numbers, grades and names with digits are no quantities.
 */
import type { Indicator } from "../../forms/form";
import { directionByName } from "../../knowledge/direction";
import { hiddenQuantity } from "../../knowledge/hidden-quantity";
import { isUnfilled } from "../../knowledge/unfilled";
import type { SheetSnapshot } from "../../sheet/snapshot";
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
import { runTogether } from "../run-together";

const META = {
  id: "V12",
  alias: "hidden-quantity",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    "holds-number": ["name", "target", "number"],
  },
  labels: {
    "set-target": ["target"],
  },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V12 = defineRule(META, ({ form, sheet }) => {
  if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
  const filled = form.indicators.filter(({ target }) => target.value.kind !== "empty");
  return reportOn(
    filled.length > 0,
    filled.flatMap((indicator): readonly Found[] => {
      const { target } = indicator;
      if (target.value.kind !== "qualitative" || target.damage !== null) return [];
      if (isUnfilled(target.text) || runTogether(target.text) !== null) return []; // V01's and V16's
      const hidden = hiddenQuantity(target.text);
      if (hidden === null) return [];
      const options = hidden.alone ? asQuantity(indicator, hidden.text, hidden.unit, sheet) : [];
      return [
        {
          message: "holds-number",
          data: { name: nameOf(indicator), target: oneLine(target.text), number: hidden.text },
          cells: [target.cell],
          ...(options.length === 0 ? {} : { fix: { kind: "choice", options } }),
        },
      ];
    }),
  );
});

function asQuantity(
  { name, level1, level2, target }: Indicator,
  quantity: string,
  unit: string,
  sheet: SheetSnapshot,
): readonly FixOptionOf<typeof META>[] {
  if (target.parts !== null) return [];
  const direction = directionByName({ name: name.text, level1, level2 }, unit);
  const comparators = direction === "less" ? ["≤", "="] : ["≥", "="];
  return comparators.map((comparator) => {
    const text = `${comparator}${quantity}`;
    return { label: "set-target", data: { target: text }, edits: textEdit(sheet, target.cell, text) };
  });
}
