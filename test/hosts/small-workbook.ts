/** A workbook of one small sheet: B1 is unlocked, C3:D3 merged, A2 holds a text. */
import { packageParts, sheetXml, stylesXml, zipped } from "./xlsx/build-package";

export function smallWorkbook({ isProtected }: { readonly isProtected: boolean }): Uint8Array {
  const styles = stylesXml(
    "",
    '<xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49"/>',
  );
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    '<row r="1"><c r="B1" s="1"/></row>',
    `<row r="2">${text("A2", "名称")}<c r="B2"><v>3</v></c></row>`,
    `<row r="3">${text("C3", "合并")}<c r="E3" s="2"/></row>`,
    `<row r="4">${text("F4", "角")}</row>`,
  ];
  const protection = isProtected ? '<sheetProtection sheet="1"/>' : "";
  const merges = '<mergeCells count="1"><mergeCell ref="C3:D3"/></mergeCells>';
  return zipped(packageParts({ sheets: [sheetXml(rows.join(""), protection + merges)], styles }));
}
