/** `jihe compare` on real files and on pairs made from them: text, JSON, exit status. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellEdit } from "../../src/core/plan/plan";
import { parseA1 } from "../../src/core/sheet/address";
import { cellAt } from "../../src/core/sheet/snapshot";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { fixture, jihe, scratch } from "./support";

const directory = scratch();
const TARGETS = fixture("target-2022.xlsx");

/** The declarations with other texts in some cells: sheet, cell, text. */
async function changed(
  name: string,
  cells: readonly (readonly [sheet: string, cell: string, text: string])[],
): Promise<string> {
  const opened = openXlsx(new Uint8Array(readFileSync(TARGETS)));
  if (!opened.ok) throw new Error(opened.error.code);
  const host = opened.value;
  const { sheets } = await host.snapshot("workbook");
  const edits = cells.map(([sheet, cell, text]): CellEdit => {
    const at = parseA1(cell);
    const found = sheets.find((one) => one.name === sheet);
    if (at === null || found === undefined) throw new Error(cell);
    const { value, formula } = cellAt(found, at.row, at.column);
    const after = { value: text, formula: null };
    const why = { code: "fix", rule: "T01" } as const;
    return {
      sheet,
      cell,
      before: { value, formula },
      after,
      numberFormat: null,
      numberFormatBefore: null,
      why,
    };
  });
  const { skipped } = await host.apply({ edits });
  if (skipped.length > 0) throw new Error(JSON.stringify(skipped));
  const path = join(directory, name);
  writeFileSync(path, host.save());
  return path;
}

interface Compared {
  readonly first: { readonly file: string; readonly forms: readonly { readonly id: string }[] };
  readonly matches: readonly {
    readonly first: string;
    readonly second: string;
    readonly relation: string;
    readonly by: string;
  }[];
  readonly unmatched: readonly { readonly side: string; readonly form: string; readonly reason: string }[];
  readonly findings: readonly {
    readonly side: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly cells: readonly string[];
  }[];
}

test("this year's declarations against last year's: what was lowered is found in the later form", async () => {
  const sheets = ["党建经费", "法律顾问费"];
  const next = await changed(
    "next.xlsx",
    sheets.map((sheet) => [sheet, "A2", "(2023年度)"] as const),
  );
  const run = await jihe(["compare", TARGETS, next, "--json"]);
  expect(run).toMatchObject({ status: 0, err: "" });
  const found = JSON.parse(run.out) as Compared;
  expect(found.first.forms).toHaveLength(11);
  expect(found.matches.map(({ first, second, relation, by }) => [first, second, relation, by])).toEqual(
    sheets.map((sheet) => [`${sheet}!A1`, `${sheet}!A1`, "other-year", "name"]),
  );
  expect(found.findings).toEqual([]);
  expect(found.unmatched.filter(({ side }) => side === "second")).toHaveLength(9);
});

test("the text shows what belongs together and what could not be matched; severities decide the status", async () => {
  const self = fixture("self-2024.xlsx");
  const text = await jihe(["compare", TARGETS, self]);
  expect(text.out).toMatch(/对上 4 个项目/);
  expect(text.out).toMatch(/没有对上 12 张表/);
  expect(text.status).toBe(0);
  expect(text.out).toMatch(/学习考察接待（.*）.* ↔ .*学习考察接待项目/);
});

test("a lowered target is a warning, an error when the run says so", async () => {
  const next = await changed("lowered.xlsx", [
    ["法律顾问费", "A2", "(2023年度)"],
    ["法律顾问费", "E16", "≥50%"],
  ]);
  const run = await jihe(["compare", TARGETS, next, "--rule", "X02=error", "--json"]);
  const { findings } = JSON.parse(run.out) as Compared;
  expect(run.status).toBe(1);
  expect(findings).toEqual([
    expect.objectContaining({ side: "second", rule: "X02", severity: "error", cells: ["E16"] }),
  ]);
  expect((await jihe(["compare", TARGETS, next])).status).toBe(0);
  expect((await jihe(["compare", TARGETS, next, "--preset", "filling"])).out).not.toMatch(/X02/);
});

test("two sets that have nothing in common say so", async () => {
  const run = await jihe(["compare", TARGETS, fixture("target-2024.xlsx")]);
  expect(run.status).toBe(0);
  expect(run.out).toMatch(/没有对上的项目/);
});

test("in English too", async () => {
  const run = await jihe(["compare", TARGETS, fixture("self-2024.xlsx"), "--lang", "en-US"]);
  expect(run.out).toMatch(/4 projects matched/);
});
