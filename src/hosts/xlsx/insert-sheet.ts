/** Adds a worksheet behind the others: a summary, a template, a review sheet. */
import { ok, type Result } from "../../core/result";
import { a1 } from "../../core/sheet/address";
import { freeSheetName } from "../../core/sheet/sheet-name";
import type { HostError } from "../errors";
import type { SheetDraft } from "../host";
import { cellBody } from "./cell-xml";
import type { XlsxPackage } from "./package";
import { addRelatedPart, freePartName, XML_HEAD } from "./package-edit";
import type { WorkbookParts } from "./package-parts";
import { recalculate } from "./recalculate";
import type { StyleSheet } from "./style-append";
import { openStyles } from "./workbook-styles";
import { applySplices, asOpenTag, escapeAttribute, prefixOf, walkXml, type Splice } from "./xml-edit";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Gives the name that the sheet got. The package may be half written when an error comes back. */
export function insertSheet(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  draft: SheetDraft,
): Result<string, HostError> {
  const workbook = pkg.text(parts.workbook);
  if (!workbook.ok) return workbook;
  const strict = workbook.value.includes(STRICT_MAIN);
  const styles = openStyles(pkg, parts);
  if (!styles.ok) return styles;
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1);
  const id = addRelatedPart(pkg, parts.workbook, {
    name: freePartName(pkg, `${folder}worksheets/sheet`, ".xml"),
    xml: sheetXml(draft, styles.value.sheet, strict ? STRICT_MAIN : MAIN),
    contentType: WORKSHEET_TYPE,
    type: "worksheet",
  });
  if (!id.ok) return id;
  const styled = styles.value.commit();
  if (!styled.ok) return styled;
  const name = freeSheetName(
    draft.name,
    parts.sheets.map((sheet) => sheet.name),
  );
  const sheetId = Math.max(0, ...parts.sheets.map((sheet) => Number(sheet.sheetId) || 0)) + 1;
  const office = strict ? STRICT_OFFICE : OFFICE;
  const listed = listSheet(
    workbook.value,
    parts.workbook,
    (prefix) =>
      `<${prefix}sheet xmlns:r="${office}" name="${escapeAttribute(name)}" sheetId="${sheetId}" r:id="${id.value}"/>`,
  );
  if (!listed.ok) return listed;
  pkg.set(parts.workbook, listed.value);
  const formulasWritten = draft.rows.some((row) => row.some((cell) => cell.formula !== null));
  if (formulasWritten) {
    const changes = { cells: [], formulas: new Map(), formulasWritten, formulaCellsChanged: true };
    const calculated = recalculate(pkg, parts, changes);
    if (!calculated.ok) return calculated;
  }
  return ok(name);
}

function listSheet(
  xml: string,
  part: string,
  element: (prefix: string) => string,
): Result<string, HostError> {
  const splices: Splice[] = [];
  const walked = walkXml(xml, part, {
    close: (tag, close, end) => {
      if (tag.depth !== 1 || tag.local !== "sheets") return;
      const text = element(prefixOf(tag.name));
      if (!tag.selfClosing) splices.push({ start: close, end: close, text });
      else {
        const open = asOpenTag(xml.slice(tag.start, tag.end));
        splices.push({ start: tag.start, end, text: `${open}${text}</${tag.name}>` });
      }
    },
  });
  return walked.ok ? ok(applySplices(xml, splices)) : walked;
}

function sheetXml(draft: SheetDraft, styles: StyleSheet, namespace: string): string {
  const columns = draft.columnWidths
    .map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const rows = draft.rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const style = styles.styled(0, {
        numberFormat: cell.numberFormat ?? null,
        quotePrefix: null,
        bold: cell.bold ?? false,
      });
      const body = cellBody(cell, "");
      if (body.xml === "" && style === 0) return "";
      const type = body.type === null ? "" : ` t="${body.type}"`;
      const look = style === 0 ? "" : ` s="${style}"`;
      return `<c r="${a1(row, column)}"${look}${type}>${body.xml}</c>`;
    });
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const cols = columns === "" ? "" : `<cols>${columns}</cols>`;
  return `${XML_HEAD}<worksheet xmlns="${namespace}">${cols}<sheetData>${rows.join("")}</sheetData></worksheet>`;
}
