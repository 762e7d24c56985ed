/**
 * Does the workbook count its dates from 1904? office.js does not say, but a date shows it: the serial number and the
 * text of one cell agree in one of the two systems only.
 */
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { parseDate, serialToIso } from "../../core/values/date";
import { momentParts } from "../../core/values/number-format";

export function countsFrom1904(sheets: readonly SheetSnapshot[]): boolean {
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const { value, text, numberFormat } of cells.values()) {
        if (typeof value !== "number" || momentParts(numberFormat)?.day !== true) continue;
        const shown = parseDate(text);
        if (shown === null) continue;
        if (shown === serialToIso(value, false)) return false;
        if (shown === serialToIso(value, true)) return true;
      }
    }
  }
  return false;
}
