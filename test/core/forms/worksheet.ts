/** Small worksheets for tests: rows of texts and numbers from A1 on, and merged areas. */
import { parseRange } from "../../../src/core/sheet/address";
import { EMPTY_CELL, type CellSnapshot, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { readForms } from "../../../src/core/forms/read";
import type { Form } from "../../../src/core/forms/form";
import { rowsOf, textCell } from "./spoil";

export type Content = string | number | null | CellSnapshot;

export function numberCell(value: number, text = String(value), numberFormat = "General"): CellSnapshot {
  return { ...EMPTY_CELL, value, text, numberFormat };
}

export function worksheet(
  rows: readonly (readonly Content[])[],
  merges: readonly string[] = [],
): SheetSnapshot {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((content, column) => {
      if (content === null || content === "") return [];
      const cell =
        typeof content === "string"
          ? textCell(content)
          : typeof content === "number"
            ? numberCell(content)
            : content;
      return [[row, column, cell] as const];
    }),
  );
  return {
    name: "Sheet1",
    index: 0,
    visibility: "visible",
    protected: false,
    rows: rowsOf(cells),
    merges: merges.map((text) => {
      const range = parseRange(text);
      if (range === null) throw new Error(text);
      return range;
    }),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function formsOn(
  rows: readonly (readonly Content[])[],
  merges: readonly string[] = [],
): readonly Form[] {
  return readForms({ sheets: [worksheet(rows, merges)], date1904: false }).forms;
}

export function formOn(rows: readonly (readonly Content[])[], merges: readonly string[] = []): Form {
  const [form, ...more] = formsOn(rows, merges);
  if (form === undefined || more.length > 0) throw new Error(`${String(more.length + (form ? 1 : 0))} forms`);
  return form;
}
