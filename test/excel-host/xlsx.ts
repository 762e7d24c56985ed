/** Opens .xlsx bytes in the stand-in and saves it again, through the project's own file host. */
import { BLANK, type CellContent, type CellEdit } from "../../src/core/plan/plan";
import { a1 } from "../../src/core/sheet/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { applyPlan } from "../../src/hosts/xlsx/apply-plan";
import type { Result } from "../../src/core/result";
import { insertSheet } from "../../src/hosts/xlsx/insert-sheet";
import { addRelatedPart, freePartName } from "../../src/hosts/xlsx/package-edit";
import { relationships, workbookParts } from "../../src/hosts/xlsx/package-parts";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { readWorkbookNames } from "../../src/hosts/xlsx/workbook-names";
import { Book, newCell, type Cell, type Sheet, type Visibility } from "./model/book";
import { StandInExcel, type ExcelOptions } from "./excel";

const VISIBILITY: Readonly<Record<SheetSnapshot["visibility"], Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function need<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function openInExcel(bytes: Uint8Array, options: ExcelOptions = {}): StandInExcel {
  const { package: pkg, parts, snapshot } = need(readWorkbook(bytes));
  const book = bookOf(snapshot);
  for (const { type, target, external } of need(relationships(pkg, parts.workbook))) {
    if (type === "customXml" && !external && pkg.has(target)) {
      book.customXml.set(book.newXmlId(), need(pkg.text(target)));
    }
  }
  const excel = new StandInExcel(book, options);
  const { activeTab } = need(readWorkbookNames(pkg, parts.workbook));
  excel.session.active = book.sheets[activeTab] ?? excel.session.active;
  return excel;
}

export function bookOf(snapshot: WorkbookSnapshot): Book {
  const book = new Book();
  book.date1904 = snapshot.date1904;
  for (const source of snapshot.sheets) {
    const sheet = book.addSheet(source.name);
    sheet.visibility = VISIBILITY[source.visibility];
    sheet.protected = source.protected;
    sheet.merges = [...source.merges];
    for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const [row, cells] of source.rows) {
      for (const [column, cell] of cells) {
        const { value, error, formula, numberFormat, locked } = cell;
        Object.assign(sheet.touch(row, column), { value, error, formula, numberFormat, locked });
      }
    }
  }
  return book;
}

/** The bytes with every cell that differs now, new sheets and custom XML parts: what Excel's own Save would keep. */
export function saveFromExcel(excel: StandInExcel, original: Uint8Array): Uint8Array {
  const { package: pkg, parts, snapshot } = need(readWorkbook(original));
  const known = new Set(snapshot.sheets.map((sheet) => sheet.name));
  const edits = snapshot.sheets.flatMap((before) => {
    const after = excel.book.find(before.name);
    return after === undefined ? [] : differences(before, after);
  });
  // Protection is Excel's business; on the way to the file the cells are only copied.
  const open = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protected: false })) };
  const copied = need(applyPlan({ pkg, parts, snapshot: open, plan: { edits }, step: () => undefined }));
  if (copied.skipped.length > 0) throw new Error(JSON.stringify(copied.skipped));
  for (const sheet of excel.book.sheets.filter(({ name }) => !known.has(name))) {
    need(insertSheet(pkg, need(workbookParts(pkg)), draftOf(sheet)));
  }
  const present = need(relationships(pkg, parts.workbook)).filter(({ type }) => type === "customXml");
  for (const { target } of present) pkg.remove(target);
  [...excel.book.customXml.values()].forEach((xml, index) => {
    const old = present[index]?.target;
    if (old !== undefined) pkg.set(old, xml);
    else {
      const name = freePartName(pkg, "customXml/item", ".xml");
      need(
        addRelatedPart(pkg, parts.workbook, { name, xml, contentType: "application/xml", type: "customXml" }),
      );
    }
  });
  return pkg.save();
}

function differences(before: SheetSnapshot, after: Sheet): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [row, cells] of after.rows) {
    for (const [column, cell] of cells) {
      const old = cellAt(before, row, column);
      const content = contentOf(cell);
      const same = old.formula === cell.formula && (old.value ?? "") === (cell.value ?? "");
      if (same && old.numberFormat === cell.numberFormat) continue;
      edits.push({
        sheet: before.name,
        cell: a1(row, column),
        before: { value: old.value, formula: old.formula },
        after: same ? { value: old.value, formula: old.formula } : content,
        numberFormat: old.numberFormat === cell.numberFormat ? null : cell.numberFormat,
        numberFormatBefore: old.numberFormat,
        why: { code: "undo" },
      });
    }
  }
  return edits;
}

const contentOf = ({ value, formula }: Cell): CellContent =>
  value === null && formula === null ? BLANK : { value, formula };

function draftOf(sheet: Sheet) {
  const area = sheet.used(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    name: sheet.name,
    columnWidths: [],
    rows: Array.from({ length: area.bottom + 1 }, (_, row) =>
      Array.from({ length: area.right + 1 }, (_, column) => {
        const cell = sheet.cell(row, column) ?? newCell();
        return { ...contentOf(cell), numberFormat: cell.numberFormat, bold: cell.bold };
      }),
    ),
  };
}
