/** One indicator of the table, read from the columns of its row. */
import { decimal } from "../values/decimal";
import { parseIndicatorValue } from "../values/parse";
import { isNone } from "../values/placeholder";
import { numberCell, textCell, valueCell, withUnit } from "./cells";
import type { TableColumns } from "./columns";
import type { Indicator, IndicatorColumn, NumberCell, TargetCell, TextCell } from "./form";
import type { Grid } from "./grid";
import type { LevelTracker } from "./levels";
import { halfWidth } from "./text";

export interface RowContext {
  readonly grid: Grid;
  readonly columns: TableColumns;
  readonly levels: LevelTracker;
  readonly date1904: boolean;
}

/** Reads the row with its cells slid by `shift`; `null` when the table has no place for a name. */
export function readIndicator(context: RowContext, row: number, shift: number): Indicator | null {
  const { grid, columns, levels } = context;
  const text = (column: IndicatorColumn): TextCell | null => {
    const place = columns.place(row, column, shift);
    return place === null ? null : textCell(grid, place);
  };
  const number = (column: IndicatorColumn): NumberCell | null => {
    const place = columns.place(row, column, shift);
    return place === null ? null : numberCell(grid, place);
  };
  const name = text("name");
  if (name === null) return null;
  const { target, unit } = readTarget(context, row, shift);
  const actual = columns.place(row, "actual", shift);
  return {
    row: row + 1,
    level1: levels.level1,
    level2: levels.level2,
    level1Cell: levels.level1Cell,
    level2Cell: levels.level2Cell,
    level1Weight: levels.level1Points === null ? null : decimal(levels.level1Points),
    name,
    target,
    actual: actual === null ? null : valueCell(grid, actual, context.date1904, unit),
    weight: number("weight"),
    score: number("score"),
    deviation: text("deviation"),
    hidden: grid.sheet.hiddenRows.has(row),
  };
}

/** ≥, ＝, 大于等于; 定性 and 正向 are no comparators. */
const COMPARATOR = /[≥≤<>=＝﹦≧≦﹥﹤《》＞＜]|大于|小于|等于|不低于|不高于|不少于|不超过|至少|至多/;

/** The target, composed of its sign, number and unit where the layout splits it; the unit counts for the actual too. */
function readTarget(
  { grid, columns, date1904 }: RowContext,
  row: number,
  shift: number,
): { readonly target: TargetCell; readonly unit: string } {
  // A table without a target column (only actuals) has its targets nowhere: the place behind the name stays blank.
  const place = columns.place(row, "target", shift) ?? { row, column: columns.of("name", shift).right + 1 };
  const whole = columns.has("target")
    ? valueCell(grid, place, date1904)
    : { ...valueCell(grid, place, date1904), ...NO_TARGET };
  const signPlace = columns.place(row, "sign", shift);
  const unitPlace = columns.place(row, "unit", shift);
  if (signPlace === null && unitPlace === null) {
    // Each by its name: spreading takes several times as long, and this is done for every row.
    const { text, cell, value, damage } = whole;
    return { target: { text, cell, value, damage, parts: null }, unit: "" };
  }
  const sign = signPlace === null ? null : textCell(grid, signPlace);
  const unit = unitPlace === null ? null : textCell(grid, unitPlace);
  const measure = unit === null || isNone(unit.text) ? "" : halfWidth(unit.text);
  const measured = withUnit(whole.text, measure);
  const compared = sign !== null && COMPARATOR.test(sign.text) && /^[\d.]/.test(whole.text);
  const text = compared ? `${sign.text}${measured}` : measured;
  return {
    target: {
      text,
      cell: whole.cell,
      value: parseIndicatorValue(text),
      damage: whole.damage,
      parts: { sign, number: { text: whole.text, cell: whole.cell }, unit },
    },
    unit: measure,
  };
}

const NO_TARGET = { text: "", value: { kind: "empty" }, damage: null } as const;
