/** The Excel tables (ListObjects) of a workbook: where they lie, and which cells name their columns. */
import { parseRange, type CellRange } from "../../core/sheet/address";
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import type { TableArea } from "./formula-dependents";
import type { XlsxPackage } from "./package";
import { relationships, type SheetPart } from "./package-parts";
import { readXml, SPREADSHEET } from "./xml";

export interface Table extends TableArea {
  /** The row of column names; `null` when the table shows none. */
  readonly header: CellRange | null;
}

/** The tables of the sheets in `sheets`, each under its own name. */
export function readTables(
  pkg: XlsxPackage,
  sheets: readonly SheetPart[],
): Result<readonly Table[], HostError> {
  const tables: Table[] = [];
  for (const sheet of sheets) {
    const related = relationships(pkg, sheet.part);
    if (!related.ok) return related;
    for (const { type, target, external } of related.value) {
      if (type !== "table" || external || !pkg.has(target)) continue;
      const read = readXml(pkg, target, SPREADSHEET, {
        open: (name, attributes) => {
          const area = parseRange(attributes["ref"] ?? "");
          if (name !== "table" || area === null) return;
          const headed = attributes["headerRowCount"] !== "0";
          tables.push({
            name: attributes["displayName"] ?? attributes["name"] ?? "",
            sheet: sheet.index,
            area,
            header: headed ? { ...area, bottom: area.top } : null,
          });
        },
      });
      if (!read.ok) return read;
    }
  }
  return ok(tables);
}
