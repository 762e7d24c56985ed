/**
 * W08 duplicate-indicator: two indicators have the same name, or names that differ only in spelling. Names that
 * differ by a number or an ordinal (一季度 and 二季度) are different.
 */
import { indicatorEssence } from "../../knowledge/indicator-name";
import { compact } from "../../values/text";
import { defineRule, NOT_ENOUGH_DATA, report, type FindingOf } from "../rule";

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
  const named = form.indicators
    .map((indicator) => ({ ...indicator, essence: indicatorEssence(indicator.name.text) }))
    .filter((indicator) => indicator.essence !== "");
  if (named.length === 0) return NOT_ENOUGH_DATA;
  return report(
    named.flatMap((indicator, index): readonly FindingOf<typeof META>[] => {
      const first = named.findIndex((other) => other.essence === indicator.essence);
      const earlier = named[first];
      if (first === index || earlier === undefined) return [];
      const cells = [indicator.name.cell, earlier.name.cell];
      const place = { name: indicator.name.text, row: String(earlier.row) };
      return compact(earlier.name.text) === compact(indicator.name.text)
        ? [{ message: "same", data: place, cells }]
        : [{ message: "similar", data: { ...place, other: earlier.name.text }, cells }];
    }),
  );
});
