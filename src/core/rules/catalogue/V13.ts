/**
 * V13 actual-not-a-measurement: the actual is an inequality (≥85%) or copies a target that no result can be: a
 * range, a deadline (年底前), a sign. A word or a plain number that equals its target is a result.
 */
import type { Indicator } from "../../forms/form";
import { compact } from "../../values/text";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V13",
  alias: "actual-not-a-measurement",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    inequality: ["name", "actual"],
    copied: ["name", "actual"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V13 = defineRule(META, ({ form }) => {
  if (form.indicatorHeaders.actual === null) return NOT_APPLICABLE;
  const filled = form.indicators.filter(({ actual }) => actual !== null && actual.value.kind !== "empty");
  return reportOn(filled.length > 0, filled.flatMap(notMeasured));
});

function notMeasured(indicator: Indicator): readonly Found[] {
  const { actual, target } = indicator;
  if (actual === null || actual.damage?.kind === "lost") return [];
  const { value } = actual;
  const inequality = value.kind === "quantity" && value.comparator !== "=";
  const copied = () => onlyATarget(indicator) && compact(actual.text) === compact(target.text);
  if (!inequality && !copied()) return [];
  const data = { name: nameOf(indicator), actual: oneLine(actual.text) };
  return [{ message: inequality ? "inequality" : "copied", data, cells: [actual.cell] }];
}

/** Longest phrase that may be both a target and a result (顺利完成). */
const PHRASE = 6;

/** 一次性验收合格, 通过等保测评: what a check came to, the same words before and after. */
const VERDICT = /(?:合格|通过|优秀|达标|无误|(?:无|零|未发生|不发生).{0,6}(?:事故|事件|差错|投诉))$/;

function onlyATarget({ target: { value, text } }: Indicator): boolean {
  switch (value.kind) {
    case "quantity":
      return value.written || value.approximate;
    case "range":
      return true;
    case "deadline":
      return value.relation === "by";
    case "qualitative":
      return compact(text).length > PHRASE && !VERDICT.test(compact(text));
    case "frequency":
    case "empty":
      return false;
  }
}
