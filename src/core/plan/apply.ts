/** The snapshot as it will be once a plan is carried out, so that the planned state can be read and checked. */
import { parseA1 } from "../sheet/address";
import { cellAt, type CellSnapshot, type SheetSnapshot, type WorkbookSnapshot } from "../sheet/snapshot";
import { displayContent } from "./display";
import type { CellEdit, WritePlan } from "./plan";

export function applyToSnapshot(workbook: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of plan.edits) {
    const list = bySheet.get(edit.sheet);
    if (list === undefined) bySheet.set(edit.sheet, [edit]);
    else list.push(edit);
  }
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const edits = bySheet.get(sheet.name);
      return edits === undefined ? sheet : editedSheet(sheet, edits);
    }),
  };
}

function editedSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const edit of edits) {
    const position = parseA1(edit.cell);
    if (position === null) continue;
    const cells = rows.get(position.row) ?? new Map<number, CellSnapshot>();
    cells.set(position.column, editedCell(cellAt(sheet, position.row, position.column), edit));
    rows.set(position.row, cells);
  }
  return { ...sheet, rows };
}

function editedCell(cell: CellSnapshot, edit: CellEdit): CellSnapshot {
  const numberFormat = edit.numberFormat ?? cell.numberFormat;
  return {
    ...cell,
    value: edit.after.value,
    error: false,
    formula: edit.after.formula,
    numberFormat,
    text: displayContent(edit.after, numberFormat),
  };
}
