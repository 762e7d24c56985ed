/** Short forms for tests of the file host. */
import type { CellContent, CellEdit } from "../../../src/core/plan/plan";
import { parseA1 } from "../../../src/core/sheet/address";
import { cellAt, type CellSnapshot, type WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";

export function open(bytes: Uint8Array): XlsxHost {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

export function cellOf(workbook: WorkbookSnapshot, sheet: string, cell: string): CellSnapshot {
  const found = workbook.sheets.find((one) => one.name === sheet);
  const at = parseA1(cell);
  if (found === undefined || at === null) throw new Error(`${sheet}!${cell}`);
  return cellAt(found, at.row, at.column);
}

export const content = (value: CellContent["value"], formula: string | null = null): CellContent => ({
  value,
  formula,
});

/** An edit of the cell as it is in the snapshot. */
export function edit(
  workbook: WorkbookSnapshot,
  sheet: string,
  cell: string,
  after: CellContent,
  numberFormat: string | null = null,
): CellEdit {
  const { value, formula, numberFormat: before } = cellOf(workbook, sheet, cell);
  return {
    sheet,
    cell,
    before: { value, formula },
    after,
    numberFormat,
    numberFormatBefore: numberFormat === null ? null : before,
    why: { code: "total-score" },
  };
}
