/** The real forms before scoring: what the originals print in the emptied cells, in the sheet's own conventions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planScores } from "../../../src/core/plan/build";
import { contentOf } from "../../../src/core/plan/conflict";
import { displayContent } from "../../../src/core/plan/display";
import { BLANK } from "../../../src/core/plan/plan";
import { invert } from "../../../src/core/plan/invert";
import { applyToSnapshot } from "../../../src/core/plan/apply";
import { readForms } from "../../../src/core/forms/read";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import { parseA1 } from "../../../src/core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

const FIXTURES = join(__dirname, "../../fixtures");

interface Expected {
  readonly cell: string;
  readonly field: string;
  readonly text: string;
  readonly cellValue?: number;
}

const truth = (name: string) =>
  JSON.parse(readFileSync(join(FIXTURES, `${name}.truth.json`), "utf8")) as {
    readonly forms: readonly { readonly sheet: string; readonly expected: readonly Expected[] }[];
  };

function open(name: string): WorkbookSnapshot {
  const opened = readWorkbook(new Uint8Array(readFileSync(join(FIXTURES, `${name}.xlsx`))));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.snapshot;
}

const plan = (workbook: WorkbookSnapshot, as: "values" | "formulas", write: "blanks" | "all" = "blanks") => {
  const { forms } = readForms(workbook);
  return planScores(workbook, forms, evaluateForms(forms, { profile: "auto" }), { write, as });
};

const shown = (workbook: WorkbookSnapshot, sheet: string, cell: string) => {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const position = parseA1(cell);
  if (found === undefined || position === null) throw new Error(cell);
  return cellAt(found, position.row, position.column);
};

describe.each(["self-2022-blank-scores", "self-2024-blank-scores"])("%s", (name) => {
  const workbook = open(name);
  const wanted = truth(name).forms.flatMap(({ sheet, expected }) =>
    expected.map((one) => ({ sheet, ...one })),
  );

  test.each(["values", "formulas"] as const)("every emptied cell and no other, as %s", (as) => {
    const { plan: written, skipped } = plan(workbook, as);
    expect(skipped).toEqual([]);
    const got = written.edits.map(({ sheet, cell, after, numberFormat }) => {
      const format = numberFormat ?? shown(workbook, sheet, cell).numberFormat;
      return `${sheet}!${cell} ${String(after.value)} ${displayContent(after, format)}`;
    });
    const original = wanted.map(
      ({ sheet, cell, text, cellValue }) => `${sheet}!${cell} ${String(cellValue ?? text)} ${text}`,
    );
    expect(got.sort()).toEqual(original.sort());
    // The cells already have the formats that they need.
    expect(written.edits.filter(({ numberFormat }) => numberFormat !== null)).toEqual([]);
  });

  test("formulas stand wherever a number rests on cells that hold numbers", () => {
    const { plan: written } = plan(workbook, "formulas");
    const values = written.edits.filter(({ after }) => after.formula === null).map(({ why }) => why.code);
    expect(new Set(values)).toEqual(new Set(["indicator-score"]));
  });

  test("once written there is nothing left to write, and undo brings everything back", () => {
    const { plan: written } = plan(workbook, "values");
    const after = applyToSnapshot(workbook, written);
    expect(plan(after, "values", "all").plan.edits).toEqual([]);
    const back = applyToSnapshot(after, invert({ written: written.edits }));
    for (const { sheet, cell } of wanted) {
      const [was, is] = [shown(workbook, sheet, cell), shown(back, sheet, cell)];
      expect([is.value ?? "", is.formula, is.numberFormat]).toEqual([
        was.value ?? "",
        was.formula,
        was.numberFormat,
      ]);
    }
  });
});

test.each(["self-2022", "self-2024", "stacked-self-2022", "stacked-self-2024", "variants-dev"])(
  "%s is filled: no blank is found to fill",
  (name) => {
    expect(plan(open(name), "values").plan.edits).toEqual([]);
  },
);

/** Every printed rate, score, total and grade of the self-evaluations. */
function printedCells(
  workbook: WorkbookSnapshot,
): readonly { readonly sheet: string; readonly cell: string }[] {
  return readForms(workbook).forms.flatMap(({ sheet, kind, funds, indicators, total, grade }) =>
    kind === "target"
      ? []
      : [
          ...funds.rows.flatMap(({ rate, score }) => [rate, score].filter((one) => one?.number)),
          ...indicators.map(({ score }) => score),
          total?.score ?? null,
          grade,
        ].flatMap((one) => (one ? [{ sheet, cell: one.cell }] : [])),
  );
}

function emptied(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const edits = printedCells(workbook).map(({ sheet, cell }) => ({
    ...{ sheet, cell, before: contentOf(shown(workbook, sheet, cell)), after: BLANK },
    ...{ numberFormat: null, numberFormatBefore: null, why: { code: "undo" } as const },
  }));
  return applyToSnapshot(workbook, { edits });
}

describe.each([
  ["self-2022", []],
  ["self-2024", []],
  ["stacked-self-2022", []],
  ["stacked-self-2024", []],
  // 基本健全 against 健全: a judgement, so the score and the total wait.
  ["variants-dev", ["H19", "H21"]],
] as const)("%s, emptied and planned again,", (name, waiting) => {
  test.each(["values", "formulas"] as const)("is as it was printed, as %s", (as) => {
    const workbook = open(name);
    const before = emptied(workbook);
    const { plan: written, skipped } = plan(before, as);
    const after = applyToSnapshot(before, written);
    expect(skipped.map(({ cell }) => cell)).toEqual(waiting);
    const texts = (state: WorkbookSnapshot) =>
      printedCells(workbook)
        .filter(({ cell }) => !waiting.some((one) => one === cell))
        .map(({ sheet, cell }) => `${sheet}!${cell} ${shown(state, sheet, cell).text}`);
    expect(texts(after)).toEqual(texts(workbook));
  });
});
