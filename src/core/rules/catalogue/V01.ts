/**
 * V01 value-missing: a target or an actual is blank, a placeholder, or a hint of the template.
 */
import type { Indicator, ValueCell } from "../../forms/form";
import { isUnfilled } from "../../knowledge/unfilled";
import { isNone } from "../../values/placeholder";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_ENOUGH_DATA, report, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V01",
  alias: "value-missing",
  severity: "error",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    "target-blank": ["name"],
    "target-placeholder": ["name", "text"],
    "actual-blank": ["name", "target"],
    "actual-placeholder": ["name", "target", "text"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V01 = defineRule(META, ({ form }) =>
  form.indicators.length === 0
    ? NOT_ENOUGH_DATA
    : report(
        form.indicators
          .filter((indicator) => !isFillerRow(indicator))
          .flatMap((indicator) => [...ofTarget(indicator), ...ofActual(indicator)]),
      ),
);

function ofTarget(indicator: Indicator): readonly Found[] {
  const { target } = indicator;
  if (!isMissing(target)) return [];
  const name = nameOf(indicator);
  const text = oneLine(target.text);
  const cells = [target.cell];
  return text === ""
    ? [{ message: "target-blank", data: { name }, cells }]
    : [{ message: "target-placeholder", data: { name, text }, cells }];
}

function ofActual(indicator: Indicator): readonly Found[] {
  const { actual } = indicator;
  if (actual === null || !isMissing(actual)) return [];
  const data = { name: nameOf(indicator), target: oneLine(indicator.target.text) };
  const text = oneLine(actual.text);
  const cells = [actual.cell];
  return text === ""
    ? [{ message: "actual-blank", data, cells }]
    : [{ message: "actual-placeholder", data: { ...data, text }, cells }];
}

/** `……` in a row without any value: the template's way to say "and so on". */
const isFillerRow = ({ name, target }: Indicator): boolean =>
  isNone(name.text) && target.value.kind === "empty";

/** What Excel broke is V16's. */
const isMissing = (cell: ValueCell): boolean =>
  cell.damage === null && (cell.value.kind === "empty" || isUnfilled(cell.text));
