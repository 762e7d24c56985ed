/**
 * V04 unit-does-not-fit: a 率 with a count or a word, a 数 with a percentage, a 人数 counted in 场, a 面积 in 人.
 */
import type { ValueCell } from "../../forms/form";
import { dimensionMissed } from "../../knowledge/dimensions";
import { namesLimit } from "../../knowledge/named-limit";
import {
  contradictsCount,
  isRatioUnit,
  isShareUnit,
  measureOf,
  speaksOfChange,
} from "../../knowledge/measures";
import { isUnfilled } from "../../knowledge/unfilled";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_ENOUGH_DATA, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V04",
  alias: "unit-does-not-fit",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    "share-with-count": ["name", "text", "unit"],
    "share-with-word": ["name", "text"],
    "count-with-share": ["name", "text"],
    "other-count": ["name", "text", "unit", "counted"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V04 = defineRule(META, ({ form }) => {
  if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
  return reportOn(
    form.indicators.some(({ target }) => target.value.kind !== "empty"),
    form.indicators.flatMap((indicator): readonly Found[] => {
      const { name, target } = indicator;
      const fault = faultOf(name.text, target);
      if (fault === null) return [];
      const texts = { name: nameOf(indicator), text: oneLine(target.text) };
      const cells = [target.cell, name.cell];
      // Where the unit has a column of its own, that is the cell to mend.
      const ofUnit = [target.parts?.unit?.cell ?? target.cell, name.cell];
      switch (fault.kind) {
        case "share-with-count":
          return [{ message: fault.kind, data: { ...texts, unit: fault.unit }, cells: ofUnit }];
        case "other-count":
          return [
            {
              message: fault.kind,
              data: { ...texts, unit: fault.unit, counted: fault.counted },
              cells: ofUnit,
            },
          ];
        case "share-with-word":
        case "count-with-share":
          return [{ message: fault.kind, data: texts, cells }];
      }
    }),
  );
});

type Fault =
  | { readonly kind: "share-with-count"; readonly unit: string }
  | { readonly kind: "other-count"; readonly unit: string; readonly counted: string }
  | { readonly kind: "share-with-word" | "count-with-share" };

function faultOf(name: string, { value, text, damage }: ValueCell): Fault | null {
  const measure = measureOf(name);
  // What Excel broke is V16's, a placeholder V01's.
  if (damage?.kind === "lost" || value.kind === "empty" || isUnfilled(text)) return null;
  if (value.kind === "quantity" || value.kind === "range") {
    const { unit } = value;
    if (unit === "") return null;
    if (measure === null) {
      const dimension = dimensionMissed(name, unit);
      return dimension === null ? null : { kind: "other-count", unit, counted: dimension };
    }
    if (measure.kind === "share") {
      const scored = measure.satisfaction && unit === "分";
      return isRatioUnit(unit) || scored ? null : { kind: "share-with-count", unit };
    }
    if (isShareUnit(unit)) return speaksOfChange(name) ? null : { kind: "count-with-share" };
    return contradictsCount(measure.unit, unit) ? { kind: "other-count", unit, counted: measure.unit } : null;
  }
  if (measure?.kind !== "share") return null;
  if (namesLimit(text)) return null; // 低保标准增长率 不低于物价涨幅
  // A phrase with a number may state a share in its own way (1/10万); V12 looks at it.
  return value.kind === "qualitative" && /\d/.test(text) ? null : { kind: "share-with-word" };
}
