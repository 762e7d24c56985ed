/**
 * T09 dates: the planned dates are dates, the end is not before the start, and the form's year lies between them.
 */
import type { DateCell } from "../../forms/form";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { isUnfilled } from "../../knowledge/unfilled";
import { cellOf } from "../edits";
import {
  defineRule,
  NOT_APPLICABLE,
  NOT_ENOUGH_DATA,
  PASSED,
  report,
  type FindingOf,
  type FixEdit,
} from "../rule";

const META = {
  id: "T09",
  alias: "dates",
  severity: "error",
  kinds: ["target", "self-evaluation"],
  source: "",
  fix: "choice",
  options: {},
  messages: {
    "no-date": ["field", "text"],
    reversed: ["start", "end"],
    "outside-year": ["start", "end", "year"],
  },
  labels: { swap: ["start", "end"] },
} as const;

export const T09 = defineRule(META, ({ form, sheet }) => {
  const { startDate, endDate } = form.fields;
  if (startDate === null && endDate === null) return NOT_APPLICABLE;
  const filled = (
    [
      ["startDate", startDate],
      ["endDate", endDate],
    ] as const
  ).flatMap(([field, cell]) => (cell === null || isUnfilled(cell.text) ? [] : [{ field, cell }]));
  const unreadable = filled.filter(({ cell }) => cell.date === null);
  if (unreadable.length > 0) {
    return report(
      unreadable.map(({ field, cell }) => ({
        message: "no-date",
        data: { field, text: cell.text },
        cells: [cell.cell],
      })),
    );
  }
  const start = startDate?.date ?? null;
  const end = endDate?.date ?? null;
  if (startDate === null || endDate === null || start === null || end === null) return NOT_ENOUGH_DATA;
  const data = { start: startDate.text, end: endDate.text };
  const cells = [startDate.cell, endDate.cell];
  if (isBefore(end, start)) return report([reversed(sheet, startDate, endDate)]);
  if (form.year === null) return PASSED;
  const year = String(form.year);
  return end.slice(0, 4) < year || start.slice(0, 4) > year
    ? report([{ message: "outside-year", data: { ...data, year }, cells }])
    : PASSED;
});

/** ISO texts compare as they stand; a month is compared with the month of the other date. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function reversed(sheet: SheetSnapshot, start: DateCell, end: DateCell): FindingOf<typeof META> {
  const data = { start: start.text, end: end.text };
  const edits = [...moved(sheet, end, start), ...moved(sheet, start, end)];
  return {
    message: "reversed",
    data,
    cells: [end.cell, start.cell],
    fix: { kind: "choice", options: [{ label: "swap", data: { start: end.text, end: start.text }, edits }] },
  };
}

/** Puts what one cell holds, with its number format, into the other. */
function moved(sheet: SheetSnapshot, from: DateCell, to: DateCell): readonly FixEdit[] {
  const [source, place] = [cellOf(sheet, from.cell), cellOf(sheet, to.cell)];
  if (source === null || place === null) return [];
  return [
    {
      cell: to.cell,
      before: { value: place.value, formula: place.formula },
      after: { value: source.value, formula: source.formula },
      numberFormat: source.numberFormat === place.numberFormat ? null : source.numberFormat,
    },
  ];
}
