import { checkForms, DEFAULT_SETTINGS } from "../../../src/core/rules/check";
import { readForms } from "../../../src/core/forms/read";
import { rules, ruleByName } from "../../../src/core/rules/registry";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import { parseA1 } from "../../../src/core/sheet/address";
import { LOCALES } from "../../../src/strings/locale";
import { findingText, fixText } from "../../../src/strings/rules";
import { checkSketches, sketchWorkbook, type FormSketch } from "./support";

/** Several faults of every severity. */
const FAULTY: FormSketch = {
  layout: "self-2022",
  fields: { 实施单位: "", 实际完成情况: "按计划完成。", 总分分值: "90" },
  funds: [
    {
      资金: "年度资金总额",
      年初预算数: "80000.00",
      全年预算数: "80,000",
      全年执行数: "60000",
      分值: "10",
      执行率: "57%",
      得分: "9",
    },
  ],
  indicators: [{ 三级指标: "健康讲座场次", 指标值: "≥40场", 实际完成值: "42场", 分值: "95", 得分: "95" }],
};

const only = (sketch: FormSketch, settings = DEFAULT_SETTINGS) => {
  const [result] = checkSketches([sketch], settings);
  if (result === undefined) throw new Error("no form");
  return result;
};

test("says of every rule what came of it", () => {
  const { outcomes, findings } = only(FAULTY);
  expect(Object.keys(outcomes).sort()).toEqual(rules.map(({ meta }) => meta.id));
  const found = new Set(findings.map(({ rule }) => rule));
  for (const { meta } of rules) expect(outcomes[meta.id] === "finding").toBe(found.has(meta.id));
});

test("errors come first, then warnings, then the rest; within them by row", () => {
  const rank = { error: 0, warning: 1, info: 2 };
  const keys = only(FAULTY).findings.map(
    ({ severity, cells }) => rank[severity] * 1e7 + (parseA1(cells[0] ?? "")?.row ?? 0),
  );
  expect(new Set(only(FAULTY).findings.map(({ severity }) => severity)).size).toBe(3);
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
});

test("every finding and every way to fix it is worded in every language", () => {
  for (const finding of only(FAULTY).findings) {
    for (const locale of LOCALES) {
      expect(findingText(finding, locale)).toMatch(/\S/);
      for (const option of finding.fix?.options ?? [])
        expect(fixText(finding.rule, option, locale)).toMatch(/\S/);
    }
  }
});

test("a rule that is switched off finds nothing and is not applicable", () => {
  const { outcomes, findings } = only(FAULTY, { severities: { T08: "off", W01: "off" }, options: {} });
  expect([outcomes.T08, outcomes.W01]).toEqual(["not-applicable", "not-applicable"]);
  expect(findings.filter(({ rule }) => rule === "T08" || rule === "W01")).toEqual([]);
});

test("a severity that is given counts for all findings of the rule, the rule's own changes nothing", () => {
  const of = (rule: string, severity: "error" | "warning" | "info"): readonly string[] =>
    only(FAULTY, { severities: { [rule]: severity }, options: {} })
      .findings.filter((finding) => finding.rule === rule)
      .map((finding) => finding.severity);
  expect(of("T08", "info")).toEqual(["info"]);
  // F03 is an error that speaks as a warning when the parts are blank.
  expect(of("F03", "error")).toEqual(["warning"]);
  expect(of("F03", "info")).toEqual(["info"]);
});

test("the same workbook gives the same findings in the same order", () => {
  expect(JSON.stringify(only(FAULTY))).toBe(JSON.stringify(only(FAULTY)));
});

test("checks each form of a workbook by itself", () => {
  const results = checkSketches([{ layout: "self-2022" }, FAULTY, { layout: "target-2024" }]);
  expect(results.map(({ findings }) => findings.some(({ rule }) => rule === "T08"))).toEqual([
    false,
    true,
    false,
  ]);
});

test("a form without a fault has no error and no warning", () => {
  for (const layout of ["self-2022", "self-2024", "target-2022", "target-2024"] as const) {
    // Money of these sketches is in 元, and self-2024 prints 万元.
    const { findings } = only({ layout, fields: { 资金单位: "元" } });
    expect(
      findings.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule} ${message}`),
    ).toEqual([]);
  }
});

test("an evaluation that is missing is a defect of the caller", () => {
  const workbook = sketchWorkbook(FAULTY);
  const { forms } = readForms(workbook);
  const evaluations = evaluateForms(forms, { profile: "auto" });
  expect(() => checkForms(workbook, forms, [])).toThrow(RangeError);
  expect(() => checkForms({ ...workbook, sheets: [] }, forms, evaluations)).toThrow(RangeError);
});

test.each(["F01", "f01", "execution-rate"])("a rule is found as %s", (name) => {
  expect(ruleByName(name)?.meta.id).toBe("F01");
});

test("no rule is found by another name", () => {
  expect(ruleByName("F99")).toBeNull();
  expect(ruleByName("Execution rate")).toBeNull();
});
