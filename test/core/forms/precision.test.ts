/** What is no form is not read as one, and nothing makes the reading fail. */
import fc from "fast-check";
import { readForms } from "../../../src/core/forms/read";
import type { CellSnapshot, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { snapshotOf } from "./accuracy";
import { cellsOf, rowsOf, spoil, textCell, untouched } from "./spoil";
import { formOn, formsOn, numberCell, worksheet, type Content } from "./worksheet";

const HEAD: readonly (readonly Content[])[] = [
  ["项目支出绩效自评表"],
  ["（2023年度）"],
  ["项目名称", "道路养护"],
  ["主管部门", "某局", null, "实施单位", "某所"],
];
const FUNDS: readonly (readonly Content[])[] = [
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 10, 10, 9, 10, numberCell(0.9, "90.00%", "0.00%"), 9],
  [null, "其中：当年财政拨款", 10, 10, 9, "—", null, "—"],
];
const TABLE: readonly (readonly Content[])[] = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "养护里程", "≥10公里", "10公里", 50, 50],
];

describe("no form", () => {
  test.each<[string, readonly (readonly Content[])[]]>([
    ["a blank sheet", []],
    ["a title alone", [["项目支出绩效自评表"]]],
    ["a head alone", HEAD],
    [
      "a list of projects",
      [
        ["项目支出绩效自评表汇总表"],
        ["序号", "项目名称", "实施单位", "年度资金总额", "得分", "评分等级"],
        [1, "道路养护", "某所", 100, 95, "优"],
        [2, "河道养护", "某所", 200, 91, "优"],
      ],
    ],
    [
      "a list of indicators over projects",
      [
        ["项目名称", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["道路养护", "产出指标", "数量指标", "里程", "10", "10", 10, 10],
      ],
    ],
    ["a library of indicators", [["共性绩效指标库"], ...TABLE]],
    [
      "lists for drop-downs",
      [
        ["一级指标", "二级指标", "项目类别"],
        ["产出指标", "数量指标", "一次性项目"],
      ],
    ],
    [
      "instructions",
      [
        ["填报说明"],
        ["一、项目名称：须与预算批复一致。"],
        ["二、项目支出绩效自评表由项目单位填报，产出指标、效益指标逐项填写。"],
        ["三、年度资金总额"],
        ["四、其他资金"],
      ],
    ],
  ])("%s", (_name, rows) => {
    expect(formsOn(rows)).toEqual([]);
  });
});

describe("a form", () => {
  test("with a table and without a fund block", () => {
    expect(formOn([...HEAD, ...TABLE]).indicators).toHaveLength(1);
  });

  test("with a fund block and without a table", () => {
    const form = formOn([...HEAD, ...FUNDS]);
    expect(form.indicators).toEqual([]);
    expect(form.funds.rows.map(({ item }) => item)).toEqual(["total", "fiscal"]);
  });

  test("without a title", () => {
    const form = formOn([...HEAD.slice(2), ...FUNDS, ...TABLE]);
    expect([form.title, form.kind, form.area]).toEqual([null, "self-evaluation", "A1:H7"]);
  });

  test("with label and value in one cell", () => {
    const form = formOn([
      ["项目支出绩效自评表"],
      ["项目名称：道路养护"],
      ["主管部门：某局"],
      ...FUNDS,
      ...TABLE,
    ]);
    expect(form.fields.projectName).toEqual({ text: "道路养护", cell: "A2" });
    expect(form.fields.department).toEqual({ text: "某局", cell: "A3" });
  });

  test("a note below the table is no indicator", () => {
    const form = formOn([...HEAD, ...FUNDS, ...TABLE, ["注：本表一式两份。"]]);
    expect(form.indicators).toHaveLength(1);
    expect(form.area).toBe("A1:H9");
  });
});

describe("rates in all their disguises", () => {
  const rate = (cell: Content, header = "执行率"): unknown => {
    const [head, total, ...rest] = FUNDS;
    if (head === undefined || total === undefined) throw new Error("funds");
    const form = formOn([
      ...HEAD,
      head.map((each) => (each === "执行率" ? header : each)),
      total.map((each, column) => (column === 6 ? cell : each)),
      ...rest,
      ...TABLE,
    ]);
    return form.funds.rows[0]?.rate?.number?.toString() ?? null;
  };

  test.each<[string, Content, string, string | null]>([
    ["percent format", numberCell(0.9, "90.00%", "0.00%"), "执行率", "90"],
    ["text", "90%", "执行率", "90"],
    ["full width", "９０．００％", "执行率", "90"],
    ["points under (%)", numberCell(90, "90.00", "0.00"), "执行率(%)", "90"],
    ["fraction without a format", 0.9, "执行率", "90"],
    ["points without a sign", 90, "执行率", "90"],
    ["binary dust", numberCell(0.9000000000000001, "90.00%", "0.00%"), "执行率", "90"],
    ["none", "—", "执行率", null],
    ["blank", null, "执行率", null],
    ["an error", { ...textCell("#DIV/0!"), error: true, formula: "=E6/D6" }, "执行率", null],
  ])("%s", (_name, cell, header, expected) => {
    expect(rate(cell, header)).toBe(expected);
  });
});

describe("rows of the table that slid or broke", () => {
  const rows = (...body: readonly (readonly Content[])[]): unknown => {
    const [header, first] = TABLE;
    if (header === undefined || first === undefined) throw new Error("table");
    return formOn([...HEAD, ...FUNDS, header, first, ...body, ["总分", null, null, null, null, 100, 99]])
      .indicators.slice(1)
      .map((each) => [
        each.level1,
        each.level2,
        each.name.text,
        each.target.text,
        each.actual?.text,
        each.score?.text,
      ]);
  };

  test("one column to the right", () => {
    expect(
      rows(
        [null, null, "质量指标", "合格率", "100%", "99%", 20, 19],
        [null, null, null, "优良率", "80%", "81%", 10, 10],
      ),
    ).toEqual([
      ["产出指标", "质量指标", "合格率", "100%", "99%", "19"],
      ["产出指标", "质量指标", "优良率", "80%", "81%", "10"],
    ]);
  });

  test("one column to the left", () => {
    expect(rows(["质量指标", "合格率", "100%", "99%", 20, 19])).toEqual([
      ["产出指标", "质量指标", "合格率", "100%", "99%", "19"],
    ]);
  });

  test("only the label slid", () => {
    expect(rows(["成本指标", null, "单价", "≤5元", "5元", 20, 20])).toEqual([
      ["产出指标", "成本指标", "单价", "≤5元", "5元", "20"],
    ]);
  });

  test("a name over two rows, across a page break", () => {
    expect(
      rows([null, "质量指标", "道路养护验收", "100%", "99%", 20, 19], [], [null, null, "合格率"]),
    ).toEqual([["产出指标", "质量指标", "道路养护验收合格率", "100%", "99%", "19"]]);
  });

  test("an indicator without a target keeps its row", () => {
    expect(rows([null, "质量指标", "合格率"])).toEqual([["产出指标", "质量指标", "合格率", "", "", ""]]);
  });

  test("a section label in pieces", () => {
    const broken = formOn([
      ...HEAD,
      ["绩效指标", ...(TABLE[0] ?? [])],
      ["绩效", "产出指标", "数量指标", "里程", "10公里", "10公里", 50, 50],
      ["指标"],
      [null, "效益指标", "社会效益", "通行", "改善", "改善", 40, 40],
    ]);
    expect(broken.indicators.map(({ name, level1 }) => [name.text, level1])).toEqual([
      ["里程", "产出指标"],
      ["通行", "效益指标"],
    ]);
  });
});

describe("any snapshot gives a reading", () => {
  const samples: readonly SheetSnapshot[] = ["self-2022", "target-2024", "variants-dev"].flatMap(
    (name) => snapshotOf(name).sheets,
  );
  const words = [
    "项目名称",
    "三级指标",
    "指标值",
    "年度资金总额",
    "全年预算数",
    "全年执行数",
    "总分",
    "产出指标",
    "成本指标",
    "项目支出绩效自评表",
    "评分等级",
    "(2023年-2024年)",
    "项目总目标",
    "=",
    "",
    "\u0000",
    "-",
  ];
  const content = fc.oneof(
    fc.constantFrom(...words).map(textCell),
    fc.double({ noNaN: true }).map((value): CellSnapshot => numberCell(value)),
    fc.string().map(textCell),
    fc.constant<CellSnapshot>({ ...textCell("#REF!"), error: true, formula: "=A1+#REF!" }),
  );

  test("cells at random", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(14), fc.nat(9), content), { maxLength: 80 }),
        fc.array(fc.tuple(fc.nat(12), fc.nat(8), fc.nat(3), fc.nat(3)), { maxLength: 8 }),
        (cells, areas) => {
          const sheet: SheetSnapshot = {
            ...worksheet([]),
            rows: rowsOf(cells),
            merges: areas.map(([top, left, height, width]) => ({
              top,
              left,
              bottom: top + height,
              right: left + width,
            })),
          };
          expect(readForms({ sheets: [sheet], date1904: true }).sheets).toHaveLength(1);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  test("real forms with cells lost and replaced at random", () => {
    fc.assert(
      fc.property(
        fc.nat(samples.length - 1),
        fc.array(fc.tuple(fc.nat(400), fc.option(content)), { maxLength: 40 }),
        (index, changes) => {
          const sheet = samples[index];
          if (sheet === undefined) return;
          const cells = [...cellsOf(sheet)];
          for (const [at, replacement] of changes) {
            const place = cells[at % Math.max(1, cells.length)];
            if (place === undefined) continue;
            if (replacement === null) cells.splice(cells.indexOf(place), 1);
            else cells[cells.indexOf(place)] = [place[0], place[1], replacement];
          }
          const reading = readForms({ sheets: [{ ...sheet, rows: rowsOf(cells) }], date1904: false });
          expect(reading.forms.length).toBeLessThanOrEqual(2);
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });

  test("a form at the far corner of the grid", () => {
    const [sheet] = samples;
    if (sheet === undefined) throw new Error("no sample");
    const far = spoil(untouched(sheet), { kind: "shift", rows: 1_048_500, columns: 16_370 });
    expect(readForms({ sheets: [far.sheet], date1904: false }).forms).toHaveLength(1);
  });
});
