/** Several rectangles of one sheet: what getMergedAreasOrNullObject gives. */
import { rangeA1, type CellRange } from "../../../src/core/sheet/address";
import { ExcelError } from "../errors";
import { HostObject, value } from "../host-object";
import type { Sheet } from "../model/book";
import { quoted, type Area } from "./range";

/** Excel's limit: with more merged areas the call fails. */
export const MERGED_AREA_LIMIT = 512;

/** The merged areas that touch the range, whole. */
export function mergedAreas({ sheet, at }: Area): readonly CellRange[] {
  const found = sheet.merges.filter(
    (area) =>
      area.top <= at.bottom && area.bottom >= at.top && area.left <= at.right && area.right >= at.left,
  );
  if (found.length > MERGED_AREA_LIMIT) {
    throw new ExcelError(
      "OperationCellsExceedLimit",
      "The attempted operation affects more than the limit of merged areas.",
      "Range.getMergedAreasOrNullObject",
    );
  }
  return found;
}

export function rangeAreas(sheet: Sheet, areas: readonly CellRange[]): HostObject {
  return new HostObject(
    "RangeAreas",
    {
      Address: value(() => areas.map((area) => `${quoted(sheet.name)}!${rangeA1(area)}`).join(",")),
      AreaCount: value(() => areas.length),
    },
    { scalars: ["Address", "AreaCount"], counted: true },
  );
}
