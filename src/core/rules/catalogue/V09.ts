/**
 * V09 compound-target: several targets in one value or name: a number with a deadline in brackets, two effects in
 * one phrase, or a name that sets another threshold than its target.
 */
import type { Indicator } from "../../forms/form";
import { promisesTwoThings } from "../../knowledge/compound";
import { rememberTexts } from "../../memo";
import { findComparator } from "../../values/comparators";
import type { QuantityValue } from "../../values/indicator-value";
import { parseIndicatorValue } from "../../values/parse";
import { fold } from "../../values/text";
import { unitsCompatible } from "../../values/units";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_ENOUGH_DATA, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V09",
  alias: "compound-target",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    "with-note": ["name", "target", "note"],
    "two-in-words": ["name", "target"],
    "name-threshold": ["name", "threshold", "target"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V09 = defineRule(META, ({ form }) =>
  form.indicators.length === 0
    ? NOT_ENOUGH_DATA
    : reportOn(
        form.indicators.some(({ target }) => target.value.kind !== "empty"),
        form.indicators.flatMap(compound),
      ),
);

function compound(indicator: Indicator): readonly Found[] {
  const { target } = indicator;
  const { value } = target;
  const texts = () => ({ name: nameOf(indicator), target: oneLine(target.text) });
  if ((value.kind === "quantity" || value.kind === "range") && isAnotherTarget(value.note)) {
    return [{ message: "with-note", data: { ...texts(), note: oneLine(value.note) }, cells: [target.cell] }];
  }
  if (value.kind === "qualitative" && promisesTwoThings(target.text)) {
    return [{ message: "two-in-words", data: texts(), cells: [target.cell] }];
  }
  const threshold = thresholdIn(indicator.name.text);
  if (threshold === null || value.kind === "empty" || saysTheSame(threshold.value, indicator)) return [];
  return [
    {
      message: "name-threshold",
      data: { name: nameOf(indicator), threshold: threshold.text, target: oneLine(target.text) },
      cells: [target.cell, indicator.name.cell],
    },
  ];
}

/** A note that could stand as a target by itself: 10月前, 72小时内, 每月1次. 全区覆盖 explains the number. */
function isAnotherTarget(note: string): boolean {
  if (note === "") return false;
  const { kind } = parseIndicatorValue(note);
  return (
    kind === "deadline" ||
    kind === "quantity" ||
    kind === "range" ||
    kind === "frequency" ||
    /每.{0,4}\d/.test(note)
  );
}

interface Threshold {
  readonly text: string;
  readonly value: QuantityValue;
}

/** 满足等保高于70分 → 高于70分. */
const thresholdIn = rememberTexts((name): Threshold | null => {
  const plain = fold(name).text;
  const start = findComparator(plain);
  if (start < 0) return thresholdBehind(plain);
  const text = plain.slice(start).replace(/[)）].*$/, "");
  const value = parseIndicatorValue(text);
  return value.kind === "quantity" && value.written ? { text, value } : null;
});

/** 落实率达到95%以上: the comparator stands behind the number, at the end of the name. */
function thresholdBehind(plain: string): Threshold | null {
  const text = /\d[\d.,]*[^\d()（）]*$/.exec(plain)?.[0] ?? "";
  const value = parseIndicatorValue(text);
  return value.kind === "quantity" && value.written && value.unit === "%" ? { text, value } : null;
}

/** The name repeats its target (不少于6项, ≥6项): said twice, but one target. */
function saysTheSame(threshold: QuantityValue, { target: { value } }: Indicator): boolean {
  return (
    value.kind === "quantity" &&
    value.number.eq(threshold.number) &&
    unitsCompatible(value.unit, threshold.unit)
  );
}
