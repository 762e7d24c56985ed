/**
 * V03 unit-missing: a number without a unit. A unit that the name states in brackets, that another column of the
 * form carries, or that no number of its kind has (a year, a score, an index) is not missing; nor is that of 0.
 */
import type { Form, Indicator, ValueCell } from "../../forms/form";
import { measureOf, needsNoUnit, unitInName } from "../../knowledge/measures";
import { HUNDRED, ZERO } from "../../values/decimal";
import { normaliseValue } from "../../values/normalise";
import { isFormula, textEdit } from "../edits";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_ENOUGH_DATA, reportOn, type FindingOf, type RuleMeta } from "../rule";
import { numericOf, unitsElsewhere, type Numeric, type Siblings } from "../siblings";

const META = {
  id: "V03",
  alias: "unit-missing",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    target: ["name", "text"],
    actual: ["name", "text", "target"],
  },
  labels: { "add-unit": ["text"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V03 = defineRule(META, ({ form, sheet, siblings }) => {
  if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
  const bareActuals = writesBareActuals(form);
  const numeric = form.indicators.filter(({ target, actual }) => [target, actual].some(numericOf));
  return reportOn(
    numeric.length > 0,
    numeric.flatMap((indicator): readonly Found[] => {
      const { name, target, actual } = indicator;
      if (needsNoUnit(name.text) || unitInName(name.text) !== null) return [];
      const [goal, result] = [numericOf(target), actual === null ? null : numericOf(actual)];
      const choices = (cell: ValueCell, units: readonly string[]) =>
        isFormula(sheet, cell.cell) || target.parts !== null
          ? {}
          : {
              fix: {
                kind: "choice" as const,
                options: units.map((unit) => {
                  const text = withUnit(normaliseValue(cell.value, cell.text), unit);
                  return {
                    label: "add-unit" as const,
                    data: { text },
                    edits: textEdit(sheet, cell.cell, text),
                  };
                }),
              },
            };
      if (goal !== null && lacksUnit(goal)) {
        const cell = target.parts?.unit ?? target;
        const units = unitsFor(indicator, goal, result?.unit ?? "", siblings);
        return [
          {
            message: "target",
            data: { name: nameOf(indicator), text: oneLine(target.text) },
            cells: [cell.cell],
            ...choices(target, units),
          },
        ];
      }
      // In layouts with a unit column the column speaks for the actual, too.
      if (actual === null || result === null || !lacksUnit(result) || target.parts !== null || bareActuals)
        return [];
      if (goal === null) return [];
      return [
        {
          message: "actual",
          data: { name: nameOf(indicator), text: oneLine(actual.text), target: oneLine(target.text) },
          cells: [actual.cell, target.cell],
          ...choices(actual, unitsFor(indicator, result, goal.unit, siblings)),
        },
      ];
    }),
  );
});

const lacksUnit = (value: Numeric): boolean =>
  value.unit === "" && !(value.kind === "quantity" && value.number.eq(ZERO));

/** A form whose actuals are all bare numbers under targets with units follows a habit: the target has the unit. */
function writesBareActuals(form: Form): boolean {
  const actuals = form.indicators.flatMap(({ actual }) => numericOf(actual) ?? []);
  return actuals.length >= 3 && actuals.every((value) => value.unit === "");
}

/** Units to offer, best first: the other side's, what the name measures, what the same name has elsewhere. */
function unitsFor(
  { name }: Indicator,
  value: Numeric,
  otherSide: string,
  siblings: Siblings,
): readonly string[] {
  const measure = measureOf(name.text);
  const highest = value.kind === "quantity" ? value.number : value.high;
  if (otherSide !== "") return [otherSide];
  const units = [
    measure?.kind === "share" && highest.lte(HUNDRED) ? "%" : "",
    measure?.kind === "count" ? measure.unit : "",
    ...unitsElsewhere(siblings, name.text),
  ];
  return [...new Set(units)].filter((unit) => unit !== "").slice(0, 3);
}

/** The unit goes behind the number, before a note in brackets. */
function withUnit(text: string, unit: string): string {
  const note = /^(.*?)(\s*[(（].*)$/.exec(text.trim());
  return note?.[1] === undefined || note[2] === undefined
    ? `${text.trim()}${unit}`
    : `${note[1]}${unit}${note[2]}`;
}
