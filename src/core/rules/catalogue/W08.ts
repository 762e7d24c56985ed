/**
 * W08 duplicate-indicator: two indicators have the same name, or names that differ only in spelling. Names that
 * differ by a number or an ordinal (一季度 and 二季度) are different.
 */
import type { Indicator } from "../../forms/form";
import { indicatorEssence } from "../../knowledge/indicator-name";
import { compact } from "../../values/text";
import { defineRule, reportOn, type FindingOf } from "../rule";

const META = {
  id: "W08",
  alias: "duplicate-indicator",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: { same: ["name", "row"], similar: ["name", "other", "row"] },
  labels: {},
} as const;

export const W08 = defineRule(META, ({ form }) => {
  const firsts = new Map<string, Indicator>();
  const findings = form.indicators.flatMap((indicator): readonly FindingOf<typeof META>[] => {
    const essence = indicatorEssence(indicator.name.text);
    if (essence === "") return [];
    const earlier = firsts.get(essence);
    if (earlier === undefined) {
      firsts.set(essence, indicator);
      return [];
    }
    const cells = [indicator.name.cell, earlier.name.cell];
    const place = { name: indicator.name.text, row: String(earlier.row) };
    return compact(earlier.name.text) === compact(indicator.name.text)
      ? [{ message: "same", data: place, cells }]
      : [{ message: "similar", data: { ...place, other: earlier.name.text }, cells }];
  });
  return reportOn(firsts.size > 0, findings);
});
