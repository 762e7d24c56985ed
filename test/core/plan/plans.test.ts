/** Plans as data: undo, conflicts, JSON, safe fixes in bulk. */
import fc from "fast-check";
import { applyToSnapshot } from "../../../src/core/plan/apply";
import { contentOf, sameContent } from "../../../src/core/plan/conflict";
import { planSafeFixes, type Check } from "../../../src/core/plan/fixes";
import { invert } from "../../../src/core/plan/invert";
import { BLANK, type CellContent, type CellEdit, type EditReason } from "../../../src/core/plan/plan";
import { parsePlan, serialisePlan } from "../../../src/core/plan/serialise";
import { readForms } from "../../../src/core/forms/read";
import { checkForms } from "../../../src/core/rules/check";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import { a1 } from "../../../src/core/sheet/address";
import { EMPTY_CELL, type WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sketchWorkbook } from "../rules/support";
import { altered } from "./support";

const content: fc.Arbitrary<CellContent> = fc.record({
  value: fc.oneof(
    fc.constant(null),
    fc.string({ minLength: 1 }),
    fc.double({ noNaN: true }).map((n) => n + 0),
    fc.boolean(),
  ),
  formula: fc.option(fc.string().map((text) => `=${text}`)),
});
const why: fc.Arbitrary<EditReason> = fc.oneof(
  fc.constantFrom<EditReason>(
    { code: "total-score" },
    { code: "grade" },
    { code: "typed" },
    { code: "undo" },
    { code: "total-weight" },
  ),
  fc.record({ code: fc.constant("fix" as const), rule: fc.string() }),
  fc.record({ code: fc.constant("indicator-score" as const), row: fc.nat(), indicator: fc.string() }),
  fc.record({ code: fc.constant("rate" as const), row: fc.nat(), column: fc.constant("rate" as const) }),
);
const edit: fc.Arbitrary<CellEdit> = fc.record({
  sheet: fc.constant("表1"),
  cell: fc.tuple(fc.nat(30), fc.nat(8)).map(([row, column]) => a1(row, column)),
  before: content,
  after: content,
  numberFormat: fc.constantFrom(null, "0.00", "0.00%"),
  numberFormatBefore: fc.constantFrom(null, "General"),
  why,
});

test("undo of undo is the plan again", () => {
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const twice = invert({ written: invert({ written: edits }).edits }).edits;
      expect(twice.map((one) => ({ ...one, why: null }))).toEqual(
        edits.map((one) => ({ ...one, why: null })),
      );
    }),
  );
});

test("a plan and its inverse leave every cell as it was", () => {
  const workbook = sketchWorkbook({ layout: "self-2024" });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  fc.assert(
    fc.property(fc.uniqueArray(edit, { selector: ({ cell }) => cell }), (edits) => {
      // Edits as a planner makes them: from what stands in the cell.
      const planned = edits.map((one): CellEdit => {
        const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(one.cell) ?? [];
        const cell = sheet.rows.get(Number(row) - 1)?.get(column.charCodeAt(0) - 65) ?? EMPTY_CELL;
        const numberFormatBefore = one.numberFormat === null ? null : cell.numberFormat;
        return { ...one, before: contentOf(cell), numberFormatBefore };
      });
      const there = applyToSnapshot(workbook, { edits: planned });
      const back = applyToSnapshot(there, invert({ written: planned }));
      const plain = (state: WorkbookSnapshot) =>
        [...(state.sheets[0]?.rows ?? [])].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, { value, formula, numberFormat }]) =>
            value === null && formula === null && numberFormat === "General"
              ? []
              : [[a1(row, column), value, formula, numberFormat].join("|")],
          ),
        );
      expect(plain(back).sort()).toEqual(plain(workbook).sort());
    }),
  );
});

test("a plan survives as JSON", () => {
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      expect(parsePlan(serialisePlan({ edits }))).toEqual({
        edits: JSON.parse(JSON.stringify(edits)) as unknown,
      });
    }),
  );
});

test.each([
  ["no JSON", "edits"],
  ["no plan", "[]"],
  ["no address", '{"edits":[{"sheet":"S","cell":"1A","before":{},"after":{},"why":{"code":"undo"}}]}'],
  [
    "an unknown reason",
    '{"edits":[{"sheet":"S","cell":"A1","before":{"value":null,"formula":null},"after":{"value":1,"formula":null},"numberFormat":null,"numberFormatBefore":null,"why":{"code":"because"}}]}',
  ],
])("%s is no plan", (_, text) => {
  expect(parsePlan(text)).toBeNull();
});

test.each([
  [BLANK, { value: "", formula: null }, true],
  [{ value: 1, formula: "=A1" }, { value: 2, formula: "=A1" }, true],
  [{ value: 1, formula: "=A1" }, { value: 1, formula: null }, false],
  [{ value: 10, formula: null }, { value: "10", formula: null }, false],
  [{ value: 10, formula: null }, { value: 10, formula: null }, true],
])("%j and %j hold the same: %s", (a, b, expected) => {
  expect(sameContent(a, b)).toBe(expected);
});

describe("safe fixes", () => {
  const check: Check = (workbook) => {
    const { forms } = readForms(workbook);
    const evaluations = evaluateForms(forms, { profile: "auto" });
    return checkForms(workbook, forms, evaluations).flatMap(({ findings }, index) =>
      findings.map(({ rule, fix }) => ({ sheet: forms[index]?.sheet ?? "", rule, fix })),
    );
  };
  const broken = sketchWorkbook({
    layout: "self-2024",
    fields: { 总分: "90", 评分等级: "良" },
    indicators: [{ 三级指标: "上门巡诊次数", 指标值: "》=50次", 实际完成值: "60次", 分值: "90", 得分: "" }],
  });

  test("are applied until none is left, one edit a cell", () => {
    const { plan } = planSafeFixes(broken, check, null);
    const cells = plan.edits.map(({ cell }) => cell);
    expect(new Set(cells).size).toBe(cells.length);
    expect(plan.edits.map(({ cell, after }) => `${cell} ${String(after.value)}`).sort()).toEqual([
      "D13 ≥50次",
      "F15 优",
      "G13 90",
      "G14 99.75",
    ]);
    const left = check(applyToSnapshot(broken, plan)).filter(({ fix }) => fix?.kind === "safe");
    expect(left).toEqual([]);
  });

  test("of some rules only", () => {
    const { plan } = planSafeFixes(broken, check, new Set(["V02"]));
    expect(plan.edits.map(({ cell }) => cell)).toEqual(["D13"]);
  });

  test("leave locked cells and live formulas, and say so", () => {
    const locked = altered(broken, { D13: { locked: true }, G13: { locked: false } }, { protected: true });
    const { skipped } = planSafeFixes(locked, check, new Set(["V02"]));
    expect(skipped).toEqual([{ sheet: "表1", cell: "D13", reason: { code: "locked" } }]);
  });

  test("that undo each other come to an end", () => {
    const flip: Check = (state) => {
      const value = state.sheets[0]?.rows.get(0)?.get(0)?.value ?? null;
      const edits = [
        {
          cell: "A1",
          before: { value, formula: null },
          after: { value: value === 1 ? 2 : 1, formula: null },
          numberFormat: null,
        },
      ];
      return [
        { sheet: "表1", rule: "V02", fix: { kind: "safe", options: [{ label: "x", data: {}, edits }] } },
      ];
    };
    expect(planSafeFixes(broken, flip, null).plan.edits.length).toBeLessThanOrEqual(1);
  });
});
