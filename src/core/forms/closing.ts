/**
 * What closes a form: total, grade, conclusions and signatures; and what kind of form it is.
 */
import { readGrade } from "../knowledge/grades";
import { parseAmount } from "../values/amount";
import { numberCell, textCell, type Place } from "./cells";
import type { Form, FormKind, Funds, TextCell } from "./form";
import { isLabel, type Grid, type LabelAt } from "./grid";
import { printedLabel } from "./text";
import { placeRightOf, type Region } from "./region";
import type { Table } from "./table";
import { a1 } from "../sheet/address";
import { shown } from "./cells";

/** The title says it, unless the table has columns that only the other kind has. */
export function kindOf(title: LabelAt | null, table: Table | null, head: readonly LabelAt[]): FormKind {
  const headers = table?.headers;
  if (
    headers !== undefined &&
    headers.actual !== null &&
    (headers.score !== null || headers.weight !== null)
  ) {
    return "self-evaluation";
  }
  const said = title?.label.title ?? null;
  if (said !== null && said !== "other") return said;
  const executed = head.some(({ label }) => label.fundColumn === "executed");
  return (headers !== undefined && headers.actual !== null) || executed ? "self-evaluation" : "target";
}

/** A grade, conclusion or signature may stand a few blank rows below the table. */
const MOST_BLANK_ROWS = 2;

/** The labels in the rows that follow the table, up to the first row that is no part of the form. */
export function tailLabels(region: Region, lastRow: number): readonly LabelAt[] {
  const found: LabelAt[] = [];
  let last = lastRow;
  for (
    let row = region.nextRow(lastRow);
    row !== null && row - last <= MOST_BLANK_ROWS + 1;
    row = region.nextRow(row)
  ) {
    const labels = region.cells(row).filter(isLabel);
    // Another form's title, or a list below the form.
    if (labels.some(({ label }) => label.title !== null || label.field === "projectName")) break;
    const closing = labels.filter(
      ({ label }) =>
        label.mark === "grade" ||
        label.mark === "signature" ||
        label.mark === "total" ||
        // 湖北 gives the reasons below the table, once for all indicators.
        label.column === "deviation" ||
        label.field !== null,
    );
    if (closing.length === 0) {
      if (region.cells(row).length > 0) break;
      continue;
    }
    found.push(...closing);
    last = Math.max(...closing.map(({ bottom }) => bottom));
  }
  return found;
}

export interface Grade {
  readonly text: TextCell;
  readonly besideTotal: boolean;
}

/** 评分等级, in its own row or beside the total. */
export function findGrade(
  grid: Grid,
  region: Region,
  labels: readonly LabelAt[],
  table: Table | null,
): Grade | null {
  const totalRow = table?.totalRow ?? null;
  const beside = totalRow === null ? [] : region.cells(totalRow).filter(isLabel);
  const label = [...labels, ...beside].find((each) => each.label.mark === "grade");
  if (label === undefined) {
    const beyond = totalRow === null ? null : unlabelledGrade(region, totalRow, table);
    return beyond ?? concluded(grid, region, labels);
  }
  const besideTotal = label.row === totalRow;
  if (label.label.inline !== null && label.label.inline !== "") {
    return { text: { text: label.label.inline, cell: a1(label.row, label.column) }, besideTotal };
  }
  const place = gradePlace(region, label, table);
  return place === null ? null : { text: textCell(grid, place), besideTotal };
}

/** 自评结论: 优. */
function concluded(grid: Grid, region: Region, labels: readonly LabelAt[]): Grade | null {
  const label = labels.find((each) => each.label.field === "conclusion");
  const place = label === undefined || label.label.inline !== null ? null : placeRightOf(region, label);
  const text = place === null ? null : textCell(grid, place);
  return text === null || readGrade(text.text) === null ? null : { text, besideTotal: false };
}

/** 优 behind the total's score, where the layout prints no label (云南). */
function unlabelledGrade(region: Region, totalRow: number, table: Table | null): Grade | null {
  const score = table?.scoreColumn ?? null;
  const cell = region
    .cells(totalRow)
    .find(({ column, cell: own }) => score !== null && column > score && readGrade(shown(own)) !== null);
  return cell === undefined
    ? null
    : { text: { text: shown(cell.cell), cell: a1(cell.row, cell.column) }, besideTotal: true };
}

/** The first text beside the label; of a blank grade, the column of the weights, where the total's numbers begin. */
function gradePlace(region: Region, label: LabelAt, table: Table | null): Place | null {
  const beside = region.cells(label.row).find((cell) => cell.column > label.right && cell.label === null);
  if (beside !== undefined) return beside;
  const below = region.cells(label.row + 1).find((cell) => cell.column === label.column);
  if (label.row === table?.totalRow && below !== undefined && below.label === null) return below;
  const weight = table?.weightColumn ?? null;
  if (weight !== null && weight > label.right) return { row: label.row, column: weight };
  return placeRightOf(region, label);
}

/**
 * The form's total: that of the table, above it (湖北), or below it where the table adds up the indicators only and the
 * form's own 自评总分 follows.
 */
export function totalOf(
  grid: Grid,
  region: Region,
  parts: {
    readonly table: Table | null;
    readonly head: readonly LabelAt[];
    readonly tail: readonly LabelAt[];
    readonly funds: Funds;
  },
): Form["total"] {
  const { table, head, tail, funds } = parts;
  const own = table?.total ?? null;
  const isSum = own === null || own.label === null || SUMS.has(own.label.text);
  const below = isSum
    ? tail.find(({ label, row }) => label.mark === "total" && row !== table?.totalRow)
    : undefined;
  const final = below === undefined ? null : totalAt(grid, region, below);
  const isGiven = final !== null && final.score !== null && final.score.number !== null;
  if (isGiven) return final;
  return own ?? topTotal(grid, region, head, funds);
}

const SUMS: ReadonlySet<string> = new Set(["合计", "总计", "指标合计"]);

/** The total above the table (湖北): 总分 or 自评得分 with the score beside, or behind a colon in the same cell. */
function topTotal(grid: Grid, region: Region, labels: readonly LabelAt[], funds: Funds): Form["total"] {
  const label = topTotalLabel(labels, funds);
  return label === null ? null : totalAt(grid, region, label);
}

function totalAt(grid: Grid, region: Region, label: LabelAt): Form["total"] {
  const cell = a1(label.row, label.column);
  const { inline } = label.label;
  if (inline !== null) {
    const text = inline.replace(/分$/, "");
    return {
      label: { text: printedLabel(label.label.key), cell },
      weight: null,
      score: { text, cell, number: parseAmount(text) },
    };
  }
  const place = placeRightOf(region, label);
  return {
    label: { text: printedLabel(shown(label.cell)), cell },
    weight: null,
    score: place === null ? null : numberCell(grid, place),
  };
}

/** 得分 is a header beside other headers, and the total where it stands without them. */
export function topTotalLabel(labels: readonly LabelAt[], funds: Funds): LabelAt | null {
  const alone = ({ row }: LabelAt): boolean =>
    labels.filter((other) => other.row === row && other.label.fundColumn !== null).length === 1;
  return (
    labels.find((each) => each.label.mark === "total" && !isFundTotal(each, funds)) ??
    labels.find((each) => each.label.column === "score" && alone(each)) ??
    null
  );
}

/** 合计 in the fund block is money. */
function isFundTotal({ row, column }: LabelAt, { rows }: Funds): boolean {
  const cell = a1(row, column);
  return rows.some(({ labelCell }) => labelCell === cell);
}
