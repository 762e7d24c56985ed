/** Reads one worksheet part for what it looks like; done for a sheet when it is shown, not for the whole workbook. */
import { LAST_COLUMN, LAST_ROW, parseA1 } from "../../../core/sheet/address";
import { fail, ok, type Result } from "../../../core/result";
import type { HostError } from "../../errors";
import type { XlsxPackage } from "../package";
import type { WorkbookParts } from "../package-parts";
import { readXml, SPREADSHEET, xmlBoolean, type XmlAttributes } from "../xml";
import { baseColumnPixels, columnPixels, digitWidth } from "./column-width";
import type { CellLook, ColumnLook, RowLook, SheetLook } from "./look";
import { readStyleLooks } from "./read-styles";

/** Rows and cells that are looked at; what lies beyond looks plain. Far more than anybody scrolls through. */
const MAX_LOOKED_AT = 500_000;

const PIXELS_PER_POINT = 4 / 3;

export function readSheetLook(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  sheet: string,
): Result<SheetLook, HostError> {
  const part = parts.sheets.find((one) => one.kind === "worksheet" && one.name === sheet)?.part;
  if (part === undefined) return fail({ code: "sheet-not-found", data: { sheet } });
  const styles = readStyleLooks(pkg, parts);
  if (!styles.ok) return styles;
  const { defaultFont } = styles.value;
  const reader = new LookReader(digitWidth(defaultFont.name, defaultFont.size));
  const read = readXml(pkg, part, SPREADSHEET, reader);
  if (!read.ok) return read;
  const looks = new Map<number, CellLook>();
  for (const style of reader.used) looks.set(style, styles.value.at(style));
  return ok(reader.result(looks));
}

const styleNumber = (text: string | undefined) => {
  const number = Number(text ?? "0");
  return Number.isInteger(number) && number >= 0 ? number : 0;
};

/** A size in the file's unit; `null` when absent or no size. */
const size = (text: string | undefined): number | null => {
  const number = Number(text ?? "");
  return text !== undefined && Number.isFinite(number) && number >= 0 ? number : null;
};

class LookReader {
  readonly used = new Set<number>([0]);
  private gridlines = true;
  private columnWidth: number;
  /** 宋体 and Calibri at 11 points. */
  private rowHeight = 18;
  private rowsHidden = false;
  private readonly columns: ColumnLook[] = [];
  private readonly rows = new Map<number, RowLook>();
  private row = -1;
  private column = -1;
  private cells = new Map<number, number>();
  private seen = 0;

  constructor(private readonly digit: number) {
    this.columnWidth = baseColumnPixels(8, digit);
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    switch (name) {
      case "c":
        this.addCell(attributes);
        break;
      case "row":
        this.addRow(attributes);
        break;
      case "sheetView":
        this.gridlines = xmlBoolean(attributes["showGridLines"], true);
        break;
      case "sheetFormatPr":
        this.readDefaults(attributes);
        break;
      case "col":
        this.addColumns(attributes);
        break;
    }
  };

  result(styles: ReadonlyMap<number, CellLook>): SheetLook {
    const { gridlines, columns, columnWidth, rowHeight, rowsHidden, rows } = this;
    return { gridlines, columns, columnWidth, rowHeight, rowsHidden, rows, styles };
  }

  private readDefaults(attributes: XmlAttributes): void {
    const width = size(attributes["defaultColWidth"]);
    const characters = size(attributes["baseColWidth"]);
    if (width !== null) this.columnWidth = columnPixels(width, this.digit);
    else if (characters !== null) this.columnWidth = baseColumnPixels(characters, this.digit);
    const height = size(attributes["defaultRowHeight"]);
    if (height !== null && height > 0) this.rowHeight = pixels(height);
    this.rowsHidden = xmlBoolean(attributes["zeroHeight"], false);
  }

  private addColumns(attributes: XmlAttributes): void {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]) - 1, LAST_COLUMN);
    if (!(first >= 0 && last >= first)) return;
    const width = size(attributes["width"]);
    const style = styleNumber(attributes["style"]);
    this.used.add(style);
    this.columns.push({
      first,
      last,
      width: width === null ? this.columnWidth : columnPixels(Math.min(width, 255), this.digit),
      hidden: xmlBoolean(attributes["hidden"], false) || width === 0,
      style,
    });
  }

  private addRow(attributes: XmlAttributes): void {
    const number = attributes["r"];
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    const height = size(attributes["ht"]);
    const style = xmlBoolean(attributes["customFormat"], false) ? styleNumber(attributes["s"]) : null;
    if (style !== null) this.used.add(style);
    this.cells = new Map();
    if (!(this.row >= 0 && this.row <= LAST_ROW) || this.seen++ > MAX_LOOKED_AT) return;
    this.rows.set(this.row, {
      height: height === null ? null : pixels(Math.min(height, 409.5)),
      hidden: xmlBoolean(attributes["hidden"], false) || height === 0,
      style,
      cells: this.cells,
    });
  }

  private addCell(attributes: XmlAttributes): void {
    const reference = attributes["r"];
    const at = reference === undefined ? null : parseA1(reference);
    this.column = at?.column ?? this.column + 1;
    const style = styleNumber(attributes["s"]);
    if (this.seen++ > MAX_LOOKED_AT) return;
    this.used.add(style);
    this.cells.set(this.column, style);
  }
}

const pixels = (points: number) => Math.round(points * PIXELS_PER_POINT);
