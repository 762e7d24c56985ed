/**
 * Which indicator of one form is which of another, by name: spelling, years and brackets may differ, the levels tell
 * equal names apart. Equal names that nothing tells apart stay unmatched.
 */
import type { Form, Indicator } from "../forms/form";
import { indicatorEssence } from "../knowledge/indicator-name";
import { bareName } from "../knowledge/measures";
import { compact } from "../values/text";
import { pairUp } from "./pairing";

export interface IndicatorPair {
  readonly first: Indicator;
  readonly second: Indicator;
}

export interface IndicatorMatching {
  readonly pairs: readonly IndicatorPair[];
  /** Only in the one form. */
  readonly onlyFirst: readonly Indicator[];
  readonly onlySecond: readonly Indicator[];
  /** Names that stand several times, so that nobody can tell which is which. */
  readonly unclear: { readonly first: readonly Indicator[]; readonly second: readonly Indicator[] };
}

export function matchIndicators(first: Form, second: Form): IndicatorMatching {
  const { pairs, ties } = pairUp(first.indicators, second.indicators, {
    keys: [({ name }) => indicatorEssence(name.text), ({ name }) => loose(name.text)],
    compatible: () => true,
    prefer: [
      (a, b) => a.level2 !== "" && a.level2 === b.level2,
      (a, b) => a.level2 === b.level2 && compact(a.target.text) === compact(b.target.text),
    ],
  });
  const settled = {
    first: new Set([...pairs.map((pair) => pair.first), ...ties.flatMap((tie) => tie.first)]),
    second: new Set([...pairs.map((pair) => pair.second), ...ties.flatMap((tie) => tie.second)]),
  };
  return {
    pairs: pairs.flatMap((pair) => {
      const [one, other] = [first.indicators[pair.first], second.indicators[pair.second]];
      return one === undefined || other === undefined ? [] : [{ first: one, second: other }];
    }),
    onlyFirst: first.indicators.filter((_, index) => !settled.first.has(index)),
    onlySecond: second.indicators.filter((_, index) => !settled.second.has(index)),
    unclear: {
      first: ties.flatMap((tie) => tie.first.flatMap((index) => first.indicators[index] ?? [])),
      second: ties.flatMap((tie) => tie.second.flatMap((index) => second.indicators[index] ?? [])),
    },
  };
}

/** Without brackets, years, the verb in front, and with one word for "number of". */
const loose = (name: string): string =>
  indicatorEssence(bareName(name))
    .replace(/(?:19|20)\d{2}(?:年度|年)?/g, "")
    .replace(/^(?:本年度|年度|全年|当年)/, "")
    .replace(/(?:数量|个数)(?=\||$)/, "数");
