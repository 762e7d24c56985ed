/** Reads one worksheet part into a snapshot, cell by cell as the XML streams by. */
import { LAST_COLUMN, LAST_ROW, type CellRange } from "../../core/sheet/address";
import { ok, type Result } from "../../core/result";
import type { CellSnapshot, SheetSnapshot } from "../../core/sheet/snapshot";
import type { HostError } from "../errors";
import { detached, type CellStyle, type CellStyles } from "./cell-styles";
import { CellReference } from "./cell-reference";
import { isoSerial } from "./iso-serial";
import type { XlsxPackage } from "./package";
import type { SheetPart } from "./package-parts";
import { RowStore, type CellBudget } from "./row-store";
import { FormulaExpansion } from "./formula-expansion";
import { BARE_TEXT, TEXT, withoutReferences } from "./plain-xml";
import { StringItem, unescapeXstring } from "./shared-strings";
import { readXml, SPREADSHEET, xmlBoolean, XmlFault, type WholeElements, type XmlAttributes } from "./xml";

/** What the worksheets of one workbook share. */
export interface WorkbookContext {
  readonly styles: CellStyles;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly budget: CellBudget;
  /** Equal sets of hidden rows or columns are one object: whole hidden ranges have 16,000 members. */
  readonly hiddenSets: Map<string, ReadonlySet<number>>;
}

export function readWorksheet(
  pkg: XlsxPackage,
  sheet: SheetPart,
  context: WorkbookContext,
): Result<SheetSnapshot, HostError> {
  const reader = new WorksheetReader(sheet.part, context);
  const read = readXml(pkg, sheet.part, SPREADSHEET, reader);
  if (!read.ok) return read;
  return ok({
    name: sheet.name,
    index: sheet.index,
    visibility: sheet.visibility,
    ...reader.result(),
  });
}

/** Rows that a merged area is charged for at most: a few areas of whole columns are well. */
const MAX_MERGE_COST = 4_096;

type SheetContent = Omit<SheetSnapshot, "name" | "index" | "visibility">;

/** The usual cell: a number, an index or a text, without a formula, or nothing but a style. */
const CELL = new RegExp(
  String.raw`<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,6})")?(?: t="(\w{1,9})")?(?:/>|>` +
    String.raw`(?:<v>(${BARE_TEXT})</v>|<is><t( xml:space="preserve")?>(${TEXT})</t></is>)?</c>)`,
  "y",
);

class WorksheetReader {
  private readonly rows: RowStore;
  private readonly formulas = new FormulaExpansion();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: (readonly [number, number])[] = [];
  private hiddenColumnCount = 0;
  private protected = false;
  private root: string | null = null;

  private readonly reference = new CellReference();
  private row = -1;
  private column = -1;

  private style: CellStyle;
  private type = "";
  private value: string | null = null;
  private formula: FormulaElement | null = null;
  private readonly inline = new StringItem();
  private inInline = false;
  private hasInline = false;
  /** Text of the `v` or `f` being read; `null` outside. */
  private buffer: string | null = null;

  constructor(
    private readonly part: string,
    private readonly context: WorkbookContext,
  ) {
    this.rows = new RowStore(part, context.budget);
    this.style = context.styles.at(0);
  }

  readonly whole: WholeElements = {
    parent: "row",
    pattern: CELL,
    take: ([, reference, style, type, value, space, written]) => {
      const text = written === undefined ? null : withoutReferences(written);
      if (written !== undefined && text === null) return false;
      this.openCell(reference, style, type);
      if (value !== undefined) this.value = value;
      if (text !== null) {
        this.hasInline = true;
        this.inline.reset();
        this.inline.add(text, space !== undefined);
      }
      this.closeCell();
      return true;
    },
  };

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (this.inInline) {
      this.inline.open(name, attributes);
      return;
    }
    switch (name) {
      case "c":
        this.openCell(attributes["r"], attributes["s"], attributes["t"]);
        break;
      case "v":
        this.buffer = "";
        break;
      case "f":
        this.buffer = "";
        this.formula = {
          kind: attributes["t"] ?? "normal",
          group: attributes["si"] ?? null,
          text: "",
          inputs: [attributes["r1"], attributes["r2"]],
        };
        break;
      case "is":
        this.inInline = true;
        this.hasInline = true;
        this.inline.reset();
        break;
      case "row":
        this.openRow(attributes);
        break;
      case "mergeCell":
        this.addMerge(attributes["ref"] ?? "");
        break;
      case "col":
        this.addColumns(attributes);
        break;
      case "sheetProtection":
        this.protected = xmlBoolean(attributes["sheet"], false);
        break;
      default:
        this.root ??= name;
    }
  };

  readonly text = (text: string): void => {
    if (this.buffer !== null) this.buffer += text;
    else if (this.inInline) this.inline.text(text);
  };

  readonly close = (name: string): void => {
    switch (name) {
      case "c":
        this.closeCell();
        break;
      case "v":
        this.value = this.buffer;
        this.buffer = null;
        break;
      case "f":
        if (this.formula !== null) this.formula = { ...this.formula, text: this.buffer ?? "" };
        this.buffer = null;
        break;
      case "is":
        this.inInline = false;
        break;
      case "row":
        this.rows.endRow();
        break;
      default:
        if (this.inInline) this.inline.close(name);
    }
  };

  result(): SheetContent {
    this.formulas.resolve((row, column, formula) => {
      this.rows.change(row, column, (cell) => ({ ...cell, formula }));
    });
    return {
      protected: this.protected,
      rows: this.rows.finish(),
      merges: this.merges,
      hiddenRows: this.shared(`r${this.hiddenRows.join()}`, () => this.hiddenRows),
      hiddenColumns: this.shared(`c${this.hiddenColumns.join(";")}`, () =>
        this.hiddenColumns.flatMap(([first, last]) =>
          Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n),
        ),
      ),
    };
  }

  private shared(key: string, members: () => Iterable<number>): ReadonlySet<number> {
    const known = this.context.hiddenSets.get(key) ?? new Set(members());
    this.context.hiddenSets.set(key, known);
    return known;
  }

  private openRow(attributes: XmlAttributes): void {
    const { r: number, hidden, ht: height } = attributes;
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > LAST_ROW) throw this.broken("row-number");
    // Without a height of its own, a height of zero is no height at all.
    if (xmlBoolean(hidden, false) || (height !== undefined && Number(height) === 0))
      this.hiddenRows.push(this.row);
    this.rows.startRow(this.row);
  }

  private openCell(reference: string | undefined, style: string | undefined, type: string | undefined): void {
    if (reference === undefined) {
      this.column++;
      if (this.column > LAST_COLUMN || this.row < 0) throw this.broken("cell-address");
    } else {
      if (!this.reference.read(reference)) throw this.broken("cell-address");
      this.column = this.reference.column;
      if (this.reference.row !== this.row) {
        this.row = this.reference.row;
        this.rows.startRow(this.row);
      }
    }
    this.style = this.context.styles.at(style === undefined ? 0 : Number(style));
    this.type = type ?? "n";
    this.value = null;
    this.formula = null;
    this.hasInline = false;
  }

  private closeCell(): void {
    const cell = this.content();
    const formula = this.formula === null ? null : this.formulaText(this.formula);
    this.rows.add(this.column, formula === null ? cell : { ...cell, formula }, this.style);
  }

  private content(): CellSnapshot {
    const { style, value } = this;
    if (this.type === "inlineStr" || (value === null && this.hasInline)) {
      const text = this.hasInline ? this.inline.value : value;
      return text === null ? style.empty : style.text(text);
    }
    if (value === null) return style.empty;
    switch (this.type) {
      case "s": {
        // An index that is not there is not the first text.
        if (value.trim() === "") return style.empty;
        const index = Number(value);
        const text = this.context.strings[index];
        if (text === undefined) throw this.broken("shared-string");
        return style.sharedText(index, text);
      }
      case "str":
        return style.text(unescapeXstring(value));
      case "b":
        return style.boolean(xmlBoolean(value, false));
      case "e":
        return style.error(value.trim());
      case "d": {
        const serial = isoSerial(value.trim(), this.context.date1904);
        return serial === null ? style.text(value) : style.number(serial);
      }
      default: {
        const digits = value.trim();
        if (digits === "") return style.empty;
        const number = Number(digits);
        return Number.isFinite(number) ? style.number(number) : style.text(value);
      }
    }
  }

  private formulaText({ kind, group, text, inputs }: FormulaElement): string | null {
    if (kind === "dataTable") return `=TABLE(${inputs.map((input) => input ?? "").join(",")})`;
    const own = text === "" ? null : `=${detached(text.replace(/^\s*=/, ""))}`;
    if (kind !== "shared" || group === null) return own;
    return this.formulas.add(group, this.row, this.column, own);
  }

  private addMerge(ref: string): void {
    const { reference } = this;
    const colon = ref.indexOf(":");
    if (!reference.read(colon < 0 ? ref : ref.slice(0, colon))) throw this.broken("merge");
    const { row, column } = reference;
    if (!reference.read(ref.slice(colon + 1))) throw this.broken("merge");
    const area = {
      top: Math.min(row, reference.row),
      left: Math.min(column, reference.column),
      bottom: Math.max(row, reference.row),
      right: Math.max(column, reference.column),
    };
    // Merged areas are indexed by row, so a tall one costs as much as the cells beside it.
    this.rows.spend(Math.min(area.bottom - area.top + 1, MAX_MERGE_COST));
    this.merges.push(area);
  }

  private addColumns({ min, max, hidden, width }: XmlAttributes): void {
    if (!xmlBoolean(hidden, false) && !(width !== undefined && Number(width) === 0)) return;
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, LAST_COLUMN);
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0) throw this.broken("columns");
    // Columns may not overlap, so there cannot be more than the grid has.
    this.hiddenColumnCount += Math.max(0, last - first + 1);
    if (this.hiddenColumnCount > LAST_COLUMN + 1) throw this.broken("columns");
    this.hiddenColumns.push([first, last]);
  }

  private broken(reason: string): XmlFault {
    return new XmlFault({ code: "broken-xml", data: { part: this.part, reason } });
  }
}

interface FormulaElement {
  readonly kind: string;
  /** Number of the group of a shared formula. */
  readonly group: string | null;
  readonly text: string;
  /** Input cells of a data table. */
  readonly inputs: readonly (string | undefined)[];
}
