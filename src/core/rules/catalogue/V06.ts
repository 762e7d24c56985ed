/**
 * V06 vague-target: 约, 左右, 若干, or a range where one value is expected. A range of time (2-4小时) is a limit and
 * passes.
 */
import type { Indicator } from "../../forms/form";
import { isDuration } from "../../knowledge/direction";
import { vagueWord } from "../../knowledge/vague";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_ENOUGH_DATA, reportOn, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V06",
  alias: "vague-target",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    approximate: ["name", "target"],
    range: ["name", "target"],
    "vague-word": ["name", "target", "word"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V06 = defineRule(META, ({ form }) =>
  form.indicators.length === 0
    ? NOT_ENOUGH_DATA
    : reportOn(
        form.indicators.some(({ target }) => target.value.kind !== "empty"),
        form.indicators.flatMap(vague),
      ),
);

function vague(indicator: Indicator): readonly Found[] {
  const { target } = indicator;
  const { value, damage } = target;
  if (damage !== null && (damage.kind === "lost" || !damage.certain)) return [];
  const data = () => ({ name: nameOf(indicator), target: oneLine(target.text) });
  const cells = [target.cell];
  switch (value.kind) {
    case "quantity":
      return value.approximate ? [{ message: "approximate", data: data(), cells }] : [];
    case "range":
      if (value.approximate) return [{ message: "approximate", data: data(), cells }];
      return isDuration(value.unit) ? [] : [{ message: "range", data: data(), cells }];
    case "qualitative": {
      const word = vagueWord(target.text);
      return word === null ? [] : [{ message: "vague-word", data: { ...data(), word }, cells }];
    }
    case "deadline":
    case "frequency":
    case "empty":
      return [];
  }
}
