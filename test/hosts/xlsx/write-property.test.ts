import fc from "fast-check";
import type { CellContent, CellEdit } from "../../../src/core/plan/plan";
import { invert } from "../../../src/core/plan/invert";
import { a1 } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sameContent } from "../../../src/hosts/xlsx/apply-plan";
import { escapeText } from "../../../src/hosts/xlsx/xml-edit";
import { build, sheetXml, stylesXml } from "./build-package";
import { difference, partText } from "./compare-packages";
import { cellOf, edit, open } from "./host-helpers";

const ROWS = 8;
const COLUMNS = 6;

/** What XML can carry as it is; other characters are for the writer to escape. */
const plainText = fc
  .string({ unit: "grapheme", maxLength: 6 })
  .map((text) => text.replace(/[\u0000-\u001f\ufffe\uffff]/g, "·").replace(/_x/g, "_y"));

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "_x0041_",
      "_",
      " ",
      "\n",
      "\r",
      "\t",
      "<",
      "&",
      "]]>",
      "优",
      "\ud83d",
      "\ude00",
      "\u0007",
    ),
    maxLength: 6,
  }),
  fc.constantFrom("=45人", "#N/A!", "'", "_x005F_x0041_", "  "),
);

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
  fc.boolean(),
  anyText,
  fc.constant(null),
);

const formula = fc.constantFrom("=A1+1", "=SUM(A1:C3)", '=IF(A1<1,"a&b","c")', "=B:B", "=$D$4");

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value, formula: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ value, formula }) },
);

/** A cell's XML in one of the ways that writers have. */
const cellXml = fc
  .tuple(
    fc.constantFrom("n", "s", "is", "b", "f", "str", "e", "empty", "tags"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    plainText,
    fc.constantFrom("", ' s="1"', " s='2'"),
    fc.boolean(),
  )
  .map(([kind, number, text, style, addressed]) => ({ kind, number, text, style, addressed }));

interface Drawn {
  readonly row: number;
  readonly column: number;
  readonly xml: { kind: string; number: number; text: string; style: string; addressed: boolean };
}

function xmlOf({ row, column, xml }: Drawn, previous: number): string {
  const { kind, number, text, style, addressed } = xml;
  const r = addressed || column !== previous + 1 ? ` r="${a1(row, column)}"` : "";
  const c = (type: string, inner: string) => `<c${style}${r}${type}>${inner}</c>`;
  switch (kind) {
    case "n":
      return c("", `<v>${number}</v>`);
    case "s":
      return c(' t="s"', "<v>1</v>");
    case "is":
      return c(' t="inlineStr"', `<is><t xml:space="preserve">${escapeText(text)}</t></is>`);
    case "b":
      return c(' t="b"', "<v>1</v>");
    case "e":
      return c(' t="e"', "<v>#DIV/0!</v>");
    case "f":
      return c("", `<f>A1*2</f><!-- <c r="A1"/> --><v>${number}</v>`);
    case "str":
      return c(" t='str'", `<f>"x"</f><v><![CDATA[<c r="B2">]]></v>`);
    case "tags":
      return c(' t="n"', "");
    default:
      return `<c${style}${r}/>`;
  }
}

const sheet = fc
  .uniqueArray(fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), xml: cellXml }), {
    selector: ({ row, column }) => row * COLUMNS + column,
    maxLength: 25,
  })
  .map((cells) => {
    const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
    let xml = "";
    for (let row = 0; row < ROWS; row++) {
      const own = sorted.filter((cell) => cell.row === row);
      if (own.length === 0) continue;
      let previous = -1;
      const inner = own.map((cell) => {
        const text = xmlOf(cell, previous);
        previous = cell.column;
        return text;
      });
      xml += `<row r="${row + 1}" spans="1:3">${inner.join(row % 2 === 0 ? "" : "\n  ")}</row>\n`;
    }
    return build({
      sheets: [
        sheetXml(xml, "", `<dimension ref="A1:C3"/>`),
        sheetXml(`<row r="1"><c r="A1"><f>S1!A1</f><v>1</v></c></row>`),
      ],
      styles: stylesXml("", `<xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="49" quotePrefix="1"/>`),
      sharedStrings: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>零</t></si><si><r><t>一</t></r><r><t>二</t></r></si></sst>`,
    });
  });

const drafts = fc.array(
  fc.record({
    row: fc.nat(ROWS),
    column: fc.nat(COLUMNS),
    after: contents,
    numberFormat: fc.constantFrom(null, null, "0.00%", "@", '0"分"'),
  }),
  { minLength: 1, maxLength: 8 },
);

type Draft = (typeof drafts extends fc.Arbitrary<infer T> ? T : never)[number];

/** Edits of different cells; of two drafts for one cell the first counts. */
function editsOf(workbook: WorkbookSnapshot, list: readonly Draft[]): CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const { row, column, after, numberFormat } of list) {
    const cell = a1(row, column);
    if (!byCell.has(cell)) byCell.set(cell, edit(workbook, "S1", cell, after, numberFormat));
  }
  return [...byCell.values()];
}

/** What a reader finds after `content` was written. */
function readBack({ value: written, formula: f }: CellContent): CellContent {
  if (f === null && written === "") return { value: null, formula: null };
  return { value: Object.is(written, -0) ? 0 : written, formula: f };
}

test("edited cells read back as written, all others are untouched, and undo gives the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, drafts, async (bytes, list) => {
      const host = open(bytes);
      const before = await host.snapshot("workbook");
      const edits = editsOf(before, list);
      const receipt = await host.apply({ edits });
      expect(receipt.skipped).toEqual([]);

      const saved = host.save();
      const after = await open(saved).snapshot("workbook");
      const written = new Map(edits.map((one) => [one.cell, one]));
      for (let row = 0; row <= ROWS; row++) {
        for (let column = 0; column <= COLUMNS; column++) {
          const cell = a1(row, column);
          const [old, now] = [cellOf(before, "S1", cell), cellOf(after, "S1", cell)];
          const one = written.get(cell);
          if (one === undefined) {
            // A formula may have lost its cached result, nothing else.
            if (now.formula === null) expect(now).toEqual(old);
            else expect(now).toMatchObject({ formula: old.formula, numberFormat: old.numberFormat });
          } else {
            const { value: cached, formula: f } = readBack(one.after);
            expect([cell, now.value, now.formula]).toEqual([cell, cached, f]);
            expect(now.numberFormat).toBe(one.numberFormat ?? old.numberFormat);
          }
        }
      }
      const allowed = [
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
      ];
      const found = difference(bytes, saved);
      expect([...found.added, ...found.removed]).toEqual([]);
      expect(found.recompressed.filter((part) => !allowed.includes(part))).toEqual([]);

      await host.undo(receipt);
      expect(Buffer.from(host.save()).equals(bytes)).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("a plan and its inverse restore what every cell means, in another session too", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, drafts, async (bytes, list) => {
      const host = open(bytes);
      const before = await host.snapshot("workbook");
      const receipt = await host.apply({ edits: editsOf(before, list) });
      const again = open(host.save());
      const undone = await again.apply(invert(receipt));
      expect(undone.skipped).toEqual([]);
      const after = await open(again.save()).snapshot("workbook");
      for (let row = 0; row <= ROWS; row++) {
        for (let column = 0; column <= COLUMNS; column++) {
          const [old, now] = [before, after].map((one) => cellOf(one, "S1", a1(row, column)));
          if (old === undefined || now === undefined) throw new Error("no cell");
          if (!sameContent(old, now)) expect(now).toEqual(old);
          expect(now.numberFormat).toBe(old.numberFormat);
        }
      }
      // Only appended: every style that was there still stands at its place.
      const styles = (bytes: Uint8Array) => partText(bytes, "xl/styles.xml");
      expect(styles(again.save())).toContain(/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles(bytes))?.[1]);
    }),
    { numRuns: 200 },
  );
}, 60_000);
