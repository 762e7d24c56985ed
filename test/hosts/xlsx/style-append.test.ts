import { readStyleSheet } from "../../../src/hosts/xlsx/style-append";
import { MAIN } from "./build-package";

const sheet = (inner: string) => `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
const keep = { numberFormat: null, quotePrefix: null };

function open(xml: string) {
  const read = readStyleSheet(xml, "xl/styles.xml");
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const FONTS = `<fonts count="1"><font><sz val="11"/></font></fonts>`;
const XFS =
  `<cellXfs count="3"><xf numFmtId="0" fontId="0"/>` +
  `<xf numFmtId="2" fontId="0" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>` +
  `<xf numFmtId="164" fontId="0" quotePrefix="1"/></cellXfs>`;
const CODES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>`;

test("number formats and locks are read", () => {
  const styles = open(sheet(CODES + FONTS + XFS));
  expect([0, 1, 2, 9].map(styles.numberFormat)).toEqual(["General", "0.00", "0.0", "General"]);
  expect([0, 1, 2, 9].map(styles.locked)).toEqual([true, false, true, true]);
});

test("nothing wished, nothing written", () => {
  const xml = sheet(CODES + FONTS + XFS);
  const styles = open(xml);
  expect(styles.styled(1, keep)).toBe(1);
  expect(styles.styled(1, { numberFormat: "0.00", quotePrefix: false })).toBe(1);
  expect(styles.xml()).toBe(xml);
});

test("an equal style is reused, whatever its applyNumberFormat", () => {
  const xml = sheet(`<cellXfs><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs>`);
  const styles = open(xml);
  expect(styles.styled(0, { numberFormat: "0.00%", quotePrefix: null })).toBe(1);
  expect(styles.styled(1, { numberFormat: "General", quotePrefix: null })).toBe(0);
  expect(styles.xml()).toBe(xml);
});

test("a clone keeps everything but the number format; built-in ids are used", () => {
  const styles = open(sheet(CODES + FONTS + XFS));
  expect(styles.styled(1, { numberFormat: "0.00%", quotePrefix: null })).toBe(3);
  expect(styles.styled(1, { numberFormat: "0.00%", quotePrefix: null })).toBe(3);
  expect(styles.locked(3)).toBe(false);
  const clone = `<xf numFmtId="10" fontId="0" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>`;
  expect(styles.xml()).toBe(
    sheet(CODES + FONTS + XFS.replace(`count="3"`, `count="4"`).replace("</cellXfs>", `${clone}</cellXfs>`)),
  );
});

test("new formats get the next free id, with or without numFmts before", () => {
  const wish = { numberFormat: '0"分"&', quotePrefix: null };
  const code = "0&quot;分&quot;&amp;";
  const xfs = `<cellXfs count="1"><xf numFmtId="0"/></cellXfs>`;
  const grown = (id: number) =>
    `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${id}" applyNumberFormat="1"/></cellXfs>`;
  const cases: readonly [string, string][] = [
    [
      CODES + xfs,
      `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="${code}"/></numFmts>${grown(165)}`,
    ],
    [
      `<numFmts count="0"/>${xfs}`,
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>${grown(164)}`,
    ],
    [xfs, `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>${grown(164)}`],
  ];
  for (const [before, after] of cases) {
    const styles = open(sheet(before));
    expect(styles.styled(0, wish)).toBe(1);
    expect(styles.numberFormat(1)).toBe(wish.numberFormat);
    expect(styles.xml()).toBe(sheet(after));
  }
});

test("quote prefix on and off, and boldness", () => {
  const styles = open(sheet(CODES + FONTS + XFS));
  expect(styles.styled(2, { numberFormat: null, quotePrefix: false })).toBe(3);
  expect(styles.styled(0, { ...keep, bold: true })).toBe(4);
  expect(styles.styled(0, { ...keep, bold: true })).toBe(4);
  expect(styles.xml()).toContain(
    `<xf numFmtId="164" fontId="0" quotePrefix="0"/><xf numFmtId="0" fontId="1" applyFont="1"/></cellXfs>`,
  );
  expect(styles.xml()).toContain(
    `<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>`,
  );
});

test("prefixes, comments and differential formats do not mislead", () => {
  const xml =
    `<x:styleSheet xmlns:x="${MAIN}"><!-- <x:cellXfs><x:xf numFmtId="9"/></x:cellXfs> -->` +
    `<x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs><x:cellXfs><x:xf numFmtId="0"/></x:cellXfs>` +
    `<x:dxfs><x:dxf><x:numFmt numFmtId="164" formatCode="0"/></x:dxf></x:dxfs></x:styleSheet>`;
  const styles = open(xml);
  expect(styles.numberFormat(0)).toBe("General");
  expect(styles.styled(0, { numberFormat: "0.00", quotePrefix: null })).toBe(1);
  expect(styles.xml()).toBe(
    xml.replace(
      `<x:cellXfs><x:xf numFmtId="0"/></x:cellXfs>`,
      `<x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="2" applyNumberFormat="1"/></x:cellXfs>`,
    ),
  );
});
