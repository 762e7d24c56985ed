/** Builds forms for scoring tests from the texts that a sheet would show. */
import type {
  Form,
  FundColumn,
  FundRow,
  Indicator,
  NumberCell,
  ValueCell,
} from "../../../src/core/forms/form";
import type { IndicatorEvaluation } from "../../../src/core/scoring/evaluation";
import { parseAmount } from "../../../src/core/values/amount";
import { decimalText } from "../../../src/core/values/decimal";
import { parseIndicatorValue } from "../../../src/core/values/parse";

export const numberCell = (text: string, cell: string): NumberCell => ({
  text,
  cell,
  number: parseAmount(text),
});

const valueCell = (text: string, cell: string): ValueCell => ({
  text,
  cell,
  value: parseIndicatorValue(text),
  damage: null,
});

export interface IndicatorTexts {
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly target: string;
  /** `null`: the layout has no column for it. */
  readonly actual: string | null;
  readonly weight?: string;
  readonly score?: string;
}

export function indicator(texts: IndicatorTexts, row = 14): Indicator {
  const {
    name = "",
    level1 = "产出指标",
    level2 = "质量指标",
    target,
    actual,
    weight = "10",
    score = "",
  } = texts;
  return {
    row,
    level1,
    level2,
    level1Cell: null,
    level2Cell: null,
    level1Weight: null,
    name: { text: name, cell: `D${row}` },
    target: { ...valueCell(target, `E${row}`), parts: null },
    actual: actual === null ? null : valueCell(actual, `F${row}`),
    weight: numberCell(weight, `G${row}`),
    score: numberCell(score, `H${row}`),
    deviation: null,
    hidden: false,
  };
}

export type FundTexts = { readonly [Column in FundColumn]?: string };

export function fundRow(texts: FundTexts, row = 7, item: FundRow["item"] = "total"): FundRow {
  const cell = (column: FundColumn, letter: string): NumberCell | null => {
    const text = texts[column];
    return text === undefined ? null : numberCell(text, `${letter}${row}`);
  };
  return {
    item,
    label: "年度资金总额",
    labelCell: `B${row}`,
    amount: cell("amount", "C"),
    initialBudget: cell("initialBudget", "C"),
    annualBudget: cell("annualBudget", "D"),
    executed: cell("executed", "E"),
    weight: cell("weight", "F"),
    rate: cell("rate", "G"),
    score: cell("score", "H"),
  };
}

const NO_FIELDS: Form["fields"] = {
  projectName: null,
  projectCategory: null,
  projectNature: null,
  department: null,
  unit: null,
  startDate: null,
  endDate: null,
  moneyUnit: null,
  overallGoalPeriod: null,
  overallGoal: null,
  annualGoal: null,
  expectedGoal: null,
  actualCompletion: null,
  process: null,
  conclusion: null,
  problems: null,
  improvements: null,
};

export function form(parts: Partial<Form> & { readonly rows?: readonly FundRow[] } = {}): Form {
  const { rows = [], ...rest } = parts;
  const noHeaders = {
    amount: null,
    initialBudget: null,
    annualBudget: null,
    executed: null,
    weight: null,
    rate: null,
    score: null,
  };
  return {
    id: "Sheet1!A1",
    sheet: "Sheet1",
    area: "A1:H30",
    kind: "self-evaluation",
    layout: "some-province",
    year: 2023,
    title: null,
    yearText: null,
    fields: NO_FIELDS,
    funds: { moneyUnit: "万元", headers: noHeaders, rows },
    indicators: [],
    indicatorHeaders: {
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
    },
    emptySlots: [],
    total: { label: null, weight: null, score: null },
    grade: null,
    ...rest,
  };
}

/** "9.84", "6..10 judge-wording" or "none unit-unknown". */
export function shown({ result }: IndicatorEvaluation): string {
  switch (result.kind) {
    case "score":
      return decimalText(result.score);
    case "interval":
      return `${decimalText(result.low)}..${decimalText(result.high)} ${result.reason.code}`;
    case "none":
      return `none ${result.reason.code}`;
  }
}
