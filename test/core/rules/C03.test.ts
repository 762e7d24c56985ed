import { checkForms } from "../../../src/core/rules/check";
import { readForms } from "../../../src/core/forms/read";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import { runRule, sketchWorkbook, verdict, type FormSketch } from "./support";

const labelled = (...pairs: readonly (readonly [string, string])[]): FormSketch => ({
  layout: "target-2022",
  indicators: pairs.map(([一级指标, 二级指标], index) => ({
    一级指标,
    二级指标,
    三级指标: `讲座场次${String(index + 1)}`,
    指标值: "≥1场",
  })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["the names of the rules", labelled(["产出指标", "数量指标"], ["效益指标", "社会效益指标"]), ["passed"]],
  [
    "short names, points and line breaks",
    labelled(["产出\n（50分）", "数量"], ["效益指标", "生态环境效益指标"]),
    ["passed"],
  ],
  [
    "cost below output and as a level",
    labelled(["产出指标", "成本指标"], ["成本指标", "经济成本指标"]),
    ["passed"],
  ],
  [
    "quality under benefit",
    labelled(["产出指标", "数量指标"], ["效益指标", "质量指标"]),
    ["warning elsewhere"],
  ],
  [
    "one finding for one label",
    labelled(["产出指标", "数量指标"], ["产出指标", "社会效益指标"], ["产出指标", "社会效益指标"]),
    ["warning elsewhere"],
  ],
])("%s", (_, sketch, expected) => {
  expect(verdict("C03", sketch)).toEqual(expected);
});

test("a label that an inserted cell moved out of its column", () => {
  const workbook = sketchWorkbook(
    labelled(["产出指标", "数量指标"], ["产出指标", "时效指标"], ["效益指标", "社会效益指标"]),
  );
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  // 时效指标 from C15 into B15, as a page break leaves it.
  const row = new Map(sheet.rows.get(14));
  const label = row.get(2);
  if (label === undefined) throw new Error("no label");
  row.delete(2);
  row.set(1, label);
  const damaged = { ...workbook, sheets: [{ ...sheet, rows: new Map(sheet.rows).set(14, row) }] };
  const { forms } = readForms(damaged);
  const [result] = checkForms(damaged, forms, evaluateForms(forms, { profile: "auto" }));
  expect(result?.findings.filter(({ rule }) => rule === "C03")).toMatchObject([
    { message: "shifted", cells: ["B15"], data: { label: "时效指标" } },
  ]);
});

test("says where the level belongs", () => {
  const [finding] = runRule("C03", labelled(["产出指标", "数量指标"], ["效益指标", "质量指标"])).findings;
  expect(finding?.data).toEqual({ level1: "效益指标", level2: "质量指标", right: "产出指标" });
});
