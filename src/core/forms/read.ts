/**
 * Finds and reads every form of a workbook. A form is found by its labels and vocabulary wherever it starts; sheets
 * without a form give none; no snapshot makes it fail.
 */
import { a1, parseA1, rangeA1, type CellRange } from "../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { shown } from "./cells";
import { findGrade, kindOf, tailLabels, totalOf, type Grade } from "./closing";
import type { Form, TextCell } from "./form";
import { readFunds } from "./funds";
import { buildGrid, type Filled, type Grid, type LabelAt } from "./grid";
import { featuresOf } from "./features";
import { findFields, readFields } from "./head";
import { identify } from "./identify";
import { labelsIn, locate, type Located } from "./locate";
import { regionOf } from "./region";
import { readTable, type Table } from "./table";
import { printedLabel } from "./text";
import { findYear, yearBeside, yearInTitle, yearOfDates, type YearRow } from "./year";

export interface FormsReading {
  /** Sheet by sheet, from the top. */
  readonly forms: readonly Form[];
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly protected: boolean;
    /** How many forms the sheet holds. */
    readonly forms: number;
  }[];
}

export function readForms(workbook: WorkbookSnapshot): FormsReading {
  const bySheet = workbook.sheets.map((sheet) => ({ sheet, forms: readSheet(sheet, workbook.date1904) }));
  return {
    forms: bySheet.flatMap(({ forms }) => forms),
    sheets: bySheet.map(({ sheet, forms }) => ({
      name: sheet.name,
      hidden: sheet.visibility !== "visible",
      protected: sheet.protected,
      forms: forms.length,
    })),
  };
}

function readSheet(sheet: SheetSnapshot, date1904: boolean): readonly Form[] {
  const grid = buildGrid(sheet);
  return locate(grid).map((located) => readForm(grid, located, date1904));
}

function readForm(grid: Grid, located: Located, date1904: boolean): Form {
  const { title, name, headers } = located;
  const window = { ...located.window, right: rightEdge(grid, located) };
  const region = regionOf(grid, window);
  const table = readTable(grid, region, headers, date1904);
  const firstHeader = headers[0]?.row ?? window.bottom + 1;
  const year = findYear(region, window.top, Math.min(name?.row ?? firstHeader, firstHeader) - 1);
  const headTop = (title?.row ?? window.top - 1) + 1;
  const headLabels = labelsIn(grid, window, headTop, firstHeader - 1);
  const kind = kindOf(title, table, headLabels);
  const tail = table === null ? [] : tailLabels(region, table.lastRow);
  const head = findFields(grid, region, [...headLabels, ...tail], firstHeader - 1);
  const draftFunds = readFunds(grid, region, kind, headTop, firstHeader - 1, (_row, text) =>
    printedLabel(text),
  );
  const grade = kind === "target" ? null : findGrade(grid, region, [...headLabels, ...tail], table);
  const layout = identify(
    featuresOf({
      grid,
      kind,
      title,
      year,
      table,
      header: headers[0] ?? null,
      head,
      funds: draftFunds,
      grade,
      headLabels,
    }),
  );
  const { colonAfter = [], wideYear = false, dates = "iso" } = layout.prints;
  const funds =
    colonAfter.length === 0
      ? draftFunds
      : readFunds(grid, region, kind, headTop, firstHeader - 1, (row, text) =>
          colonAfter.includes(row) && /[:：]\s*$/.test(text) ? `${printedLabel(text)}：` : printedLabel(text),
        );
  const area = areaOf(grid, located, table, [...headLabels, ...tail], year, grade);
  const fields = readFields(grid, head, { kind, date1904, dates, moneyUnit: funds.unitCell });
  const titleText = title === null ? null : { text: shown(title.cell), cell: a1(title.row, title.column) };
  return {
    id: `${grid.sheet.name}!${a1(area.top, area.left)}`,
    sheet: grid.sheet.name,
    area: rangeA1(area),
    kind,
    layout: layout.id,
    year:
      year?.year ??
      (titleText === null ? null : yearInTitle(titleText.text)) ??
      yearBeside(region, headTop, firstHeader - 1) ??
      yearOfDates(fields),
    title: titleText,
    yearText: year === null ? null : yearText(year, wideYear),
    fields,
    funds: funds.funds,
    indicators: table?.indicators ?? [],
    indicatorHeaders: table?.headers ?? NO_HEADERS,
    emptySlots: table?.emptySlots ?? [],
    total:
      kind === "target" ? null : totalOf(grid, region, { table, head: headLabels, tail, funds: funds.funds }),
    grade: grade?.text ?? null,
  };
}

const NO_HEADERS: Form["indicatorHeaders"] = {
  level1: null,
  level2: null,
  name: null,
  sign: null,
  target: null,
  unit: null,
  actual: null,
  weight: null,
  score: null,
  deviation: null,
};

/** Full-width digits were typed into the layout's own brackets. */
function yearText({ text, typed }: YearRow, wide: boolean): TextCell {
  if (!wide || typed === text.text) return text;
  return { ...text, text: text.text.replace(/^\(/, "（").replace(/\)$/, "）") };
}

/** As wide as the title and the table, and a value beside the last label: what stands further right are notes. */
function rightEdge(grid: Grid, { title, headers, window }: Located): number {
  let right = title?.right ?? 0;
  for (const header of headers) right = Math.max(right, header.right);
  for (const { label, right: own } of labelsIn(grid, window, window.top, window.bottom)) {
    const hasValue = label.field !== null || label.fundRow !== null || label.mark === "grade";
    if (hasValue || label.fundColumn !== null) right = Math.max(right, own + Number(hasValue));
  }
  return Math.min(window.right, right);
}

/** From the title to the last row, as wide as the title, the labels, their values and the table. */
function areaOf(
  grid: Grid,
  { title, name, headers }: Located,
  table: Table | null,
  labels: readonly LabelAt[],
  year: YearRow | null,
  grade: Grade | null,
): CellRange {
  const top = title?.row ?? Math.min(year?.row ?? Number.MAX_SAFE_INTEGER, name?.row ?? headers[0]?.row ?? 0);
  const area = {
    top,
    left: Number.MAX_SAFE_INTEGER,
    bottom: table?.lastRow ?? top,
    right: table?.right ?? 0,
  };
  const include = (range: CellRange): void => {
    area.left = Math.min(area.left, range.left);
    area.right = Math.max(area.right, range.right);
    area.bottom = Math.max(area.bottom, range.bottom);
  };
  if (title !== null) include(rangeOf(title));
  for (const header of headers) {
    area.left = Math.min(area.left, header.left);
    area.right = Math.max(area.right, header.right);
  }
  for (const own of labels) {
    const { field, fundRow, fundColumn, mark } = own.label;
    if (field === null && fundRow === null && fundColumn === null && mark === null) continue;
    // Above the table's end a label merged downwards (绩效指标 over a blank last row) does not lengthen the form.
    const below = table === null || own.row > table.lastRow;
    include({ ...rangeOf(own), bottom: below ? own.bottom : area.bottom });
    const value = grid.row(own.row).find(({ column }) => column > own.right);
    if (field !== null && value !== undefined && value.label === null) {
      include({ ...rangeOf(value), bottom: below ? value.bottom : area.bottom });
    }
  }
  const gradeAt = grade === null ? null : parseA1(grade.text.cell);
  if (gradeAt !== null) area.right = Math.max(area.right, gradeAt.column);
  return area;
}

function rangeOf({ row, column, bottom, right }: Filled): CellRange {
  return { top: row, left: column, bottom, right };
}
