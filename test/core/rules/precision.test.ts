/**
 * Precision and recall on the published forms, against the verdicts and the problems of people who read them:
 * test/fixtures/review. A new finding needs a verdict; a right one that vanishes is a loss.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseA1 } from "../../../src/core/sheet/address";
import { findingsIn, keyOf, problems, renderPrecision, REVIEWED, reviewOf, type FoundHere } from "./review";

const PAGE = join(__dirname, "../../../docs/precision.md");

if (process.env["WRITE_DOCS"] === "1") writeFileSync(PAGE, renderPrecision());

describe.each(REVIEWED)("%s", (workbook) => {
  const found = findingsIn(workbook);
  const reviewed = reviewOf(workbook);
  const verdicts = new Map(reviewed.map((one) => [keyOf(one), one]));

  test("every finding has one verdict with a reason", () => {
    expect(found.map(keyOf).filter((key) => !verdicts.has(key))).toEqual([]);
    expect(verdicts.size).toBe(reviewed.length);
    for (const { verdict, reason } of reviewed) {
      expect(["right", "arguable", "wrong"]).toContain(verdict);
      expect(reason).toMatch(/\S/);
    }
  });

  test("no right finding is lost", () => {
    const now = new Set(found.map(keyOf));
    const lost = reviewed.filter((one) => one.verdict === "right" && !now.has(keyOf(one)));
    expect(lost.map(keyOf)).toEqual([]);
  });

  test("no finding of severity error is wrong", () => {
    const wrong = found.filter(
      (one) => one.severity === "error" && verdicts.get(keyOf(one))?.verdict === "wrong",
    );
    expect(wrong.map(keyOf)).toEqual([]);
  });

  const listed = Object.entries(problems().problems[workbook] ?? {}).flatMap(([sheet, seen]) =>
    seen.map((one) => ({ sheet, ...one })),
  );

  test("every problem that a reader sees has its finding", () => {
    expect(listed.length).toBeGreaterThan(20);
    const rowOf = (cell: string): number | undefined => parseA1(cell)?.row;
    const missed = listed.filter(
      ({ sheet, cell, rules }) =>
        !found.some(
          (one: FoundHere) =>
            one.sheet === sheet &&
            rules.includes(one.rule) &&
            (cell === null || one.cells.some((where) => rowOf(where) === rowOf(cell))),
        ),
    );
    expect(missed).toEqual([]);
  });
});

test("at most one warning in twenty is wrong", () => {
  const warnings = REVIEWED.flatMap((workbook) => {
    const verdicts = new Map(reviewOf(workbook).map((one) => [keyOf(one), one.verdict]));
    return findingsIn(workbook)
      .filter(({ severity }) => severity === "warning")
      .map((one) => verdicts.get(keyOf(one)));
  });
  expect(warnings.filter((verdict) => verdict === "wrong").length * 20).toBeLessThanOrEqual(warnings.length);
});

test("what was set aside has a reason", () => {
  for (const { problem, reason } of problems().set_aside) expect([problem, reason]).not.toContain("");
});

test("docs/precision.md is current", () => {
  expect(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "").toBe(renderPrecision());
});
