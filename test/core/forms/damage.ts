/**
 * Damage inside the cells and rows of a form, as Excel, scans and page breaks leave it (see spoil.ts for what happens
 * to whole sheets). Each kind gives a clean and a damaged sheet that mean the same, and where each cell went.
 */
import { a1, parseA1 } from "../../../src/core/sheet/address";
import { EMPTY_CELL, type CellSnapshot, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { Form, Indicator } from "../../../src/core/forms/form";
import { cellsOf, rowsOf, textCell } from "./spoil";

export const DAMAGES = [
  "page-break-label-shifted",
  "page-break-row-shifted-left",
  "page-break-row-shifted-right",
  "name-split-over-two-rows",
  "name-split-around-a-row",
  "range-turned-date",
  "formula-target",
  "percent-as-number",
  "fullwidth-digits",
  "amounts-as-text",
  "weights-with-unit",
  "date-variants",
  "hidden-indicator-row",
  "sum-formulas",
] as const;

export type Damage = (typeof DAMAGES)[number];

export interface Damaged {
  readonly clean: SheetSnapshot;
  readonly damaged: SheetSnapshot;
  /** Where a cell of the clean sheet stands now; `null` when it is gone. */
  readonly moved: (address: string) => string | null;
  /** The amounts, weights and dates mean the same but are written in another way. */
  readonly rewritten: boolean;
}

/** Picks from 0 to `below` − 1. */
export type Pick = (below: number) => number;

/** The sheet with the damage; `null` when the form has nothing that can be damaged so. */
export function damage(sheet: SheetSnapshot, form: Form, kind: Damage, pick: Pick): Damaged | null {
  switch (kind) {
    case "page-break-label-shifted":
      return breakPage(sheet, form, pick, { label: -1, values: 0 });
    case "page-break-row-shifted-left":
      return breakPage(sheet, form, pick, { label: -1, values: -1 });
    case "page-break-row-shifted-right":
      return breakPage(sheet, form, pick, { label: 1, values: 1 });
    case "name-split-over-two-rows":
      return splitName(sheet, form, pick, false);
    case "name-split-around-a-row":
      return splitName(sheet, form, pick, true);
    case "range-turned-date":
      return retarget(sheet, form, pick, textCell("2-4"), {
        ...EMPTY_CELL,
        value: 45326,
        text: "2月4日",
        numberFormat: 'm"月"d"日"',
      });
    case "formula-target":
      return retarget(sheet, form, pick, textCell("=100%"), {
        ...EMPTY_CELL,
        value: 1,
        formula: "=100%",
        text: "100%",
        numberFormat: "0%",
      });
    case "percent-as-number":
      return retarget(sheet, form, pick, textCell("95%"), {
        ...EMPTY_CELL,
        value: 0.95,
        text: "95%",
        numberFormat: "0%",
      });
    case "fullwidth-digits":
      return inPlace(sheet, valueCells(form), (cell) => textCell(wide(cell.text)), false);
    case "amounts-as-text":
      return inPlace(sheet, amountCells(form), (cell) => textCell(` ${separated(cell.text)} `), true);
    case "weights-with-unit":
      return inPlace(sheet, weightCells(form), (cell) => textCell(`${pointsText(cell.text)}分`), true);
    case "date-variants":
      return inPlace(
        sheet,
        [form.fields.startDate, form.fields.endDate].flatMap((cell) => cell?.cell ?? []),
        (cell) => variantDate(cell.text, pick(3)),
        true,
      );
    case "hidden-indicator-row": {
      const row = form.indicators[pick(form.indicators.length)]?.row;
      return row === undefined
        ? null
        : { ...unchanged(sheet), damaged: { ...sheet, hiddenRows: new Set([...sheet.hiddenRows, row - 1]) } };
    }
    case "sum-formulas":
      return inPlace(
        sheet,
        [
          form.total?.weight,
          form.total?.score,
          ...form.funds.rows.flatMap(({ rate, score }) => [rate, score]),
        ].flatMap((cell) => (cell?.number === null ? [] : (cell?.cell ?? []))),
        (cell) => (typeof cell.value === "number" ? { ...cell, formula: "=SUM(B1:B2)" } : cell),
        false,
      );
  }
}

function unchanged(sheet: SheetSnapshot): Omit<Damaged, "damaged"> {
  return { clean: sheet, moved: (address) => address, rewritten: false };
}

function at(sheet: SheetSnapshot, address: string): CellSnapshot {
  const place = parseA1(address);
  return (place === null ? undefined : sheet.rows.get(place.row)?.get(place.column)) ?? EMPTY_CELL;
}

function mapCells(
  sheet: SheetSnapshot,
  addresses: ReadonlySet<string>,
  change: (cell: CellSnapshot) => CellSnapshot,
): SheetSnapshot {
  const cells = [...cellsOf(sheet)].map(
    ([row, column, cell]) =>
      [row, column, addresses.has(a1(row, column)) && cell.text !== "" ? change(cell) : cell] as const,
  );
  return { ...sheet, rows: rowsOf(cells) };
}

function inPlace(
  sheet: SheetSnapshot,
  addresses: readonly string[],
  change: (cell: CellSnapshot) => CellSnapshot,
  rewritten: boolean,
): Damaged | null {
  if (addresses.length === 0) return null;
  return { ...unchanged(sheet), damaged: mapCells(sheet, new Set(addresses), change), rewritten };
}

function valueCells({ indicators }: Form): readonly string[] {
  // Text with Chinese punctuation or letters keeps its own width: only digits and their signs were typed wide.
  return indicators.flatMap(({ target, actual }) =>
    [target, actual].flatMap((cell) =>
      cell !== null && /^[\d.%()=<>~\u4e00-\u9fff-]*\d[\d.%()=<>~\u4e00-\u9fff-]*$/.test(cell.text)
        ? [cell.cell]
        : [],
    ),
  );
}

function amountCells({ funds }: Form): readonly string[] {
  return funds.rows.flatMap(({ amount, initialBudget, annualBudget, executed }) =>
    [amount, initialBudget, annualBudget, executed].flatMap((cell) =>
      cell === null || cell.number === null ? [] : [cell.cell],
    ),
  );
}

function weightCells({ indicators }: Form): readonly string[] {
  return indicators.flatMap(({ weight }) => (weight === null || weight.number === null ? [] : [weight.cell]));
}

function wide(text: string): string {
  return text.replace(/[\d.%()=<>-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function separated(text: string): string {
  const [whole = "", ...rest] = text.replace(/,/g, "").split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

function pointsText(text: string): string {
  return Number(text).toFixed(2);
}

function variantDate(text: string, variant: number): CellSnapshot {
  const [year = "", month = "", day = ""] = text.split(/[-/]/).map((part) => String(Number(part)));
  if (variant === 0) return textCell(`${year}/${month}/${day}`);
  if (variant === 1) return textCell(`${year}年${month}月${day}日`);
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  return {
    ...EMPTY_CELL,
    value: serial,
    text: `${year}年${month}月${day}日`,
    numberFormat: 'yyyy"年"m"月"d"日"',
  };
}

/** The same indicator with a target that Excel leaves alone in one sheet and breaks in the other. */
function retarget(
  sheet: SheetSnapshot,
  form: Form,
  pick: Pick,
  clean: CellSnapshot,
  broken: CellSnapshot,
): Damaged | null {
  const whole = form.indicators.filter(({ target }) => target.parts === null && target.text !== "");
  const indicator = whole[pick(whole.length)];
  if (indicator === undefined) return null;
  const cell = new Set([indicator.target.cell]);
  return {
    ...unchanged(sheet),
    clean: mapCells(sheet, cell, () => clean),
    damaged: mapCells(sheet, cell, () => broken),
  };
}

/** Puts `count` blank rows above `row`; merged areas that it runs through end above it. */
function insertRows(sheet: SheetSnapshot, row: number, count: number): SheetSnapshot {
  const down = (each: number): number => (each >= row ? each + count : each);
  return {
    ...sheet,
    rows: rowsOf([...cellsOf(sheet)].map(([each, column, cell]) => [down(each), column, cell] as const)),
    merges: sheet.merges.map((area) => ({
      ...area,
      top: down(area.top),
      bottom: area.top < row && area.bottom >= row ? row - 1 : down(area.bottom),
    })),
    hiddenRows: new Set([...sheet.hiddenRows].map(down)),
  };
}

const rowOf = (indicator: Indicator): number => indicator.row - 1;

/** A page break above a second level: a blank row, the header again, and the level's rows slid by one column. */
function breakPage(
  sheet: SheetSnapshot,
  form: Form,
  pick: Pick,
  shift: { readonly label: number; readonly values: number },
): Damaged | null {
  const { level1: first, level2: second, name } = form.indicatorHeaders;
  if (first === null || second === null || name === null) return null;
  const [firstColumn, secondColumn] = [first, second].map(({ cell }) => parseA1(cell)?.column);
  if (firstColumn === undefined || secondColumn === undefined) return null;
  const starts = form.indicators.filter((indicator, index) => {
    const label = parseA1(indicator.level2Cell ?? "");
    const above = parseA1(indicator.level1Cell ?? "");
    return (
      index > 0 &&
      label?.row === rowOf(indicator) &&
      label.column === secondColumn &&
      above !== null &&
      above.row < rowOf(indicator)
    );
  });
  const start = starts[pick(starts.length)];
  if (start === undefined) return null;
  const group = form.indicators.filter(({ level2Cell }) => level2Cell === start.level2Cell);
  const from = rowOf(start);
  const to = rowOf(group[group.length - 1] ?? start);
  const headerRow = parseA1(name.cell)?.row ?? 0;
  const withHeader = pick(2) === 1;
  const inserted = withHeader ? 2 : 1;
  const opened = insertRows(sheet, from, inserted);
  const inGroup = (row: number): boolean => row >= from + inserted && row <= to + inserted;
  const columnOf = (row: number, column: number): number => {
    if (!inGroup(row) || column < secondColumn) return column;
    return column + (column === secondColumn ? shift.label : shift.values);
  };
  const lastColumn = parseA1((form.indicatorHeaders.deviation ?? name).cell)?.column ?? 0;
  const off = (row: number, column: number): boolean =>
    shift.values > 0 && inGroup(row) && column === lastColumn && form.indicatorHeaders.deviation !== null;
  const cells = [...cellsOf(opened)].flatMap(([row, column, cell]) =>
    off(row, column) ? [] : [[row, columnOf(row, column), cell] as const],
  );
  const header = [...(sheet.rows.get(headerRow) ?? [])].filter(([column]) => column >= firstColumn);
  const copies = withHeader ? header.map(([column, cell]) => [from + 1, column, cell] as const) : [];
  const level2 = (column: number): boolean => column === secondColumn;
  return {
    clean: sheet,
    damaged: {
      ...opened,
      rows: rowsOf([...cells, ...copies]),
      // A label that slid is merged no more.
      merges: opened.merges.filter(
        ({ top, left }) => !(inGroup(top) && left >= firstColumn && (level2(left) || shift.values !== 0)),
      ),
    },
    moved: (address) => {
      const place = parseA1(address);
      if (place === null) return address;
      const row = place.row >= from ? place.row + inserted : place.row;
      return off(row, place.column) ? null : a1(row, columnOf(row, place.column));
    },
    rewritten: false,
  };
}

/** The rest of the name stands alone in a row below: right below, or behind one more indicator. */
function splitName(sheet: SheetSnapshot, form: Form, pick: Pick, around: boolean): Damaged | null {
  const long = form.indicators.filter(
    ({ name, target }) => /^[\u4e00-\u9fff]{7,}(?:率|数|性|度)$/.test(name.text) && target.text !== "",
  );
  const indicator = long[pick(long.length)];
  if (indicator === undefined) return null;
  const place = parseA1(indicator.name.cell);
  const next = form.indicators[form.indicators.indexOf(indicator) + 1];
  if (place === null) return null;
  // The row between is an indicator of the same level with a name of its own.
  const between = around ? next : undefined;
  if (
    around &&
    (between === undefined ||
      between.level2Cell !== indicator.level2Cell ||
      !/(?:率|数|日)$/.test(between.name.text))
  )
    return null;
  const length = indicator.name.text.length;
  const cut = Math.ceil(length * 0.6);
  if (around && /(?:率|数|性|度|量)$/.test(indicator.name.text.slice(0, cut))) return null;
  const row = (between === undefined ? rowOf(indicator) : rowOf(between)) + 1;
  const opened = insertRowsKeepingMerges(sheet, row);
  const pieces = [
    [place.row, place.column, textCell(indicator.name.text.slice(0, cut))] as const,
    [row, place.column, textCell(indicator.name.text.slice(cut))] as const,
  ];
  return {
    clean: sheet,
    damaged: { ...opened, rows: rowsOf([...cellsOf(opened), ...pieces]) },
    moved: (address) => {
      const from = parseA1(address);
      return from === null ? address : a1(from.row >= row ? from.row + 1 : from.row, from.column);
    },
    rewritten: false,
  };
}

function insertRowsKeepingMerges(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const opened = insertRows(sheet, row, 1);
  return {
    ...opened,
    merges: sheet.merges.map((area) => ({
      ...area,
      top: area.top >= row ? area.top + 1 : area.top,
      bottom: area.bottom >= row ? area.bottom + 1 : area.bottom,
    })),
  };
}

export { at as cellOf };
