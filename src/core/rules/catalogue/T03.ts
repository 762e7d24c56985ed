/**
 * T03 goal-number: a number in a goal differs from the target of the indicator that it speaks of.
 *
 * Silent when the goal gives the right number anywhere, when a goal's number meets the target's limit, and when
 * several indicators could be meant.
 */
import type { Indicator } from "../../forms/form";
import { quantitiesIn, type TextQuantity } from "../../knowledge/quantities";
import type { QuantityValue } from "../../values/indicator-value";
import { countedTarget, inUnitOf, linkOf } from "../goal-numbers";
import { goalsOf } from "../goals";
import { defineRule, NOT_ENOUGH_DATA, report, type FindingOf } from "../rule";

const META = {
  id: "T03",
  alias: "goal-number",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2021〕101号",
  fix: null,
  options: {},
  messages: { differs: ["mention", "name", "target"], "same-subject": ["mention", "name", "target"] },
  labels: {},
} as const;

export const T03 = defineRule(META, ({ form }) => {
  const goals = goalsOf(form).map(({ text, cells }) => ({ mentions: quantitiesIn(text), cells }));
  const counted = form.indicators.flatMap((indicator) => {
    const target = countedTarget(indicator);
    return target === null ? [] : [{ indicator, target }];
  });
  if (goals.length === 0 || counted.length === 0) return NOT_ENOUGH_DATA;
  return report(
    counted.flatMap(({ indicator, target }): readonly FindingOf<typeof META>[] => {
      const others = counted.filter((other) => other.indicator !== indicator);
      for (const { mentions, cells } of goals) {
        if (mentions.some((mention) => agrees(mention, target))) return [];
        const linked = mentions.filter((mention) => linkOf(mention, indicator, target) !== null);
        const [mention] = linked;
        if (mention === undefined || linked.length > 1 || others.some((other) => claims(mention, other)))
          continue;
        const strong = linkOf(mention, indicator, target) === "same-words";
        return [
          {
            message: strong ? "differs" : "same-subject",
            data: {
              mention: `${mention.text}${mention.noun}`,
              name: indicator.name.text,
              target: indicator.target.text,
            },
            cells: [...cells, indicator.target.cell],
            ...(strong ? {} : { severity: "info" }),
          },
        ];
      }
      return [];
    }),
  );
});

const agrees = (mention: TextQuantity, target: QuantityValue): boolean =>
  inUnitOf(mention, target)?.eq(target.number) === true;

const claims = (
  mention: TextQuantity,
  { indicator, target }: { readonly indicator: Indicator; readonly target: QuantityValue },
): boolean => agrees(mention, target) || linkOf(mention, indicator, target) !== null;
