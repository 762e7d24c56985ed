/// <reference types="office-js" />
/** Looks at the workbook after a write whose answer never came, or that broke off. */
import { sameContent } from "../../core/plan/conflict";
import type { CellEdit, SkippedCell, WriteReceipt } from "../../core/plan/plan";
import { a1 } from "../../core/sheet/address";
import type { Loaded } from "./cells";
import { contentsOf, eachCell, loadTargets } from "./touched-cells";

/** After a batch that may have been carried out in part: what of it stands in the workbook? */
export async function whatWasWritten(
  context: Excel.RequestContext,
  planned: readonly CellEdit[],
): Promise<WriteReceipt> {
  const skipped: SkippedCell[] = [];
  const works = await loadTargets(context, { edits: planned }, skipped);
  const written: CellEdit[] = [];
  for (const { name, targets, blocks } of works) {
    const now = new Map(blocks.flatMap(({ at, range }) => [...contentsOf(at, range)]));
    const formats = new Map<string, Loaded>();
    for (const { at, range } of blocks) {
      const rows: readonly (readonly Loaded[])[] = range.numberFormat;
      eachCell(at, range, ({ row, column }, _, i, j) => formats.set(a1(row, column), rows[i]?.[j]));
    }
    for (const { at, edits } of targets) {
      const cell = a1(at.row, at.column);
      const found = now.get(cell) ?? { value: null, formula: null };
      const last = edits.at(-1);
      if (last === undefined) continue;
      const formatted = last.numberFormat !== null && formats.get(cell) === last.numberFormat;
      if (sameContent(found, last.after)) written.push(...edits);
      else if (!sameContent(found, edits[0]?.before ?? last.before)) {
        skipped.push({ sheet: name, cell, reason: { code: "conflict", found } });
      } else if (formatted && last.numberFormatBefore !== last.numberFormat) {
        written.push({ ...last, before: found, after: found }); // the format came through, the value did not
      }
    }
  }
  return { written, skipped };
}
