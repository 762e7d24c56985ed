/**
 * X01 target-changed: a target in the self-evaluation is not the one that was declared for the project, or a
 * declared indicator is not there any more.
 *
 * An indicator counts as dropped or added only where the other form has no unmatched one of the same level, which
 * may be the same under a new name.
 */
import { targetChange } from "../../compare/targets";
import type { Indicator } from "../../forms/form";
import { nameOf, oneLine } from "../indicators";
import {
  defineRule,
  NOT_APPLICABLE,
  NOT_ENOUGH_DATA,
  reportOn,
  type FindingOf,
  type RuleMeta,
} from "../rule";

const META = {
  id: "X01",
  alias: "target-changed",
  severity: "warning",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  needs: "counterparts",
  options: {},
  messages: {
    lowered: ["name", "declared", "target"],
    changed: ["name", "declared", "target"],
    comparator: ["name", "declared", "target"],
    reworded: ["name", "declared", "target"],
    dropped: ["name", "declared"],
    added: ["name", "target"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const X01 = defineRule(META, ({ form, counterparts }) => {
  if (counterparts === undefined || counterparts.sameYear.standing === "not-covered") return NOT_APPLICABLE;
  const declaration = counterparts.matched.find(
    (one) => one.relation === "same-year" && one.form.kind === "target",
  );
  if (declaration === undefined) return NOT_ENOUGH_DATA;
  const { pairs, onlyFirst: added, onlySecond: dropped } = declaration.indicators;
  const changed = pairs.flatMap(({ first: now, second: declared }): readonly Found[] => {
    const data = {
      name: nameOf(now),
      declared: oneLine(declared.target.text),
      target: oneLine(now.target.text),
    };
    const cells = [now.target.cell];
    switch (targetChange(declared, now)) {
      case "easier":
        return [{ message: "lowered", data, cells }];
      case "harder":
      case "other":
        return [{ message: "changed", data, cells }];
      case "comparator":
        return [{ message: "comparator", severity: "info", data, cells }];
      case "words":
        return [{ message: "reworded", severity: "info", data, cells }];
      case "same":
      case null:
        return [];
    }
  });
  const gone = dropped
    .filter((indicator) => !hasLevelOf(indicator, added))
    .map((indicator): Found => {
      const data = { name: nameOf(indicator), declared: oneLine(indicator.target.text) };
      return { message: "dropped", data, cells: namesOf(form.indicators) };
    });
  const fresh = added
    .filter((indicator) => !hasLevelOf(indicator, dropped))
    .map((indicator): Found => {
      const data = { name: nameOf(indicator), target: oneLine(indicator.target.text) };
      return { message: "added", severity: "info", data, cells: [indicator.name.cell] };
    });
  return reportOn(pairs.length > 0, [...changed, ...gone, ...fresh]);
});

const hasLevelOf = (indicator: Indicator, others: readonly Indicator[]): boolean =>
  others.some((other) => other.level2 === "" || other.level2 === indicator.level2);

/** Where a dropped indicator would stand: the table of indicators, from its first name. */
const namesOf = (indicators: readonly Indicator[]): readonly string[] =>
  indicators.slice(0, 1).map(({ name }) => name.cell);
