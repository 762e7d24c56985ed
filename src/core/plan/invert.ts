/** Undo: the plan that puts back what a receipt says was written. Applying it checks the cells again. */
import type { CellEdit, WritePlan, WriteReceipt } from "./plan";

/** Last written first, so that a cell written twice ends as it began. */
export function invert(receipt: Pick<WriteReceipt, "written">): WritePlan {
  return { edits: [...receipt.written].reverse().map(inverse) };
}

function inverse(edit: CellEdit): CellEdit {
  return {
    sheet: edit.sheet,
    cell: edit.cell,
    before: edit.after,
    after: edit.before,
    numberFormat: edit.numberFormatBefore,
    numberFormatBefore: edit.numberFormat,
    why: { code: "undo" },
  };
}
