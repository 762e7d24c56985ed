/**
 * V10 repeated-name: a target in words that only repeats words of the indicator's name (有效性 → 有效): nobody can
 * tell from it when it is met. Under a 率 V04 speaks, under cost C02.
 */
import { bareName, measureOf } from "../../knowledge/measures";
import { isUnfilled } from "../../knowledge/unfilled";
import { compact } from "../../values/text";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_ENOUGH_DATA, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V10",
  alias: "repeated-name",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    repeats: ["name", "target"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V10 = defineRule(META, ({ form }) => {
  if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
  const filled = form.indicators.filter(({ target }) => target.value.kind !== "empty");
  return reportOn(
    filled.length > 0,
    filled.flatMap((indicator): readonly Found[] => {
      const { name, target } = indicator;
      if (target.value.kind !== "qualitative" || target.damage !== null || isUnfilled(target.text)) return [];
      if (indicator.level1 === "成本指标" || indicator.level2.includes("成本")) return [];
      if (measureOf(name.text)?.kind === "share" || !repeats(target.text, name.text)) return [];
      return [
        {
          message: "repeats",
          data: { name: nameOf(indicator), target: oneLine(target.text) },
          cells: [target.cell, name.cell],
        },
      ];
    }),
  );
});

function repeats(target: string, name: string): boolean {
  const words = compact(target).replace(/[。.,，;；、]+$/, "");
  const whole = compact(name);
  if (words === "" || /\d/.test(words)) return false;
  return (
    whole.includes(words) ||
    whole.includes(withoutPraise(words)) ||
    (words.length >= 5 && isSubsequence(words, bareName(name)))
  );
}

/** 健全有效 under 健全性: a word of praise behind the name's own word says nothing more. */
function withoutPraise(words: string): string {
  const bare = words.replace(/(?:有效|良好|到位|完善|合理)$/, "");
  return bare.length >= 2 ? bare : words;
}

/** 履行程序完备 in 履行评估程序完备: the name with a word left out. */
function isSubsequence(words: string, name: string): boolean {
  let found = 0;
  for (const character of name) if (character === words.charAt(found)) found++;
  return found === words.length;
}
