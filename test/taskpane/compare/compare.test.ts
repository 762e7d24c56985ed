/** The open workbook beside another: what is matched, what is left, which is earlier, and files that cannot be read. */
import { utils, write } from "@e965/xlsx";
import type { Side } from "../../../src/core/compare/compare";
import { readForms } from "../../../src/core/forms/read";
import { DEFAULT_SETTINGS } from "../../../src/core/rules/check";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { compareWith, type LeftProject } from "../../../src/taskpane/compare/compare";
import { readOther, type OtherWorkbook } from "../../../src/taskpane/compare/read-other";
import { projectOf, type Analysis } from "../../../src/taskpane/store";
import { sketchWorkbook, type FormSketch } from "../../core/rules/support";
import { fixtureBytes } from "../store/support";
import { analysed, withTarget } from "./support";

const OPTIONS = { profile: "auto", settings: DEFAULT_SETTINGS } as const;

function other(bytes: Uint8Array): OtherWorkbook {
  const reading = readOther(bytes, "other.xlsx");
  if (reading.kind !== "ready") throw new Error(reading.kind);
  return reading.other;
}

/** A check that was stopped before the first form: the comparison reads all of them by itself. */
const stopped = (workbook: WorkbookSnapshot): Analysis => ({
  workbook,
  sheets: [],
  forms: [],
  complete: false,
  checkedAt: 0,
});

function madeUp(workbook: WorkbookSnapshot): OtherWorkbook {
  const { forms } = readForms(workbook);
  return { name: "made-up.xlsx", workbook, forms, evaluations: evaluateForms(forms, { profile: "auto" }) };
}

const sketch = (layout: FormSketch["layout"], 项目名称: string, 年度 = "2023"): FormSketch => ({
  layout,
  fields: { 项目名称, 年度 },
});

const names = (left: readonly LeftProject[]): readonly string[] =>
  left.map(({ side, form }) => `${side} ${projectOf(form)}`);

test("a target lowered since two years ago stands with its project, first of all, at its cell", async () => {
  const raised = await withTarget("target-2022", "党建经费", "党员职工满意度", "≥98%");
  const found = compareWith(await analysed("self-2024"), other(raised), OPTIONS);
  expect(found.order).toEqual({ kind: "earlier", side: "second" });
  expect(found.stages.second).toEqual([{ kind: "target", year: 2022, forms: 11 }]);
  expect(found.matched).toHaveLength(4);
  const [first, ...rest] = found.matched;
  expect(first === undefined ? "" : projectOf(first.first)).toBe("党建经费");
  expect(first?.findings.map(({ side, item }) => [side, item.finding.rule, item.cell])).toEqual([
    ["first", "X02", "D27"],
  ]);
  expect(rest.flatMap(({ findings }) => findings)).toEqual([]);
  expect(found.counts).toEqual({ error: 0, warning: 0, info: 1 });
  expect(found.unclear.map(({ candidates }) => candidates.length)).toEqual([1, 1]);
});

test.each<readonly [string, string, string, Side]>([
  ["last year's is opened", "target-2022", "self-2024", "first"],
  ["this year's is opened", "self-2024", "target-2022", "second"],
])("the earlier workbook is found either way: %s", async (_, open, file, side) => {
  const found = compareWith(await analysed(open), other(fixtureBytes(file)), OPTIONS);
  expect(found.order).toEqual({ kind: "earlier", side });
  const forms = [...found.missing, ...found.unclear, ...found.notCovered].length + 2 * found.matched.length;
  expect(forms).toBe(20);
});

test("declarations come before self-evaluations of their year; what one side lacks has its finding", () => {
  const selves = sketchWorkbook(sketch("self-2024", "渠道清淤"), sketch("self-2024", "水闸更换"));
  const targets = sketchWorkbook(sketch("target-2024", "渠道清淤"), sketch("target-2024", "泵站检修"));
  const found = compareWith(stopped(selves), madeUp(targets), OPTIONS);
  expect(found.order).toEqual({ kind: "earlier", side: "second" });
  expect(found.matched.map(({ first }) => projectOf(first))).toEqual(["渠道清淤"]);
  expect(names(found.missing)).toEqual(["first 水闸更换", "second 泵站检修"]);
  expect(found.missing.map(({ findings }) => findings.map(({ item }) => item.finding.rule))).toEqual([
    ["X03"],
    ["X03"],
  ]);
  expect(found.notCovered).toEqual([]);
});

test("each finding is listed once, though a form has matches in two years", () => {
  const own = sketchWorkbook(sketch("self-2024", "渠道清淤"));
  const both = sketchWorkbook(
    sketch("target-2024", "渠道清淤"),
    sketch("target-2024", "渠道清淤", "2022"),
    sketch("target-2024", "泵站检修"),
  );
  const found = compareWith(stopped(own), madeUp(both), OPTIONS);
  expect(found.matched.map(({ match }) => match.relation).sort()).toEqual(["other-year", "same-year"]);
  const keys = [...found.matched, ...found.missing, ...found.unclear, ...found.notCovered].flatMap(
    ({ findings }) => findings.map(({ side, item }) => `${side} ${item.key}`),
  );
  expect(new Set(keys).size).toBe(keys.length);
  const { error, warning, info } = found.counts;
  expect(error + warning + info).toBe(keys.length);
});

test.each([
  ["same", sketch("self-2024", "渠道清淤"), [sketch("self-2024", "渠道清淤")]],
  [
    "mixed",
    sketch("self-2024", "渠道清淤", "2023"),
    ["2022", "2024"].map((year) => sketch("self-2024", "渠道清淤", year)),
  ],
])("the order is %s", (kind, own, others) => {
  const found = compareWith(stopped(sketchWorkbook(own)), madeUp(sketchWorkbook(...others)), OPTIONS);
  expect(found.order.kind).toBe(kind);
});

test("settings of the open workbook count", async () => {
  const raised = await withTarget("target-2022", "党建经费", "党员职工满意度", "≥98%");
  const settings = { severities: { X02: "off" }, options: {} } as const;
  const found = compareWith(await analysed("self-2024"), other(raised), { profile: "auto", settings });
  expect(found.counts).toEqual({ error: 0, warning: 0, info: 0 });
});

test("files that cannot be compared say why", () => {
  const whole = fixtureBytes("self-2024");
  expect(readOther(new TextEncoder().encode("项目,分值"), "a.xlsx")).toMatchObject({
    kind: "failed",
    error: { code: "not-a-workbook" },
  });
  expect(readOther(whole.slice(0, whole.length / 2), "a.xlsx")).toMatchObject({ kind: "failed" });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["通讯录"], ["姓名", "电话"]]), "通讯录");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  expect(readOther(bytes, "a.xlsx")).toEqual({ kind: "no-forms", sheets: ["通讯录"] });
});
