/**
 * V05 unit-mismatch: target and actual have units that cannot be compared. Convertible ones (元 and 万元) and those
 * that count the same (人 and 名) fit.
 */
import type { ValueCell } from "../../forms/form";
import { unitsAgree } from "../../knowledge/measures";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_APPLICABLE, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V05",
  alias: "unit-mismatch",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: { differs: ["name", "target", "targetUnit", "actual", "actualUnit"] },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V05 = defineRule(META, ({ form }) => {
  if (form.indicatorHeaders.actual === null) return NOT_APPLICABLE;
  const both = form.indicators.flatMap((indicator) => {
    const { target, actual } = indicator;
    const targetUnit = unitOf(target);
    const actualUnit = actual === null ? "" : unitOf(actual);
    return actual === null || targetUnit === "" || actualUnit === ""
      ? []
      : [{ indicator, actual, targetUnit, actualUnit }];
  });
  return reportOn(
    both.length > 0,
    both
      .filter(({ targetUnit, actualUnit }) => !unitsAgree(targetUnit, actualUnit))
      .map(({ indicator, actual, targetUnit, actualUnit }): Found => ({
        message: "differs",
        data: {
          name: nameOf(indicator),
          target: oneLine(indicator.target.text),
          targetUnit,
          actual: oneLine(actual.text),
          actualUnit,
        },
        cells: [actual.cell, indicator.target.cell],
      })),
  );
});

function unitOf({ value, damage }: ValueCell): string {
  if (damage?.kind === "lost") return "";
  return value.kind === "quantity" || value.kind === "range" ? value.unit : "";
}
