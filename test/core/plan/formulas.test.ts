import fc from "fast-check";
import {
  fundScoreFormula,
  gradeFormula,
  rateFormula,
  runs,
  sumFormula,
} from "../../../src/core/plan/formulas";
import { profileById } from "../../../src/core/scoring/profiles";
import type { Profile } from "../../../src/core/scoring/profile";
import { a1, parseRange } from "../../../src/core/sheet/address";

function profile(id: string): Profile {
  const found = profileById(id);
  if (found === null) throw new Error(id);
  return found;
}

const cells = { executed: "E7", budget: "D7", zeroBudget: false };

test.each([
  ["sh-2024", "points", "=TRUNC(ROUND(E7/D7*100,12),2)"],
  ["sh-2022", "fraction", "=ROUNDUP(ROUND(E7/D7,14),4)"],
  ["cn-2020", "points", "=ROUND(ROUND(E7/D7*100,12),2)"],
] as const)("rate by %s as %s", (id, style, expected) => {
  expect(rateFormula(cells, profile(id), style)).toBe(expected);
});

test("a budget that is 0 shows no error", () => {
  const formula = rateFormula({ ...cells, zeroBudget: true }, profile("sh-2024"), "points");
  expect(formula).toMatch(/^=IF\(D7=0,0(?:\.00)?,TRUNC\(.*\)\)$/);
});

test.each([
  ["points", "=MIN(F7,ROUND(ROUND(F7*G7/100,10),2))"],
  ["fraction", "=MIN(F7,ROUND(ROUND(F7*G7,10),2))"],
] as const)("fund score from a rate as %s", (style, expected) => {
  expect(fundScoreFormula({ weight: "F7", rate: "G7" }, profile("sh-2022"), style)).toBe(expected);
});

test("a total names runs as ranges and keeps cells apart that are", () => {
  expect(sumFormula(["H6", "G13", "G14", "G15", "G17"], 2)).toBe("=ROUND(SUM(H6,G13:G15,G17),2)");
});

test("a grade tests every band but the lowest", () => {
  expect(gradeFormula("G25", profile("sh-2024"))).toBe(
    '=IF(G25>=90,"优",IF(G25>=80,"良",IF(G25>=60,"中","差")))',
  );
  expect(gradeFormula("G25", { ...profile("sh-2024"), bands: [] })).toBeNull();
});

test("runs cover exactly the cells that they are made of", () => {
  const cell = fc.tuple(fc.nat(40), fc.nat(3)).map(([row, column]) => a1(row, column));
  fc.assert(
    fc.property(fc.uniqueArray(cell), (given) => {
      const covered = runs(given).flatMap((run) => {
        const range = parseRange(run);
        if (range === null) throw new Error(run);
        return Array.from({ length: range.bottom - range.top + 1 }, (_, n) => a1(range.top + n, range.left));
      });
      expect(covered).toEqual(given);
    }),
  );
});
