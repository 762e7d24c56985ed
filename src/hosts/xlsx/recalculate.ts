/**
 * What must follow when cells got new contents: stale cached results go, a calculation chain that would be wrong goes,
 * and a full calculation on load is asked for. Nothing is touched when no formula is concerned.
 */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { dropCalcChain } from "./calc-chain";
import { dropCaches } from "./drop-caches";
import {
  formulaCells,
  staleFormulas,
  type FormulaCell,
  type FormulaWorkbook,
  type SheetArea,
} from "./formula-dependents";
import { groupBy } from "./group";
import type { XlsxPackage } from "./package";
import type { WorkbookParts } from "./package-parts";
import { readTables } from "./tables";
import { withFullCalculation } from "./workbook-calc";
import { readWorkbookNames } from "./workbook-names";
import { scanWorksheet } from "./worksheet-scan";

export interface Changes {
  /** Cells whose contents changed, by tab position. */
  readonly cells: readonly SheetArea[];
  /** The formulas of the edited sheets that were not written now, by tab position. */
  readonly formulas: ReadonlyMap<number, readonly FormulaCell[]>;
  readonly formulasWritten: boolean;
  readonly formulaCellsChanged: boolean;
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

export function recalculate(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  changes: Changes,
): Result<null, HostError> {
  const workbook = readFormulas(pkg, parts, changes.formulas);
  if (!workbook.ok) return workbook;
  let dropped = 0;
  const stale = groupBy(staleFormulas(workbook.value, changes.cells), (one) => one.sheet);
  for (const { index, part } of parts.sheets) {
    const areas = stale.get(index);
    if (areas === undefined) continue;
    const xml = pkg.text(part);
    if (!xml.ok) return xml;
    const done = dropCaches(
      xml.value,
      part,
      areas.map((one) => one.area),
    );
    if (!done.ok) return done;
    if (done.value.count > 0) pkg.set(part, done.value.xml);
    dropped += done.value.count;
  }
  if (changes.formulaCellsChanged) {
    const chain = dropCalcChain(pkg, parts);
    if (!chain.ok) return chain;
  }
  return changes.formulasWritten || dropped > 0 ? askForCalculation(pkg, parts.workbook) : ok(null);
}

function askForCalculation(pkg: XlsxPackage, part: string): Result<null, HostError> {
  const xml = pkg.text(part);
  if (!xml.ok) return xml;
  const asked = withFullCalculation(xml.value, part);
  if (!asked.ok) return asked;
  if (asked.value !== xml.value) pkg.set(part, asked.value);
  return ok(null);
}

/** Sheets that are not in `known` are searched for formulas; names and tables are read only if there are any. */
function readFormulas(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  known: Changes["formulas"],
): Result<FormulaWorkbook, HostError> {
  const sheets: { readonly name: string; readonly formulas: readonly FormulaCell[] }[] = [];
  for (const { index, name, part, kind } of parts.sheets) {
    let formulas = known.get(index);
    if (formulas === undefined && kind === "worksheet") {
      const xml = pkg.text(part);
      if (!xml.ok) return xml;
      const scan = FORMULA.test(xml.value) ? scanWorksheet(xml.value, part, () => false) : null;
      if (scan !== null && !scan.ok) return scan;
      formulas = scan === null ? [] : formulaCells(scan.value.formulas);
    }
    sheets.push({ name, formulas: formulas ?? [] });
  }
  if (sheets.every((sheet) => sheet.formulas.length === 0)) return ok({ sheets, names: [], tables: [] });
  const names = readWorkbookNames(pkg, parts.workbook);
  if (!names.ok) return names;
  const tables = readTables(pkg, parts.sheets);
  if (!tables.ok) return tables;
  return ok({ sheets, names: names.value.names, tables: tables.value });
}
