/** The published forms against one another, and made-up sets: matches, what is left over, and no wrong match. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareSets, type ComparedSet, type Comparison } from "../../../src/core/compare/compare";
import { readForms } from "../../../src/core/forms/read";
import { DEFAULT_SETTINGS } from "../../../src/core/rules/check";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { sketchWorkbook, type FormSketch } from "../rules/support";

function setOf(workbook: WorkbookSnapshot): ComparedSet {
  const { forms } = readForms(workbook);
  return { workbook, forms, evaluations: evaluateForms(forms, { profile: "auto" }) };
}

function fixture(name: string): ComparedSet {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../fixtures", `${name}.xlsx`)));
  const opened = readWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return setOf(opened.value.snapshot);
}

const nameIn = (set: ComparedSet, index: number): string =>
  set.forms[index]?.fields.projectName?.text.replace(/\s+/g, "") ?? "";

const matched = (found: Comparison, first: ComparedSet, second: ComparedSet): readonly string[] =>
  found.matches.map((one) => `${nameIn(first, one.first)}=${nameIn(second, one.second)} ${one.relation}`);

test("projects that go on are found two years later; the others are left, not guessed", () => {
  const [first, second] = [fixture("target-2022"), fixture("self-2024")];
  const found = compareSets(first, second, DEFAULT_SETTINGS);
  expect([...matched(found, first, second)].sort()).toEqual([
    "党建经费=党建经费 other-year",
    "学习考察接待=学习考察接待项目 other-year",
    "政府雇员项目=政府雇员项目 other-year",
    "法律顾问费=法律顾问费 other-year",
  ]);
  expect(found.unmatched).toHaveLength(first.forms.length + second.forms.length - 8);
  const similar = found.unmatched.filter((one) => one.standing === "similar");
  expect(similar.map((one) => nameIn(one.side === "first" ? first : second, one.index))).toEqual([
    "人大代表书面意见管理系统(2022升级改造)",
    "人大代表书面意见管理系统2020运维费",
  ]);
  const findings = Object.values(found.findings).flatMap((forms) => forms.flatMap((form) => form.findings));
  expect(findings).toEqual([]);
});

test("the same name and year in another body is never the same project", () => {
  const found = compareSets(fixture("target-2022"), fixture("self-2022"), DEFAULT_SETTINGS);
  expect(found.matches).toEqual([]);
});

test("a workbook against itself compares nothing: one kind of form and one year", () => {
  const set = fixture("self-2024");
  const { matches, unmatched } = compareSets(set, set, DEFAULT_SETTINGS);
  expect(matches).toEqual([]);
  expect(unmatched.every((one) => one.standing === "not-covered")).toBe(true);
});

const sketch = (layout: FormSketch["layout"], 项目名称: string, 年度 = "2023"): FormSketch => ({
  layout,
  fields: { 项目名称, 年度 },
});

test("which set is given first does not matter", () => {
  const targets = setOf(sketchWorkbook(sketch("target-2024", "渠道清淤"), sketch("target-2024", "泵站检修")));
  const selves = setOf(
    sketchWorkbook(sketch("self-2024", "2023年渠道清淤项目"), sketch("self-2024", "水闸更换")),
  );
  const one = compareSets(targets, selves, DEFAULT_SETTINGS);
  const other = compareSets(selves, targets, DEFAULT_SETTINGS);
  expect(one.matches.map(({ first, second, by }) => [first, second, by])).toEqual([[0, 0, "similar-name"]]);
  expect(other.matches.map(({ first, second }) => [second, first])).toEqual([[0, 0]]);
  expect(one.findings.first).toEqual(other.findings.second);
  expect(one.findings.second).toEqual(other.findings.first);
});

test("only the comparing rules speak, and their severities can be set", () => {
  const targets = setOf(sketchWorkbook(sketch("target-2024", "渠道清淤"), sketch("target-2024", "泵站检修")));
  const selves = setOf(sketchWorkbook(sketch("self-2024", "渠道清淤")));
  const { findings } = compareSets(targets, selves, { severities: { X03: "error" }, options: {} });
  expect(findings.first.map((form) => form.findings.map(({ rule, severity }) => [rule, severity]))).toEqual([
    [],
    [["X03", "error"]],
  ]);
  expect(findings.second[0]?.findings).toEqual([]);
});
