/** A rectangle of cells: reading, writing, properties by cell, row and column. */
import { LAST_COLUMN, LAST_ROW, parseRange, rangeA1, type CellRange } from "../../../src/core/sheet/address";
import { accessDenied, invalidArgument } from "../errors";
import { HostObject, method, object, value } from "../host-object";
import { newCell, type Cell, type Sheet } from "../model/book";
import { enter } from "../model/entry";
import type { Session } from "../session";
import { isList, isRecord } from "../wire";
import { mergedAreas, rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

const SIZE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function quoted(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A rectangle on a sheet, with the walks that members need. */
export class Area {
  readonly height: number;
  readonly width: number;

  constructor(
    readonly sheet: Sheet,
    readonly at: CellRange,
  ) {
    this.height = at.bottom - at.top + 1;
    this.width = at.right - at.left + 1;
    if (
      at.top < 0 ||
      at.left < 0 ||
      at.bottom > LAST_ROW ||
      at.right > LAST_COLUMN ||
      this.height < 1 ||
      this.width < 1
    ) {
      throw invalidArgument("Range");
    }
  }

  map<T>(show: (cell: Cell, row: number, column: number) => T): T[][] {
    return Array.from({ length: this.height }, (_, i) =>
      Array.from({ length: this.width }, (_, j) => {
        const row = this.at.top + i;
        const column = this.at.left + j;
        return show(this.sheet.cell(row, column) ?? newCell(), row, column);
      }),
    );
  }

  each(change: (cell: Cell) => void): void {
    this.map((_, row, column) => {
      change(this.sheet.touch(row, column));
    });
  }

  /** The value all cells share, else `null`. */
  uniform<T>(show: (cell: Cell) => T): T | null {
    const values = new Set(this.map(show).flat());
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }

  /** Excel refuses to change any locked cell of a protected sheet; even cells that would be left alone count here. */
  refuseLocked(location: string): void {
    if (
      this.sheet.protected &&
      this.map((cell) => cell.locked)
        .flat()
        .some(Boolean)
    )
      throw accessDenied(location);
  }

  fill(input: unknown, location: string, set: (cell: Cell, item: unknown) => void): void {
    const rows = isList(input)
      ? input
      : Array.from({ length: this.height }, (): unknown[] => Array.from({ length: this.width }, () => input));
    if (rows.length !== this.height || rows.some((row) => !isList(row) || row.length !== this.width)) {
      throw invalidArgument(location, SIZE_MESSAGE);
    }
    rows.forEach((row, i) => {
      if (!isList(row)) return;
      row.forEach((item, j) => {
        if (item !== null) set(this.sheet.touch(this.at.top + i, this.at.left + j), item);
      });
    });
  }

  part(top: number, left: number, height: number, width: number): Area {
    return new Area(this.sheet, { top, left, bottom: top + height - 1, right: left + width - 1 });
  }
}

const shown = (cell: Cell): string | number | boolean => cell.value ?? "";

/** True when all indices are hidden, false when none is, `null` when some are. */
function hiddenness(first: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let found = 0;
  for (let index = first; index < first + count; index++) if (hidden.has(index)) found++;
  return found === 0 ? false : found === count ? true : null;
}

const whole = (item: unknown, location: string): number => {
  if (typeof item !== "number" || !Number.isInteger(item)) throw invalidArgument(location);
  return item;
};

function range(session: Session, area: Area): HostObject {
  const { sheet, at } = area;
  const make = (part: Area): HostObject => newRange(session, part);
  const write = (name: "values" | "formulas") => (input: unknown) => {
    area.refuseLocked(`Range.${name}`);
    area.fill(input, `Range.${name}`, enter);
    session.changed(sheet, at, "this-add-in");
  };
  const values = () => area.map(shown);
  const used = (valuesOnly: unknown): HostObject | null => {
    const extent = sheet.used(valuesOnly === true);
    if (extent === null) return null;
    const common = {
      top: Math.max(extent.top, at.top),
      left: Math.max(extent.left, at.left),
      bottom: Math.min(extent.bottom, at.bottom),
      right: Math.min(extent.right, at.right),
    };
    return common.top > common.bottom || common.left > common.right ? null : make(new Area(sheet, common));
  };
  return new HostObject(
    "Range",
    {
      Address: value(() => `${quoted(sheet.name)}!${rangeA1(at)}`),
      RowIndex: value(() => at.top),
      ColumnIndex: value(() => at.left),
      RowCount: value(() => area.height),
      ColumnCount: value(() => area.width),
      CellCount: value(() => area.height * area.width),
      Values: value(values, write("values")),
      Formulas: value(() => area.map((cell) => cell.formula ?? shown(cell)), write("formulas")),
      Text: value(() => area.map((cell) => session.book.text(cell))),
      NumberFormat: value(
        () => area.map((cell) => cell.numberFormat),
        (input) => {
          if (!sheet.allowFormatCells && sheet.protected) throw accessDenied("Range.numberFormat");
          area.fill(input, "Range.numberFormat", (cell, format) => {
            if (typeof format !== "string") throw invalidArgument("Range.numberFormat");
            cell.numberFormat = format;
          });
        },
      ),
      ValueTypes: value(() => area.map(valueType)),
      RowHidden: value(() => hiddenness(at.top, area.height, sheet.hiddenRows), undefined, "1.2"),
      ColumnHidden: value(() => hiddenness(at.left, area.width, sheet.hiddenColumns), undefined, "1.2"),
      Format: object(() => rangeFormat(area)),
      Worksheet: object(() => worksheet(session, sheet)),
      GetCell: method(([row, column]) => {
        const r = whole(row, "Range.getCell");
        const c = whole(column, "Range.getCell");
        return make(area.part(at.top + r, at.left + c, 1, 1));
      }),
      GetRow: method(([row]) => make(area.part(at.top + whole(row, "Range.getRow"), at.left, 1, area.width))),
      GetBoundingRect: method(([other]) => {
        const end = other instanceof HostObject ? areaOf(other) : null;
        if (end === null) throw invalidArgument("Range.getBoundingRect");
        const top = Math.min(at.top, end.at.top);
        const left = Math.min(at.left, end.at.left);
        return make(
          area.part(
            top,
            left,
            Math.max(at.bottom, end.at.bottom) - top + 1,
            Math.max(at.right, end.at.right) - left + 1,
          ),
        );
      }),
      GetUsedRangeOrNullObject: method(([valuesOnly]) => used(valuesOnly), "1.4"),
      GetMergedAreasOrNullObject: method(() => {
        const areas = mergedAreas(area);
        return areas.length === 0 ? null : rangeAreas(sheet, areas);
      }, "1.13"),
      GetCellProperties: method(([wish]) => {
        if (!asks(wish, "format", "protection")) throw invalidArgument("Range.getCellProperties");
        return area.map(({ locked }) => ({ format: { protection: { formulaHidden: false, locked } } }));
      }, "1.9"),
      GetRowProperties: method(([wish]) => {
        if (!asks(wish, "rowHidden")) throw invalidArgument("Range.getRowProperties");
        return Array.from({ length: area.height }, (_, i) => ({
          rowHidden: sheet.hiddenRows.has(at.top + i),
        }));
      }, "1.9"),
      GetColumnProperties: method(([wish]) => {
        if (!asks(wish, "columnHidden")) throw invalidArgument("Range.getColumnProperties");
        return Array.from({ length: area.width }, (_, i) => ({
          columnHidden: sheet.hiddenColumns.has(at.left + i),
        }));
      }, "1.9"),
      Select: method(() => {
        session.active = sheet;
        session.selection = { sheet, area: at };
        return null;
      }),
      _ValidateArraySize: method(([rows, columns]) => {
        if (rows !== area.height || columns !== area.width)
          throw invalidArgument("Range.values", SIZE_MESSAGE);
        return null;
      }, "1.3"),
    },
    {
      scalars: [
        "Address",
        "RowIndex",
        "ColumnIndex",
        "RowCount",
        "ColumnCount",
        "Values",
        "Formulas",
        "Text",
        "NumberFormat",
      ],
      counted: true,
    },
  );
}

/** Does the wish of a get…Properties call ask for this member, and for nothing that is not emulated? */
function asks(wish: unknown, ...path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return wish === true;
  return isRecord(wish) && Object.keys(wish).length === 1 && asks(wish[first], ...rest);
}

function valueType({ value: content, error }: Cell): string {
  if (content === null) return "Empty";
  if (error) return "Error";
  return typeof content === "number" ? "Double" : typeof content === "boolean" ? "Boolean" : "String";
}

const areas = new WeakMap<HostObject, Area>();

function areaOf(target: HostObject): Area | null {
  return areas.get(target) ?? null;
}

/** A range that other ranges can take as an argument. */
export function newRange(session: Session, area: Area): HostObject {
  const made = range(session, area);
  areas.set(made, area);
  return made;
}

export function parseAddress(sheet: Sheet, address: string, location: string): Area {
  const found = parseRange(address.replace(/^.*!/s, ""));
  if (found === null) throw invalidArgument(location);
  return new Area(sheet, found);
}
