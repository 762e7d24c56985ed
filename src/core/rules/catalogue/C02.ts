/**
 * C02 unmeasurable-cost: a cost indicator whose target is a word. Cost is an amount, a rate or a limit.
 */
import { defineRule, NOT_APPLICABLE, report } from "../rule";

export const C02 = defineRule(
  {
    id: "C02",
    alias: "unmeasurable-cost",
    severity: "warning",
    kinds: ["target", "self-evaluation"],
    source: "财预〔2021〕101号",
    fix: null,
    options: {},
    messages: { word: ["name", "target"] },
    labels: {},
  },
  ({ form }) => {
    const costs = form.indicators.filter((row) => row.level1 === "成本指标" || row.level2.includes("成本"));
    if (costs.length === 0) return NOT_APPLICABLE;
    return report(
      costs
        .filter(({ target }) => target.damage === null && target.value.kind === "qualitative")
        .map(({ name, target }) => ({
          message: "word",
          data: { name: name.text, target: target.text },
          cells: [target.cell, name.cell],
        })),
    );
  },
);
