/**
 * T08 field-missing: a field of the form's head that must be filled is blank or still holds a template's hint. Only
 * fields that the layout prints are asked for.
 */
import { isUnfilled } from "../../knowledge/unfilled";
import { isNone } from "../../values/placeholder";
import type { FieldName } from "../../forms/form";
import { defineRule, NOT_ENOUGH_DATA, report, type FindingOf } from "../rule";

const REQUIRED = [
  "projectName",
  "projectCategory",
  "department",
  "unit",
  "startDate",
  "endDate",
] as const satisfies readonly FieldName[];

const META = {
  id: "T08",
  alias: "field-missing",
  severity: "error",
  kinds: ["target", "self-evaluation"],
  source: "",
  fix: null,
  options: {},
  messages: { blank: ["field"], hint: ["field", "text"] },
  labels: {},
} as const;

export const T08 = defineRule(META, ({ form }) => {
  const asked = REQUIRED.flatMap((field) => {
    const cell = form.fields[field];
    return cell === null ? [] : [{ field, cell }];
  });
  if (asked.length === 0) return NOT_ENOUGH_DATA;
  return report(
    asked.flatMap(({ field, cell: { text, cell } }): readonly FindingOf<typeof META>[] => {
      if (isNone(text)) return [{ message: "blank", data: { field }, cells: [cell] }];
      return isUnfilled(text) ? [{ message: "hint", data: { field, text }, cells: [cell] }] : [];
    }),
  );
});
