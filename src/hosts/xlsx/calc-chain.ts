/**
 * calcChain.xml lists the formula cells in the order of the last calculation. When a cell becomes or ceases to be a
 * formula cell the list would be wrong, which Excel reports as damage; without the part Excel builds it anew.
 */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import type { XlsxPackage } from "./package";
import { removeRelatedPart } from "./package-edit";
import type { WorkbookParts } from "./package-parts";

export function dropCalcChain(pkg: XlsxPackage, parts: WorkbookParts): Result<null, HostError> {
  if (parts.calcChain === null || !pkg.has(parts.calcChain)) return ok(null);
  return removeRelatedPart(pkg, parts.workbook, parts.calcChain);
}
