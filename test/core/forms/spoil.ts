/**
 * Damage that does not change what a form means: what clerks, page breaks and copies do to a worksheet. Each step works
 * on a sheet with one form and keeps track of where the original rows and columns went.
 */
import { parseA1, a1, type CellRange } from "../../../src/core/sheet/address";
import { EMPTY_CELL, type CellSnapshot, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { labelOf } from "../../../src/core/forms/vocabulary";

export interface Spoiled {
  readonly sheet: SheetSnapshot;
  /** Where a cell of the original sheet stands now. */
  readonly moved: (address: string) => string;
  /** Level labels were repeated, so that they are carried by other cells than before. */
  readonly relabelled: boolean;
}

export type Step =
  | { readonly kind: "shift"; readonly rows: number; readonly columns: number }
  | { readonly kind: "blank-row"; readonly at: number; readonly hidden: boolean }
  | { readonly kind: "blank-column"; readonly at: number }
  | { readonly kind: "label-noise"; readonly noise: "space" | "newline" | "wide-space" | "colon" | "padding" }
  | { readonly kind: "unmerge-levels" }
  | { readonly kind: "repeat-levels" }
  | { readonly kind: "repeat-header"; readonly at: number }
  | { readonly kind: "note-above" }
  | { readonly kind: "note-beside" }
  | { readonly kind: "numbers-as-text" };

export function untouched(sheet: SheetSnapshot): Spoiled {
  return { sheet, moved: (address) => address, relabelled: false };
}

export function spoil(form: Spoiled, step: Step): Spoiled {
  switch (step.kind) {
    case "shift":
      return move(
        form,
        (row) => row + step.rows,
        (column) => column + step.columns,
      );
    case "blank-row":
      return insertRow(form, step.at, step.hidden);
    case "blank-column":
      return insertColumn(form, step.at);
    case "label-noise":
      return mapCells(form, (cell) =>
        isFormLabel(cell) ? textCell(noisy(String(cell.value), step.noise)) : cell,
      );
    case "unmerge-levels":
      return {
        ...form,
        sheet: { ...form.sheet, merges: form.sheet.merges.filter((area) => !isLevelArea(form.sheet, area)) },
      };
    case "repeat-levels":
      return repeatLevels(form);
    case "repeat-header":
      return repeatHeader(spoil(form, { kind: "unmerge-levels" }), step.at);
    case "note-above":
      return put(
        move(
          form,
          (row) => row + 3,
          (column) => column,
        ),
        0,
        0,
        "填报说明：本表由项目单位填报，一式两份，请于规定时间前报区财政局。",
      );
    case "note-beside":
      return put(form, firstRow(form.sheet) + 4, lastColumn(form.sheet) + 2, "此列由财政部门填写，请勿改动");
    case "numbers-as-text":
      return mapCells(form, (cell) =>
        typeof cell.value === "number" && cell.formula === null ? textCell(cell.text) : cell,
      );
  }
}

export function textCell(text: string): CellSnapshot {
  return { ...EMPTY_CELL, value: text, text };
}

export function rowsOf(cells: Iterable<readonly [number, number, CellSnapshot]>): SheetSnapshot["rows"] {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const [row, column, cell] of cells) {
    const line = rows.get(row) ?? new Map<number, CellSnapshot>();
    line.set(column, cell);
    rows.set(row, line);
  }
  return rows;
}

export function* cellsOf(sheet: SheetSnapshot): Generator<readonly [number, number, CellSnapshot]> {
  for (const [row, line] of sheet.rows) for (const [column, cell] of line) yield [row, column, cell];
}

function move(form: Spoiled, toRow: (row: number) => number, toColumn: (column: number) => number): Spoiled {
  const { sheet } = form;
  return {
    ...form,
    sheet: {
      ...sheet,
      rows: rowsOf(
        [...cellsOf(sheet)].map(([row, column, cell]) => [toRow(row), toColumn(column), cell] as const),
      ),
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        top: toRow(top),
        left: toColumn(left),
        bottom: toRow(bottom),
        right: toColumn(right),
      })),
      hiddenRows: new Set([...sheet.hiddenRows].map(toRow)),
      hiddenColumns: new Set([...sheet.hiddenColumns].map(toColumn)),
    },
    moved: (address) => {
      const before = parseA1(form.moved(address));
      if (before === null) throw new Error(address);
      return a1(toRow(before.row), toColumn(before.column));
    },
  };
}

function insertRow(form: Spoiled, at: number, hidden: boolean): Spoiled {
  const rows = [...form.sheet.rows.keys()];
  const first = Math.min(...rows);
  const row = first + 1 + (at % Math.max(1, Math.max(...rows) - first));
  const moved = move(
    form,
    (each) => (each >= row ? each + 1 : each),
    (column) => column,
  );
  return hidden
    ? { ...moved, sheet: { ...moved.sheet, hiddenRows: new Set([...moved.sheet.hiddenRows, row]) } }
    : moved;
}

function insertColumn(form: Spoiled, at: number): Spoiled {
  const columns = [...cellsOf(form.sheet)].map(([, column]) => column);
  const first = Math.min(...columns);
  const column = first + 1 + (at % Math.max(1, Math.max(...columns) - first));
  return move(
    form,
    (row) => row,
    (each) => (each >= column ? each + 1 : each),
  );
}

function mapCells(form: Spoiled, change: (cell: CellSnapshot) => CellSnapshot): Spoiled {
  const rows = rowsOf(
    [...cellsOf(form.sheet)].map(([row, column, cell]) => [row, column, change(cell)] as const),
  );
  return { ...form, sheet: { ...form.sheet, rows } };
}

function put(form: Spoiled, row: number, column: number, text: string): Spoiled {
  return {
    ...form,
    sheet: { ...form.sheet, rows: rowsOf([...cellsOf(form.sheet), [row, column, textCell(text)]]) },
  };
}

function isFormLabel(cell: CellSnapshot): boolean {
  if (typeof cell.value !== "string" || cell.value.includes("：")) return false;
  const label = labelOf(cell.value);
  return label !== null && label.title === null;
}

function noisy(text: string, noise: Extract<Step, { kind: "label-noise" }>["noise"]): string {
  // The brackets of a unit or a period stay whole: nobody breaks a line inside （万元）.
  const [, words = "", rest = ""] = /^([^（(\n]*)([^]*)$/.exec(text) ?? [];
  switch (noise) {
    case "space":
      return words.split("").join(" ") + rest;
    case "newline":
      return `${words.slice(0, 2)}\n${words.slice(2)}${rest}`;
    case "wide-space":
      return words.split("").join("\u3000") + rest;
    case "colon":
      return rest === "" ? `${words}：` : text;
    case "padding":
      return ` ${text} `;
  }
}

/** A level label merged over its rows. */
function isLevelArea({ rows }: SheetSnapshot, { top, left, bottom, right }: CellRange): boolean {
  const value = rows.get(top)?.get(left)?.value;
  return (
    bottom > top && left === right && typeof value === "string" && (labelOf(value)?.level ?? null) !== null
  );
}

function repeatLevels(form: Spoiled): Spoiled {
  const areas = form.sheet.merges.filter((area) => isLevelArea(form.sheet, area));
  const copies = areas.flatMap(({ top, left, bottom }) => {
    const label = form.sheet.rows.get(top)?.get(left);
    const below = [...form.sheet.rows.keys()].filter((row) => row > top && row <= bottom);
    return label === undefined ? [] : below.map((row) => [row, left, label] as const);
  });
  return {
    ...form,
    relabelled: true,
    sheet: {
      ...form.sheet,
      rows: rowsOf([...cellsOf(form.sheet), ...copies]),
      merges: form.sheet.merges.filter((area) => !areas.includes(area)),
    },
  };
}

/** A page break inside the table: a blank row and the header again. */
function repeatHeader(form: Spoiled, at: number): Spoiled {
  const header = [...form.sheet.rows].find(([, line]) =>
    [...line.values()].some(({ value }) => typeof value === "string" && labelOf(value)?.column === "name"),
  );
  if (header === undefined) return form;
  const [headerRow, line] = header;
  const last = [...form.sheet.rows].filter(([, cells]) =>
    [...cells.values()].some(
      ({ value }) => typeof value === "string" && ["total", "grade"].includes(labelOf(value)?.mark ?? ""),
    ),
  );
  const end = Math.min(...last.map(([row]) => row), Math.max(...form.sheet.rows.keys()) + 1);
  const body = [...form.sheet.rows.keys()].filter((row) => row > headerRow + 1 && row < end);
  const row = body[at % Math.max(1, body.length)];
  if (row === undefined) return form;
  const moved = move(
    form,
    (each) => (each >= row ? each + 2 : each),
    (column) => column,
  );
  const copies = [...line]
    .filter(([, cell]) => labelOf(String(cell.value))?.mark !== "section")
    .map(([column, cell]) => [row + 1, column, cell] as const);
  return { ...moved, sheet: { ...moved.sheet, rows: rowsOf([...cellsOf(moved.sheet), ...copies]) } };
}

function firstRow({ rows }: SheetSnapshot): number {
  return Math.min(...rows.keys());
}

function lastColumn(sheet: SheetSnapshot): number {
  return Math.max(
    ...[...cellsOf(sheet)].map(([, column]) => column),
    ...sheet.merges.map(({ right }) => right),
  );
}
