/** What sheets look like, read from drawn packages and from the real forms. */
import { readFileSync } from "node:fs";
import { parseA1 } from "../../../../src/core/sheet/address";
import { colorOf, DEFAULT_PALETTE, DEFAULT_THEME, tinted } from "../../../../src/hosts/xlsx/looks/colors";
import { columnPixels, digitWidth } from "../../../../src/hosts/xlsx/looks/column-width";
import type { CellLook, SheetLook } from "../../../../src/hosts/xlsx/looks/look";
import { build, MAIN, relationshipsXml, sheetXml } from "../build-package";
import { open } from "../host-helpers";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const styles = (lists: string) => `<styleSheet xmlns="${MAIN}">${lists}</styleSheet>`;

/** One cell A1 with the given format; `font`, `fill` and `border` are number 1 of their lists. */
function one(parts: {
  font?: string;
  fill?: string;
  border?: string;
  xf?: string;
  colors?: string;
}): Uint8Array {
  return build({
    sheets: [sheetXml('<row r="1"><c r="A1" s="1"><v>1</v></c></row>')],
    styles: styles(
      `<fonts><font><name val="宋体"/><sz val="11"/></font><font>${parts.font ?? ""}</font></fonts>` +
        `<fills><fill><patternFill patternType="none"/></fill><fill>${parts.fill ?? ""}</fill></fills>` +
        `<borders><border/><border>${parts.border ?? ""}</border></borders>` +
        `<cellStyleXfs><xf/></cellStyleXfs>` +
        `<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1">${parts.xf ?? ""}</xf></cellXfs>${parts.colors ?? ""}`,
    ),
  });
}

async function lookOf(bytes: Uint8Array, sheet = "S1"): Promise<SheetLook> {
  return open(bytes).look(sheet);
}

async function a1Look(parts: Parameters<typeof one>[0]): Promise<CellLook> {
  return at(await lookOf(one(parts)), "A1");
}

function at(look: SheetLook, cell: string): CellLook {
  const { row, column } = parseA1(cell) ?? { row: -1, column: -1 };
  const found = look.styles.get(look.rows.get(row)?.cells.get(column) ?? 0);
  if (found === undefined) throw new Error(cell);
  return found;
}

describe("colours", () => {
  const colors = { theme: DEFAULT_THEME, palette: DEFAULT_PALETTE };
  test.each([
    [{ rgb: "FF12ABef" }, "#12abef"],
    [{ rgb: "12abef" }, "#12abef"],
    [{ theme: "0" }, "#ffffff"],
    [{ theme: "1" }, "#000000"],
    [{ theme: "4" }, "#4f81bd"],
    [{ indexed: "2" }, "#ff0000"],
    [{ indexed: "22" }, "#c0c0c0"],
    [{ indexed: "64" }, null],
    [{ auto: "1" }, null],
    [{ rgb: "red" }, null],
    [{ theme: "99" }, null],
    // Excel's own "white, darker 15 %" and "accent 1, lighter 80 %" (there #dce6f1).
    [{ theme: "0", tint: "-0.14999847407452621" }, "#d9d9d9"],
    [{ theme: "4", tint: "0.79998168889431442" }, "#dce6f2"],
  ])("%j is %s", (attributes, expected) => {
    expect(colorOf(attributes as Readonly<Record<string, string>>, colors)).toBe(expected);
  });

  test("a tint of 1 is white, of -1 black", () => {
    expect([tinted("#4f81bd", 1), tinted("#4f81bd", -1)]).toEqual(["#ffffff", "#000000"]);
  });
});

describe("cell formats", () => {
  test("fonts", async () => {
    const { font } = await a1Look({
      font: '<name val="黑体"/><sz val="16"/><b/><i val="0"/><u/><strike val="1"/><color rgb="FFFF0000"/>',
    });
    expect(font).toEqual({
      name: "黑体",
      size: (16 * 4) / 3,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      color: "#ff0000",
    });
  });

  test.each([
    [
      '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill>',
      "#ffff00",
    ],
    ['<patternFill patternType="none"/>', null],
    ["<patternFill/>", null],
    ['<patternFill patternType="gray125"/>', "#dfdfdf"],
    [
      '<gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color theme="0"/></stop></gradientFill>',
      "#112233",
    ],
  ])("fill %s", async (fill, expected) => {
    expect((await a1Look({ fill })).fill).toBe(expected);
  });

  test("borders: style and colour of each side; a side without a style is none", async () => {
    const look = await a1Look({
      border:
        '<left style="thin"><color rgb="FF000000"/></left><right style="medium"><color theme="4"/></right><top/><bottom style="dashDot"/>',
    });
    expect([look.left, look.right, look.top, look.bottom]).toEqual([
      { style: "thin", color: "#000000" },
      { style: "medium", color: "#4f81bd" },
      null,
      { style: "dashed", color: "#000000" },
    ]);
  });

  test.each([
    [
      '<alignment horizontal="center" vertical="center" wrapText="1"/>',
      { horizontal: "center", vertical: "center", wrap: true },
    ],
    ["", { horizontal: "general", vertical: "bottom", wrap: false, rotation: 0, indent: 0 }],
    ['<alignment horizontal="left" indent="2"/>', { horizontal: "left", indent: 18 }],
    ['<alignment textRotation="255"/>', { rotation: "stacked" }],
    ['<alignment textRotation="90"/>', { rotation: 90 }],
    ['<alignment textRotation="135"/>', { rotation: -45 }],
    ['<alignment horizontal="distributed"/>', { horizontal: "distributed", wrap: true }],
    ['<alignment horizontal="sideways" indent="x"/>', { horizontal: "general", indent: 0 }],
  ])("alignment %s", async (xf, expected) => {
    expect(await a1Look({ xf })).toMatchObject(expected);
  });

  test("the workbook's own palette replaces Excel's", async () => {
    const look = await a1Look({
      fill: '<patternFill patternType="solid"><fgColor indexed="1"/></patternFill>',
      colors:
        '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
    });
    expect(look.fill).toBe("#abcdef");
  });

  test("the theme's colours, light before dark; a broken theme only loses its colours", async () => {
    const theme = (inner: string) =>
      `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x">${inner}</a:clrScheme></a:themeElements></a:theme>`;
    const draw = (themeXml: string) =>
      build({
        sheets: [sheetXml('<row r="1"><c r="A1" s="1"/></row>')],
        parts: {
          "xl/styles.xml": styles(
            '<fonts><font><color theme="0"/></font><font><color theme="5"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
          ),
          "xl/theme/theme1.xml": themeXml,
          "xl/_rels/workbook.xml.rels": relationshipsXml([
            { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
            { id: "rId2", type: "styles", target: "styles.xml" },
            { id: "rId3", type: "theme", target: "theme/theme1.xml" },
          ]),
        },
      });
    const own = await lookOf(
      draw(
        theme(
          '<a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:accent2><a:srgbClr val="123456"/></a:accent2>',
        ),
      ),
    );
    expect([own.styles.get(0)?.font.color, own.styles.get(1)?.font.color]).toEqual(["#fefefe", "#123456"]);
    const broken = await lookOf(draw("<a:theme"));
    expect(broken.styles.get(1)?.font.color).toBe(DEFAULT_THEME[5]);
  });
});

describe("sizes", () => {
  test.each([
    ["宋体", 11, 8],
    ["Calibri", 11, 7],
    ["Arial", 10, 7],
    ["宋体", 12, 8],
  ])("a digit of %s at %d points is %d pixels wide", (font, points, expected) => {
    expect(digitWidth(font, (points * 4) / 3)).toBe(expected);
  });

  test.each([
    [10.625, 8, 85],
    [9.140625, 7, 64],
    [0, 7, 0],
  ])("a width of %d digits of %d pixels is %d pixels", (width, digit, expected) => {
    expect(columnPixels(width, digit)).toBe(expected);
  });

  test("rows, columns, defaults, hidden ones and gridlines", async () => {
    const look = await lookOf(
      build({
        sheets: [
          sheetXml(
            '<row r="2" ht="30" customHeight="1"><c r="B2"/></row><row r="3" hidden="1"/><row r="4" ht="0"/><row r="6" s="0" customFormat="1"/>',
            "",
            '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" zeroHeight="1"/>' +
              '<cols><col min="1" max="2" width="10" customWidth="1"/><col min="4" max="4" width="12" hidden="1"/></cols>',
          ),
        ],
      }),
    );
    expect(look).toMatchObject({ gridlines: false, columnWidth: 63, rowHeight: 18, rowsHidden: true });
    expect(look.columns).toEqual([
      { first: 0, last: 1, width: 70, hidden: false, style: 0 },
      { first: 3, last: 3, width: 84, hidden: true, style: 0 },
    ]);
    expect([...look.rows].map(([row, { height, hidden, style }]) => [row, height, hidden, style])).toEqual([
      [1, 40, false, null],
      [2, null, true, null],
      [3, 0, true, null],
      [5, null, false, 0],
    ]);
  });

  test("cells and rows without addresses count on", async () => {
    const look = await lookOf(build({ sheets: [sheetXml('<row><c/><c s="0"/></row><row><c/></row>')] }));
    expect([...look.rows].map(([row, { cells }]) => [row, [...cells.keys()]])).toEqual([
      [0, [0, 1]],
      [1, [0]],
    ]);
  });
});

test("a real form: title, borders, wrapped text, heights", async () => {
  const host = open(readFileSync("test/fixtures/self-2024-blank-scores.xlsx"));
  const { sheets } = await host.snapshot("workbook");
  for (const { name } of sheets) {
    const look = await host.look(name);
    expect(at(look, "A1").font).toMatchObject({ name: "宋体", bold: true, size: (16 * 4) / 3 });
    expect(look.rows.get(0)?.height).toBe(40);
    expect(at(look, "A3")).toMatchObject({
      wrap: true,
      horizontal: "center",
      top: { style: "thin", color: "#000000" },
    });
    expect(look.columns.map(({ width }) => width)).toEqual([85, 157, 253, 157, 133, 77, 101, 173]);
  }
  await expect(host.look("no such sheet")).rejects.toMatchObject({ error: { code: "sheet-not-found" } });
});
