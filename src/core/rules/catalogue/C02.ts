/**
 * C02 unmeasurable-cost: a cost indicator whose target is a word. Cost is an amount, a rate or a limit, be
 * it only named (≤预算批复数); what society and nature pay may also be that there is none (不产生负面影响).
 */
import { rememberTexts } from "../../memo";
import { compact } from "../../values/text";
import { hiddenQuantity } from "../../knowledge/hidden-quantity";
import { namesLimit } from "../../knowledge/named-limit";
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
        .filter(({ target }) => !namesLimit(target.text) && hiddenQuantity(target.text) === null) // V12 speaks
        .filter(({ target, level2 }) => !(SIDE_EFFECTS.has(level2) && deniesHarm(target.text)))
        .map(({ name, target }) => ({
          message: "word",
          data: { name: name.text, target: target.text },
          cells: [target.cell, name.cell],
        })),
    );
  },
);

const SIDE_EFFECTS: ReadonlySet<string> = new Set(["社会成本指标", "生态环境成本指标"]);

/** 无, 不造成环境污染, 未发生, 零排放: either it happens or it does not. */
const deniesHarm = rememberTexts((text): boolean => /^(?:无|没有|不|未|零|杜绝|避免)/.test(compact(text)));
