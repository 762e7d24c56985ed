/** Cells and shared strings that are taken whole are what they are when they are read tag by tag. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openPackage } from "../../../src/hosts/xlsx/package";
import { workbookParts } from "../../../src/hosts/xlsx/package-parts";
import { readSnapshot, readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { build, MAIN, sharedStringsXml, sheetXml, stylesXml } from "./build-package";

const FIXTURES = join(__dirname, "../../fixtures");

/** With a comment in front of the root the real parser reads the whole part, which takes no element whole. */
const byTags = (xml: string): string => xml.replace(/^(\uFEFF?(?:<\?xml[^>]*\?>)?)/, "$1<!---->");

const STYLES = stylesXml(
  '<numFmt numFmtId="164" formatCode="0.00&quot;分&quot;"/>',
  '<xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"><protection locked="0"/></xf>',
);
const STRINGS = sharedStringsXml("<si><t>零</t></si><si><t>一</t></si>");

function outcomeOf(sheet: string, sharedStrings: string): unknown {
  const read = readWorkbook(build({ sheets: [sheet], styles: STYLES, sharedStrings }));
  return read.ok ? read.value.snapshot : read.error;
}

const sameSheet = (rows: string): void => {
  const xml = sheetXml(rows);
  expect(outcomeOf(xml, STRINGS)).toEqual(outcomeOf(byTags(xml), STRINGS));
};

const CELLS = [
  ...['<c r="A1"/>', '<c r="A1"></c>', '<c r="B1" s="1"/>', '<c r="B1" s="2"></c>', '<c r="B1" s="99"/>'],
  ...['<c r="C1" t="n"></c>', '<c r="C1"><v>1</v></c>', '<c r="C1" s="1"><v>0.5</v></c>', "<c><v>7</v></c>"],
  ...['<c r="C1" s="2" t="n"><v> -1.50 </v></c>', '<c r="C1"><v>1e3</v></c>', '<c r="C1"><v>x</v></c>'],
  ...['<c r="D1" t="s"><v>1</v></c>', '<c r="D1" t="s"><v>9</v></c>', '<c r="D1" t="s"><v></v></c>'],
  ...['<c r="D1" t="s"><v/></c>', '<c r="D1" t="s"/>', '<c r="E1" t="str"><v>a_x0041_&lt;</v></c>'],
  ...[
    '<c r="E1" t="b"><v>1</v></c>',
    '<c r="E1" t="e"><v>#N/A</v></c>',
    '<c r="E1" t="d"><v>2024-01-02</v></c>',
  ],
  '<c r="F1" t="inlineStr"><is><t>甲_x0041_</t></is></c>',
  '<c r="F1" t="inlineStr"><is><t>&#30002;&amp;&#x4E59;</t></is></c>',
  '<c r="F1" t="inlineStr"><is><t>&none;</t></is></c>',
  '<c r="F1" t="inlineStr"><is><t>&#0;</t></is></c>',
  '<c r="F1" t="inlineStr"><is><t> </t></is></c>',
  '<c r="F1" t="inlineStr"><is><t xml:space="preserve"> 甲\n</t></is></c>',
  '<c r="F1" t="inlineStr"><is><t/></is></c>',
  '<c r="F1" t="inlineStr"><is><t></t></is></c>',
  '<c r="F1" t="inlineStr"><is/></c>',
  '<c r="F1" t="inlineStr"><is><t>[甲]]</t></is></c>',
  '<c r="F1" t="inlineStr"><is><t>甲]]></t></is></c>',
  '<c r="F1" t="inlineStr"><is><t>甲\u0001</t></is></c>',
  '<c r="F1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>丙</t></rPh></is></c>',
  '<c r="F1" t="inlineStr"><v>1</v></c>',
  '<c r="F1"><is><t>甲</t></is></c>',
  ...['<c r="G1"><f>A1+1</f><v>2</v></c>', '<c r="G1" s="1" t="str"><f>"a"</f><v>a</v></c>'],
  ...[
    '<c s="1" r="H1"><v>3</v></c>',
    "<c r='H1'><v>3</v></c>",
    '<c r="H1" ><v>3</v></c>',
    '<c r="H1" cm="1"/>',
  ],
  ...[
    '<c r="XFD1048576"/>',
    '<c r="XFE1"/>',
    '<c r="A0"/>',
    '<c r="A1048577"/>',
    '<c r="ZZZ1"/>',
    '<c r="1"/>',
  ],
  ...[
    '<c r="I3"><v>1</v></c>',
    '<c r="I1"><v>1',
    '<c r="I1"><c r="J1"><v>1</v></c></c>',
    '<c r="I1" r="I1"/>',
  ],
  ...[
    '<x:c xmlns:x="urn:x" r="J1"><v>1</v></x:c>',
    '<c xmlns="urn:x" r="J1"><v>1</v></c>',
    "<!---->",
    " ",
    "\r\n",
  ],
];

const ROWS = [
  ["cells of another namespace", '<row xmlns="urn:x" r="1"><c r="A1"><v>1</v></c></row>'],
  ["cells outside a row", '<c r="A1"><v>1</v></c>'],
  ["a row in a row", '<row r="1"><row r="2"><c r="A2"><v>1</v></c></row><c r="A1"><v>2</v></c></row>'],
  ["a row in a foreign element", '<x xmlns="urn:x"><row r="1"><c r="A1"><v>1</v></c></row></x><row r="2"/>'],
  [
    "a foreign element in a row",
    '<row r="1"><x xmlns="urn:x"><c r="A1"><v>1</v></c></x><c r="B1"><v>2</v></c></row>',
  ],
  [
    "a foreign element behind a row",
    '<row r="1"><c r="A1"/></row><x xmlns="urn:x"><c r="B1"><v>1</v></c></x>',
  ],
  [
    "a row with a prefix, cells of another namespace",
    `<x:row xmlns:x="${MAIN}" xmlns="urn:x" r="1"><c r="A1"><v>1</v></c></x:row>`,
  ],
  ["rows without numbers", '<row><c r="A1"/><c r="B1"/></row><row><c><v>1</v></c><c><v>2</v></c></row>'],
  ["an element beside the cells", '<row r="1"><a><c r="A1"><v>1</v></c></a><c r="B1"><v>1</v></c></row>'],
] as const;

describe("cells", () => {
  test.each(CELLS)("%s", (cell) => {
    sameSheet(`<row r="1">${cell}<c r="K1"><v>1</v></c></row>`);
  });

  test.each(ROWS)("%s", (_, rows) => {
    sameSheet(rows);
  });

  test("whatever stands beside what", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CELLS), { maxLength: 8 }), (cells) => {
        sameSheet(`<row r="1">${cells.join("")}</row>`);
      }),
    );
  });

  test("across the seam of two pieces of 64 KB", () => {
    const cell = '<c r="B2" s="1" t="inlineStr"><is><t>&#30002;甲</t></is></c>';
    for (let back = 0; back < cell.length; back += 5) {
      const filler = `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(65_300 - back)}</t></is></c></row>`;
      sameSheet(`${filler}<row r="2"><c r="A2"><v>1</v></c>${cell}<c r="C2"><v>3</v></c></row>`);
    }
  });

  test("an index that is not there is not the first text", () => {
    expect(outcomeOf(sheetXml('<row r="1"><c r="A1" t="s"><v></v></c></row>'), STRINGS)).toMatchObject({
      sheets: [{ rows: new Map([[0, new Map([[0, expect.objectContaining({ value: null })]])]]) }],
    });
  });
});

const ITEMS = [
  ...[
    "<si><t>甲</t></si>",
    "<si><t></t></si>",
    "<si><t/></si>",
    "<si/>",
    "<si><t> </t></si>",
    "<si><t>a&b</t></si>",
  ],
  ...[
    '<si><t xml:space="preserve"> 甲 </t></si>',
    "<si><t>_x0041_&amp;&#30002;</t></si>",
    "<si><t>甲]]></t></si>",
  ],
  '<si><t>甲</t><phoneticPr fontId="1" type="noConversion"/></si>',
  '<si><t>甲</t><phoneticPr fontId="1"/></si>',
  '<si><t>甲</t><phoneticPr fontId="1" fontId="1"/></si>',
  '<si><t>甲</t><rPh sb="0" eb="1"><t>jiǎ</t></rPh><phoneticPr fontId="1"/></si>',
  "<si><r><t>甲</t></r><r><rPr/><t>乙</t></r></si>",
];

describe("shared strings", () => {
  const cells = [0, 1].map((n) => `<c r="${"AB"[n] ?? ""}1" t="s"><v>${n}</v></c>`).join("");
  test.each(ITEMS)("%s", (item) => {
    const xml = sharedStringsXml(`${item}<si><t>乙</t></si>`);
    const sheet = sheetXml(`<row r="1">${cells}</row>`);
    expect(outcomeOf(sheet, xml)).toEqual(outcomeOf(sheet, byTags(xml)));
  });
});

test.each(["self-2024.xlsx", "target-2022.xlsx", "damaged.xlsx", "stacked-self-2022.xlsx"])(
  "all sheets of %s",
  (name) => {
    const opened = openPackage(new Uint8Array(readFileSync(join(FIXTURES, name))));
    if (!opened.ok) throw new Error(opened.error.code);
    const pkg = opened.value;
    const parts = workbookParts(pkg);
    if (!parts.ok) throw new Error(parts.error.code);
    const whole = readSnapshot(pkg, parts.value);
    for (const part of [...parts.value.sheets.map((sheet) => sheet.part), parts.value.sharedStrings]) {
      const text = part === null ? null : pkg.text(part);
      if (part !== null && text?.ok === true) pkg.set(part, byTags(text.value));
    }
    expect(whole.ok).toBe(true);
    expect(readSnapshot(pkg, parts.value)).toEqual(whole);
  },
);
