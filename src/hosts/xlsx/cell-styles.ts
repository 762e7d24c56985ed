/**
 * Reads styles.xml for what a snapshot needs: each cell format's number format and lock. Cells that are equal in all
 * they show are one object for the whole workbook, because forms repeat their labels a thousand times.
 */
import { ok, type Result } from "../../core/result";
import type { CellSnapshot } from "../../core/sheet/snapshot";
import type { HostError } from "../errors";
import { displayOf, type Display } from "./display-text";
import { BUILTIN_FORMATS } from "./number-format-ids";
import type { XlsxPackage } from "./package";
import { readXml, SPREADSHEET, xmlBoolean } from "./xml";

/** Makes the cells of one number format and lock. */
export class CellStyle {
  readonly empty: CellSnapshot;
  private readonly display: Display;
  private readonly texts = new Map<string, CellSnapshot>();
  private readonly numbers = new Map<number, CellSnapshot>();
  /** By index in the table of shared strings: numbers are found faster than long texts. */
  private readonly shared = new Map<number, CellSnapshot>();

  /** `id` tells the styles of a workbook apart. */
  constructor(
    readonly id: number,
    readonly numberFormat: string,
    readonly locked: boolean,
    date1904: boolean,
  ) {
    this.display = displayOf(numberFormat, date1904);
    this.empty = { value: null, error: false, formula: null, text: "", numberFormat, locked };
  }

  text(value: string): CellSnapshot {
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    const kept = detached(value);
    const cell = this.cell(kept, this.display.text(kept));
    this.texts.set(kept, cell);
    return cell;
  }

  /** `value` is the shared string at `index`, already detached. */
  sharedText(index: number, value: string): CellSnapshot {
    const known = this.shared.get(index);
    if (known !== undefined) return known;
    const cell = this.cell(value, this.display.text(value));
    this.shared.set(index, cell);
    return cell;
  }

  number(value: number): CellSnapshot {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const cell = this.cell(value, this.display.number(value));
    this.numbers.set(value, cell);
    return cell;
  }

  boolean(value: boolean): CellSnapshot {
    return this.cell(value, value ? "TRUE" : "FALSE");
  }

  error(value: string): CellSnapshot {
    const kept = detached(value);
    return { ...this.cell(kept, kept), error: true };
  }

  private cell(value: string | number | boolean, text: string): CellSnapshot {
    return { value, error: false, formula: null, text, numberFormat: this.numberFormat, locked: this.locked };
  }
}

/** A copy that shares no memory with the XML it was cut from; else one short label keeps 64 KB alive. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Cell styles by the index that cells carry; an index out of bounds is the workbook's default. */
export interface CellStyles {
  at(index: number): CellStyle;
}

/** `part` is `null` when the workbook has no styles. */
export function readCellStyles(
  pkg: XlsxPackage,
  part: string | null,
  date1904: boolean,
): Result<CellStyles, HostError> {
  const formats: FormatRecord[] = [];
  if (part !== null) {
    const read = readFormats(pkg, part, formats);
    if (!read.ok) return read;
  }
  const shared = new Map<string, CellStyle>();
  const styles = formats.map(({ numberFormat, locked }) => {
    const key = `${locked ? "L" : "U"}${numberFormat}`;
    const style = shared.get(key) ?? new CellStyle(shared.size, numberFormat, locked, date1904);
    shared.set(key, style);
    return style;
  });
  const fallback = styles[0] ?? new CellStyle(0, "General", true, date1904);
  return ok({ at: (index) => styles[index] ?? fallback });
}

interface FormatRecord {
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** Of styles.xml, which is mostly fonts and borders. */
const PLACED = new Set(["numFmt", "xf", "protection"]);

function readFormats(pkg: XlsxPackage, part: string, formats: FormatRecord[]): Result<null, HostError> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const locks: boolean[] = [];
  const path: string[] = [];
  const read = readXml(pkg, part, SPREADSHEET, {
    open: (name, attributes) => {
      path.push(name);
      const place = PLACED.has(name) ? path.slice(1).join("/") : "";
      if (place === "numFmts/numFmt") {
        const { numFmtId: id, formatCode: code } = attributes;
        if (id !== undefined && code !== undefined) codes.set(Number(id), code);
      } else if (place === "cellXfs/xf") {
        ids.push(Number(attributes["numFmtId"] ?? "0"));
        locks.push(true);
      } else if (place === "cellXfs/xf/protection") {
        // Excel obeys the element whether or not applyProtection is set.
        locks[locks.length - 1] = xmlBoolean(attributes["locked"], true);
      }
    },
    close: () => path.pop(),
  });
  if (!read.ok) return read;
  ids.forEach((id, index) => {
    // The workbook's own definition wins: WPS and LibreOffice write some built-in ids with a code of their own.
    const numberFormat = codes.get(id) ?? BUILTIN_FORMATS.get(id) ?? "General";
    formats.push({ numberFormat, locked: locks[index] ?? true });
  });
  return ok(null);
}
