/**
 * The head of a form: project, departments, dates, goals. Labels name the fields; values stand beside their
 * label, goals below it.
 */
import { compact } from "../values/text";
import { a1 } from "../sheet/address";
import { contentAt, dateCell, shown, textCell, visible, type Place } from "./cells";
import type { FieldName, Fields, FormKind, TextCell } from "./form";
import type { Filled, Grid, LabelAt } from "./grid";
import { placeBelow, placeRightOf, type Region } from "./region";
import { halfWidth } from "./text";

const GOALS: ReadonlySet<FieldName> = new Set([
  "overallGoal",
  "annualGoal",
  "expectedGoal",
  "actualCompletion",
]);
const DATES: ReadonlySet<FieldName> = new Set(["startDate", "endDate"]);

/** A field's label and the place of its value. */
export interface FieldPlace {
  readonly label: LabelAt;
  readonly place: Place;
  /** Label and value share the cell. */
  readonly inline: string | null;
}

export type FieldPlaces = ReadonlyMap<FieldName, FieldPlace>;

const PERIOD = /^[([][^()[\]]*年[^()[\]]*[-~—–至到][^()[\]]*年?[^()[\]]*[)\]]$/;
const PERIOD_IN_LABEL = /[（([]\s*[^（(）)[\]]*年[^（(）)[\]]*[-~—–－至到][^（(）)[\]]*[）)\]]/;

export interface Head {
  readonly places: FieldPlaces;
  readonly period: TextCell | null;
}

/** Finds the fields among the labels of the head and of the rows below the table. */
export function findFields(
  grid: Grid,
  region: Region,
  labels: readonly LabelAt[],
  lastHeadRow: number,
): Head {
  const places = new Map<FieldName, FieldPlace>();
  const goals: LabelAt[] = [];
  const firstWords = labels.filter(({ label }) => !label.isSecond);
  const secondWords = labels.filter(({ label }) => label.isSecond);
  for (const label of [...firstWords, ...secondWords]) {
    const { field, inline } = label.label;
    if (field === null || places.has(field)) continue;
    if (inline !== null) places.set(field, { label, place: label, inline });
    else if (GOALS.has(field)) {
      if (!headsGoals(label, labels)) goals.push(label);
    } else {
      const place = placeRightOf(region, label);
      if (place !== null) places.set(field, { label, place, inline: null });
    }
  }
  const period = findPeriod(grid, region, goals);
  for (const label of goals) {
    const { field } = label.label;
    if (field === null || places.has(field)) continue;
    const place = goalPlace(region, label, goals, period?.row ?? null, lastHeadRow);
    if (place !== null) places.set(field, { label, place, inline: null });
  }
  if (!GOAL_WORDS.some((field) => places.has(field))) {
    const goal = goalBeside(region, labels);
    if (goal !== null) places.set("annualGoal", goal);
  }
  return { places, period: period?.text ?? null };
}

/** 总体目标 left of 中期目标 and 年度目标 is their heading. */
function headsGoals(label: LabelAt, labels: readonly LabelAt[]): boolean {
  const behind = labels.filter(
    (other) =>
      other.row === label.row &&
      other.column > label.right &&
      other.label.field !== null &&
      GOALS.has(other.label.field),
  );
  return behind.some(({ label: { field } }) => field === label.label.field) || behind.length > 1;
}

const GOAL_WORDS = ["overallGoal", "annualGoal", "expectedGoal"] as const;

/** The heading of the goals with the only goal right beside it: `项目绩效目标 | 建设智慧社区2个`. */
function goalBeside(region: Region, labels: readonly LabelAt[]): FieldPlace | null {
  for (const label of labels) {
    if (label.label.mark !== "section" || !label.label.key.endsWith("目标")) continue;
    const beside = region.cells(label.row).find(({ column }) => column > label.right);
    if (beside !== undefined && beside.label === null) return { label, place: beside, inline: null };
  }
  return null;
}

interface Period {
  readonly text: TextCell;
  /** The row that the period has to itself; `null` when it stands in the label. */
  readonly row: number | null;
}

/** `(2024年-2024年)` in the label of the overall goal, or in the cell below it. */
function findPeriod(grid: Grid, region: Region, goals: readonly LabelAt[]): Period | null {
  for (const label of goals) {
    if (label.label.field !== "overallGoal") continue;
    const own = PERIOD_IN_LABEL.exec(shown(label.cell))?.[0];
    if (own !== undefined) {
      return { text: { text: halfWidth(own.trim()), cell: a1(label.row, label.column) }, row: null };
    }
    const below = placeBelow(region, label);
    if (below === null) continue;
    const place = visible(grid, below);
    const text = shown(contentAt(grid, place));
    if (text.length <= 40 && PERIOD.test(compact(text))) {
      return { text: { text: halfWidth(text), cell: a1(place.row, place.column) }, row: place.row };
    }
  }
  return null;
}

/**
 * The first row below the labels that holds a goal; goals printed in one row stand in one row, so that a blank goal
 * gets the place beside its neighbour's. Where another label stands below, the goal is to the right.
 */
function goalPlace(
  region: Region,
  label: LabelAt,
  goals: readonly LabelAt[],
  periodRow: number | null,
  lastHeadRow: number,
): Place | null {
  const neighbours = goals.filter(({ row }) => row === label.row);
  let first: number | null = null;
  for (
    let row = region.nextRow(label.bottom);
    row !== null && row <= lastHeadRow;
    row = region.nextRow(row)
  ) {
    const cells = region.cells(row);
    const hindered = cells.some(
      (cell) => structural(cell) && cell.column >= label.column - 1 && cell.column <= label.right,
    );
    if (hindered) break;
    if (row === periodRow) continue;
    first ??= row;
    if (
      cells.some((cell) =>
        neighbours.some(({ column, right }) => cell.column >= column && cell.column <= right),
      )
    ) {
      return { row, column: label.column };
    }
  }
  if (first !== null) return { row: first, column: label.column };
  return placeRightOf(region, label);
}

function structural({ label }: Filled): boolean {
  return (
    label !== null &&
    (label.field !== null ||
      label.mark !== null ||
      label.column !== null ||
      label.fundColumn !== null ||
      label.level !== null)
  );
}

/** The words of the label that named a field, for telling layouts apart. */
export function fieldKey(places: FieldPlaces, field: FieldName): string | null {
  return places.get(field)?.label.label.key ?? null;
}

/** The fields as texts and dates. A self-evaluation has an expected goal, whatever its label calls it. */
export function readFields(
  grid: Grid,
  head: Head,
  context: {
    readonly kind: FormKind;
    readonly date1904: boolean;
    readonly dates: "iso" | "slash";
    readonly moneyUnit: TextCell | null;
  },
): Fields {
  const texts = new Map<FieldName, TextCell>();
  for (const [field, { place, inline, label }] of head.places) {
    if (DATES.has(field)) continue;
    texts.set(
      field,
      inline === null ? textCell(grid, place) : { text: inline, cell: a1(label.row, label.column) },
    );
  }
  if (context.kind === "self-evaluation") {
    const annual = texts.get("annualGoal") ?? texts.get("overallGoal");
    if (!texts.has("expectedGoal") && annual !== undefined) texts.set("expectedGoal", annual);
    texts.delete("annualGoal");
    texts.delete("overallGoal");
  } else {
    const expected = texts.get("expectedGoal");
    if (!texts.has("annualGoal") && expected !== undefined) texts.set("annualGoal", expected);
    texts.delete("expectedGoal");
    texts.delete("actualCompletion");
  }
  const text = (field: FieldName): TextCell | null => texts.get(field) ?? null;
  const date = (field: FieldName): Fields["startDate"] => {
    const found = head.places.get(field);
    return found === undefined ? null : dateCell(grid, found.place, context.date1904, context.dates);
  };
  return {
    projectName: text("projectName"),
    projectCategory: text("projectCategory"),
    projectNature: text("projectNature"),
    department: text("department"),
    unit: text("unit"),
    startDate: date("startDate"),
    endDate: date("endDate"),
    moneyUnit: context.moneyUnit,
    overallGoalPeriod: context.kind === "target" ? head.period : null,
    overallGoal: text("overallGoal"),
    annualGoal: text("annualGoal"),
    expectedGoal: text("expectedGoal"),
    actualCompletion: text("actualCompletion"),
    process: text("process"),
    conclusion: text("conclusion"),
    problems: text("problems"),
    improvements: text("improvements"),
  };
}
