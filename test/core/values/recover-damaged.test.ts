/** The damaged workbook: what the truth says is meant equals what is recovered, for every indicator value. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { parseIndicatorValue } from "../../../src/core/values/parse";
import { recoverValue, type ValueSource } from "../../../src/core/values/recover";

interface TruthCell {
  readonly text: string;
  readonly cell: string;
  readonly typed?: { readonly kind: string; readonly format?: string } | readonly unknown[];
}

interface Truth {
  readonly forms: readonly {
    readonly sheet: string;
    readonly indicators: readonly { readonly target?: TruthCell; readonly actual?: TruthCell }[];
  }[];
}

const fixtures = join(__dirname, "../../fixtures");
const truth = JSON.parse(readFileSync(join(fixtures, "damaged.truth.json"), "utf8")) as Truth;
const workbook = read(readFileSync(join(fixtures, "damaged.xlsx")), { cellNF: true, cellFormula: true });

function source(cell: CellObject | undefined): ValueSource {
  if (cell === undefined)
    return { value: null, error: false, formula: null, text: "", numberFormat: "General" };
  const value = typeof cell.v === "number" || typeof cell.v === "string" ? cell.v : null;
  return {
    value,
    error: cell.t === "e",
    formula: cell.f === undefined ? null : `=${cell.f}`,
    text: cell.w ?? String(value ?? ""),
    numberFormat: typeof cell.z === "string" ? cell.z : "General",
  };
}

const cells = truth.forms.flatMap(({ sheet, indicators }) =>
  indicators.flatMap(({ target, actual }) =>
    [target, actual].flatMap((cell) => (cell === undefined ? [] : [{ sheet, ...cell }])),
  ),
);

test("there are hundreds of values to recover", () => {
  expect(cells.length).toBeGreaterThan(450);
});

test("every value means what the truth says", () => {
  const wrong = cells.flatMap(({ sheet, cell, text }) => {
    const read = recoverValue(source(workbook.Sheets[sheet]?.[cell] as CellObject | undefined), false);
    const meant = JSON.stringify(parseIndicatorValue(text.normalize("NFKC")));
    const got = JSON.stringify(parseIndicatorValue(read.text.normalize("NFKC")));
    return meant === got ? [] : [{ sheet, cell, text, read, got }];
  });
  expect(wrong).toEqual([]);
});

test("what Excel broke is marked, with how sure the recovery is", () => {
  const marks = cells.flatMap(({ sheet, cell }) => {
    const { damage } = recoverValue(source(workbook.Sheets[sheet]?.[cell] as CellObject | undefined), false);
    return damage === null
      ? []
      : [`${damage.kind} ${damage.typed} ${"certain" in damage ? String(damage.certain) : ""}`];
  });
  const count = (mark: string): number => marks.filter((other) => other === mark).length;
  expect(count("formula =100 true")).toBe(2);
  expect(count("formula =100% true")).toBe(4);
  expect(count("date 2-4 false")).toBe(2);
  expect(count("percent 100% true")).toBe(15);
  expect(count("percent 0% true")).toBe(1);
  expect(marks).toHaveLength(24);
});
