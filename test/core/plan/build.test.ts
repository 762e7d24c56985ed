import { readForms } from "../../../src/core/forms/read";
import { literal } from "../../../src/core/values/decimal";
import { sketchWorkbook, type FormSketch, type IndicatorSketch } from "../rules/support";
import { altered, lines, planOf, planSketch, skips } from "./support";

/** Name, target, actual, weight, score. */
const rows = (...given: readonly (readonly string[])[]): readonly IndicatorSketch[] =>
  given.map(([三级指标 = "", 指标值 = "", 实际完成值 = "", 分值 = "", 得分 = ""]) => ({
    三级指标,
    指标值,
    实际完成值,
    分值,
    得分,
  }));

const MISSED = ["上门巡诊次数", "≥50次", "40次", "20"]; // due: 16
const MET = ["健康宣传覆盖率", "≥90%", "95%", "30"]; // due: 30
const PARTLY = ["长效管理机制", "健全", "部分达成", "10"]; // 6 to 8, a judgement

const form = (
  layout: FormSketch["layout"],
  total: string,
  ...given: readonly (readonly string[])[]
): FormSketch => ({
  layout,
  fields: { 总分: total, 评分等级: "" },
  indicators: rows(...given),
});

describe("which cells", () => {
  const sketch = form("self-2024", "", [...MISSED, ""], [...MET, "28"]);
  test.each([
    // The total is the sum of what stands: 9.75 + 16 + 28 where the printed 28 is kept, + 30 where it is replaced.
    ["blanks", ["G13 16", "G15 53.75", "F16 差"], ["G14 differs-kept"]],
    ["differences", ["G14 30"], []],
    ["all", ["G13 16", "G14 30", "G15 55.75", "F16 差"], []],
  ] as const)("%s", (write, edits, skipped) => {
    const plan = planSketch(sketch, { write });
    expect(lines(plan)).toEqual(edits);
    expect(skips(plan).filter((line) => line.startsWith("G14"))).toEqual(skipped);
  });

  test("nothing is written where everything agrees", () => {
    const plan = planSketch(
      { layout: "self-2024", fields: { 总分: "99.75", 评分等级: "优" } },
      { write: "all" },
    );
    expect([lines(plan), skips(plan)]).toEqual([[], []]);
  });

  test("a declaration has nothing to score", () => {
    expect(planSketch({ layout: "target-2022" }, { write: "all" }).plan.edits).toEqual([]);
  });

  test("a total that is printed is compared with the scores that will stand", () => {
    const plan = planSketch(form("self-2024", "50", [...MISSED, "20"], [...MET, "30"]), {
      write: "differences",
    });
    expect(lines(plan)).toEqual(["G13 16", "G15 55.75"]);
  });
});

describe("judgements", () => {
  test("an open one leaves its score, the total and the grade blank, with the reason", () => {
    const plan = planSketch(form("self-2024", "", [...MISSED, ""], [...PARTLY, ""]), { write: "all" });
    expect(lines(plan)).toEqual(["G13 16"]);
    expect(skips(plan)).toEqual(["G14 judgement", "G15 depends-on-judgement", "F16 depends-on-judgement"]);
    expect(plan.skipped[0]?.reason).toMatchObject({ reason: { code: "judge-partly" } });
  });

  test("the clerk's own, where it may be, stands and is summed", () => {
    const plan = planSketch(form("self-2024", "", [...MISSED, ""], [...PARTLY, "7.5"]), { write: "all" });
    expect(lines(plan)).toEqual(["G13 16", "G15 33.25", "F16 差"]);
    expect(skips(plan)).toEqual([]);
  });

  test("the clerk's own, where it may not be, leaves the total to a person", () => {
    const plan = planSketch(form("self-2024", "", [...MISSED, ""], [...PARTLY, "10"]), { write: "all" });
    expect(skips(plan)).toEqual(["G14 judgement", "G15 depends-on-judgement", "F16 depends-on-judgement"]);
  });

  test.each([
    ["6", ["G13 16", "G14 6", "G15 31.75", "F16 差"], []],
    ["8.01", ["G13 16"], ["G14 outside-interval"]],
  ])("a decision for %s points", (score, edits, refused) => {
    const workbook = sketchWorkbook(form("self-2024", "", [...MISSED, ""], [...PARTLY, ""]));
    const [id = ""] = readForms(workbook).forms.map((one) => one.id);
    const plan = planOf(workbook, { decisions: new Map([[id, new Map([[14, literal(score)]])]]) });
    expect(lines(plan)).toEqual(edits);
    expect(skips(plan).filter((line) => line.endsWith("outside-interval"))).toEqual(refused);
  });

  test("a decision never overrules an exact score", () => {
    const workbook = sketchWorkbook(form("self-2024", "", [...MISSED, ""]));
    const [id = ""] = readForms(workbook).forms.map((one) => one.id);
    const plan = planOf(workbook, { decisions: new Map([[id, new Map([[13, literal("20")]])]]) });
    expect(lines(plan)[0]).toBe("G13 16");
  });
});

describe("what is never overwritten", () => {
  const sketch = form("self-2024", "", [...MISSED, ""], [...MET, "30"]);

  test("a locked cell of a protected sheet; the total cannot rest on it", () => {
    const plan = planOf(altered(sketchWorkbook(sketch), { G15: { locked: false } }, { protected: true }));
    expect(lines(plan)).toEqual([]);
    expect(skips(plan)).toEqual(["G13 locked", "G15 depends-on-judgement", "F16 depends-on-judgement"]);
  });

  test("an unlocked cell of a protected sheet is written", () => {
    const unlocked = { G13: { locked: false }, G15: { locked: false }, F16: { locked: false } };
    const plan = planOf(altered(sketchWorkbook(sketch), unlocked, { protected: true }));
    expect(lines(plan)).toEqual(["G13 16", "G15 55.75", "F16 差"]);
  });

  test("a mark where a number is due is no blank", () => {
    const plan = planOf(altered(sketchWorkbook(sketch), { G13: { value: "-", text: "-" } }));
    expect(lines(plan)).toEqual([]);
    expect(skips(plan)[0]).toBe("G13 text-kept");
    const all = planOf(altered(sketchWorkbook(sketch), { G13: { value: "-", text: "-" } }), { write: "all" });
    expect(lines(all)[0]).toBe("G13 16");
  });

  test("white space is a blank, and what stood there is recorded", () => {
    const plan = planOf(altered(sketchWorkbook(sketch), { G13: { value: " ", text: " " } }));
    expect(plan.plan.edits[0]).toMatchObject({ cell: "G13", before: { value: " " }, after: { value: 16 } });
  });

  test("a live formula whose cells are filled gives the total itself", () => {
    const live = { value: 39.75, text: "39.75", formula: "=SUM(H6,G13:G14)" };
    const plan = planOf(altered(sketchWorkbook(sketch), { G15: live }), { write: "all" });
    expect(lines(plan)).toEqual(["G13 16", "F16 差"]);
    expect(skips(plan)).toEqual([]);
  });

  test.each([
    ["=SUM(G13:G14)", "H6"],
    ["=H6+$G$13", "G14"],
    ["=ROUND(SUM(H6),2)", "G13:G14"],
  ])("a live total %s that leaves out %s is reported, and no grade follows from it", (formula, cells) => {
    const workbook = altered(sketchWorkbook(sketch), { G15: { value: 0, text: "0", formula } });
    const plan = planOf(workbook, { write: "all" });
    expect(plan.skipped[0]).toEqual({ sheet: "表1", cell: "G15", reason: { code: "sum-leaves-out", cells } });
    expect(lines(plan)).toEqual(["G13 16"]);
    const live = planOf(workbook, { write: "all", as: "formulas" });
    expect(lines(live)[1]).toMatch(/^G15 =ROUND\(SUM\(H6,G13:G14\),2\) 55\.75$/);
  });

  test("a grade formula may rest on a live total", () => {
    const live = { value: 39.75, text: "39.75", formula: "=SUM(H6,G13:G14)" };
    const plan = planOf(altered(sketchWorkbook(sketch), { G15: live }), { write: "all", as: "formulas" });
    expect(lines(plan)[1]).toMatch(/^F16 =IF\(G15>=90/);
  });

  test("a live score of the funds that does not rest on the rate is judged by its result", () => {
    const funds = [{ 资金: "年度资金总额", 全年预算数: "184.4", 全年执行数: "22.57", 分值: "10" }];
    const blank = { ...sketch, funds: [{ ...funds[0], 执行率: "", 得分: "1.22" }] } as FormSketch;
    const of = (formula: string) => {
      const cell = { value: 1.22396963123644, text: "1.22", formula };
      return planOf(altered(sketchWorkbook(blank), { H6: cell }), { write: "all" });
    };
    expect(skips(of("=F6*E6/D6"))).toEqual(["H6 formula-kept"]);
    // What stands is summed, to two decimals: 1.22396… + 16 + 30.
    expect(lines(of("=F6*E6/D6"))).toContain("G15 47.22");
    expect(skips(of("=ROUND(F6*G6/100,2)"))).toEqual([]);
  });

  test.each(["=SUM(G1:G14,H:H)", "=SUM(总分表!A1:A9)", "=SUBTOTAL(9,G13:G14)", "=得分合计", "=H6+G20"])(
    "a live total %s that may add every score is trusted",
    (formula) => {
      const subtotal = { value: 30, text: "30", formula: "=SUM(G13:G14)" };
      const workbook = altered(sketchWorkbook(sketch), {
        G15: { value: 0, text: "0", formula },
        G20: subtotal,
      });
      expect(skips(planOf(workbook, { write: "all" }))).toEqual([]);
    },
  );

  test("a score cell that several indicators share is left to the clerk, and counts once", () => {
    const merges = [{ top: 12, left: 6, bottom: 13, right: 6 }];
    const empty = altered(
      sketchWorkbook(form("self-2024", "", [...MISSED, ""], [...MET, ""])),
      {},
      { merges },
    );
    const plan = planOf(empty);
    expect(skips(plan)).toEqual(["G13 shared-cell", "G15 depends-on-judgement", "F16 depends-on-judgement"]);
    expect(lines(plan)).toEqual([]);
    const filled = altered(empty, { G13: { value: 40, text: "40" } });
    expect(lines(planOf(filled))).toEqual(["G15 49.75", "F16 差"]);
  });

  test("a live formula with another result is kept from a value, and replaced only by a formula", () => {
    const filled = form("self-2024", "", [...MISSED, "16"], [...MET, "30"]);
    const workbook = altered(sketchWorkbook(filled), {
      G15: { value: 46, text: "46", formula: "=SUM(G13:G14)" },
    });
    const values = planOf(workbook, { write: "all" });
    expect(skips(values)).toEqual(["G15 formula-kept"]);
    expect(lines(planOf(workbook, { write: "all", as: "formulas" }))[0]).toMatch(/^G15 =ROUND\(SUM\(/);
    expect(skips(planOf(workbook, { write: "blanks", as: "formulas" }))).toContain("G15 formula-kept");
  });

  test("tick boxes for the grade", () => {
    const boxes = { value: "□优 □良 □中 □差", text: "□优 □良 □中 □差" };
    const plan = planOf(altered(sketchWorkbook(sketch), { F16: boxes }), { write: "all" });
    expect(skips(plan)).toEqual(["F16 text-kept"]);
  });

  test("another grade is replaced only where differences may be", () => {
    const wrong = altered(sketchWorkbook(sketch), { F16: { value: "优秀", text: "优秀" } });
    expect(skips(planOf(wrong))).toEqual(["F16 differs-kept"]);
    expect(lines(planOf(wrong, { write: "all" }))).toContain("F16 差");
  });
});

describe("funds", () => {
  const funds = (rate: string, score: string, sub: string): FormSketch => ({
    layout: "self-2024",
    fields: { 总分: "99.75", 评分等级: "优" },
    funds: [
      { 资金: "年度资金总额", 全年预算数: "8", 全年执行数: "7.8", 分值: "10", 执行率: rate, 得分: score },
      { 资金: "其中：当年财政拨款", 全年预算数: "8", 全年执行数: "7.8", 执行率: sub },
    ],
  });
  test.each([
    ["rate, score and sub-row", funds("", "", ""), ["G6 97.5", "H6 9.75", "G7 97.5"]],
    ["a mark in the sub-row stays", funds("", "", "-"), ["G6 97.5", "H6 9.75"]],
    ["sub-rows stay blank where a filled form leaves them so", funds("97.50", "9.75", ""), []],
    // 10 × 90.00 %: reviewers recompute the score from the rate that stands there.
    ["the score follows the rate that stands", funds("90.00", "", "97.50"), ["H6 9"]],
  ])("%s", (_, sketch, expected) => {
    expect(lines(planSketch(sketch))).toEqual(expected);
  });

  test("without amounts there is no rate, and the reason is given", () => {
    const plan = planSketch({
      layout: "self-2024",
      fields: { 总分: "", 评分等级: "" },
      funds: [{ 资金: "年度资金总额", 全年预算数: "8", 全年执行数: "", 分值: "10", 执行率: "", 得分: "" }],
    });
    expect(skips(plan).slice(0, 2)).toEqual(["G6 not-computable", "H6 not-computable"]);
    expect(lines(plan)).toEqual([]);
  });

  test("a budget of 0 gets what the profile prints", () => {
    const plan = planSketch({
      layout: "self-2024",
      fields: { 总分: "", 评分等级: "" },
      funds: [{ 资金: "年度资金总额", 全年预算数: "0", 全年执行数: "0", 分值: "10", 执行率: "", 得分: "" }],
    });
    expect(lines(plan).slice(0, 2)).toEqual(["G6 0", "H6 0"]);
  });
});

describe("as formulas", () => {
  test("rate, score, total and grade live; each with the exact value cached", () => {
    const sketch: FormSketch = {
      ...form("self-2024", "", [...MISSED, ""], [...MET, ""]),
      funds: [{ 资金: "年度资金总额", 全年预算数: "8", 全年执行数: "7.8", 分值: "10", 执行率: "", 得分: "" }],
    };
    const plan = planSketch(sketch, { as: "formulas" });
    expect(lines(plan)).toEqual([
      "G6 =TRUNC(ROUND(E6/D6*100,12),2) 97.5",
      "H6 =MIN(F6,ROUND(ROUND(F6*G6/100,10),2)) 9.75",
      "G13 16",
      "G14 30",
      "G15 =ROUND(SUM(H6,G13:G14),2) 55.75",
      'F16 =IF(G15>=90,"优",IF(G15>=80,"良",IF(G15>=60,"中","差"))) 差',
    ]);
    expect(plan.notes.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      "G13 no-formula",
      "G14 no-formula",
    ]);
  });

  // 99.9999999999556 %: LibreOffice truncates it to 100.
  test("a rate at the edge of a step is a value where a spreadsheet might print another digit", () => {
    const row = { 资金: "年度资金总额", 全年预算数: "45000000000.01", 全年执行数: "44999999999.99" };
    const sketch: FormSketch = {
      ...form("self-2024", "", [...MET, "30"]),
      funds: [{ ...row, 分值: "10", 执行率: "", 得分: "" }],
    };
    const plan = planSketch(sketch, { as: "formulas" });
    expect(lines(plan)[0]).toBe("G6 99.99");
    expect(plan.notes[0]).toEqual({ sheet: "表1", cell: "G6", code: "other-number" });
  });

  test("amounts that are text fall back to values, with a note", () => {
    const text = (value: string) => ({ value, text: value });
    const sketch: FormSketch = {
      ...form("self-2024", "", [...MET, "30"]),
      funds: [
        {
          资金: "年度资金总额",
          全年预算数: text("8.00"),
          全年执行数: "7.8",
          分值: "10",
          执行率: "",
          得分: "",
        },
      ],
    };
    const plan = planSketch(sketch, { as: "formulas" });
    expect(lines(plan)[0]).toBe("G6 97.5");
    expect(plan.notes[0]).toEqual({ sheet: "表1", cell: "G6", code: "text-operand" });
  });
});
