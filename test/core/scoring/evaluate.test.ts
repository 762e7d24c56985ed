import fc from "fast-check";
import { decideWith, isAllowed, printedDecisions } from "../../../src/core/scoring/decide";
import { evaluateForms, executionWeight } from "../../../src/core/scoring/evaluate";
import type { Evaluation } from "../../../src/core/scoring/evaluation";
import type { Profile } from "../../../src/core/scoring/profile";
import { profileById } from "../../../src/core/scoring/profiles";
import { cn2020 } from "../../../src/core/scoring/profiles/cn-2020";
import { gradeOf, gradesOf, totalCap } from "../../../src/core/scoring/total";
import { decimalText, literal } from "../../../src/core/values/decimal";
import type { Form } from "../../../src/core/forms/form";
import { form, fundRow, indicator, type FundTexts } from "./support";

const evaluate = (one: Form, profile: "auto" | Profile = cn2020): Evaluation => {
  const [evaluation] = evaluateForms([one], { profile });
  if (evaluation === undefined) throw new Error("no evaluation");
  return evaluation;
};
const text = (value: { toFixed(): string } | null): string | null =>
  value === null ? null : value.toFixed();
const totalText = ({ total }: Evaluation): string | null =>
  total === null ? null : `${decimalText(total.low)}..${decimalText(total.high)}`;

describe("funds", () => {
  it.each<[FundTexts, { rate: string | null; zeroBudget: boolean; score: string | null }]>([
    [
      { annualBudget: "100.00", executed: "97.05", weight: "10" },
      { rate: "97.05", zeroBudget: false, score: "9.71" },
    ],
    [
      { annualBudget: "100.00", executed: "120.00", weight: "10" },
      { rate: "120", zeroBudget: false, score: "10" },
    ],
    [
      { annualBudget: "100.00", executed: "0.00", weight: "10" },
      { rate: "0", zeroBudget: false, score: "0" },
    ],
    [
      { annualBudget: "100.00", executed: "—", weight: "10" },
      { rate: "0", zeroBudget: false, score: "0" },
    ],
    [
      { annualBudget: "100.00", executed: "", weight: "10" },
      { rate: null, zeroBudget: false, score: null },
    ],
    [
      { annualBudget: "0.00", executed: "0.00", weight: "10" },
      { rate: null, zeroBudget: true, score: "0" },
    ],
    [
      { annualBudget: "", executed: "5.00", weight: "10" },
      { rate: null, zeroBudget: true, score: null },
    ],
    [
      { initialBudget: "100.00", executed: "5.00", weight: "10" },
      { rate: null, zeroBudget: false, score: null },
    ],
    // The denominator is the annual budget, whatever stood there at first.
    [
      { initialBudget: "200.00", annualBudget: "100.00", executed: "50.00", weight: "" },
      { rate: "50", zeroBudget: false, score: "5" },
    ],
  ])("%j", (texts, expected) => {
    const { rate, zeroBudget, score } = evaluate(form({ rows: [fundRow(texts)] })).funds;
    expect({ rate: text(rate), zeroBudget, score: text(score) }).toEqual(expected);
  });

  it("gives every row with a rate column its rate", () => {
    const rows = [
      fundRow({ annualBudget: "3.00", executed: "1.00", rate: "" }, 7),
      fundRow({ annualBudget: "0.00", executed: "0.00", rate: "" }, 8, "other"),
      fundRow({ annualBudget: "3.00", executed: "1.00" }, 9, "carriedOver"),
      fundRow({ annualBudget: "3.00", executed: "", rate: "" }, 10, "extra"),
    ];
    const { rowRates } = evaluate(form({ rows }));
    expect([...rowRates].map(([index, rate]) => [index, decimalText(rate)])).toEqual([
      [0, "33.33"],
      [1, "0"],
    ]);
  });

  it("takes the execution weight from the row, a header or the profile", () => {
    const hubei = profileById("hubei-dept") ?? cn2020;
    const plain = form({ rows: [fundRow({ annualBudget: "1", executed: "1" })] });
    const header = { text: "得分(15分*执行率)", cell: "H6" };
    const withHeader = {
      ...plain,
      funds: { ...plain.funds, headers: { ...plain.funds.headers, score: header } },
    };
    const weighted = form({ rows: [fundRow({ weight: "12" })] });
    expect([
      decimalText(executionWeight(plain, hubei)),
      decimalText(executionWeight(withHeader, hubei)),
      decimalText(executionWeight(weighted, hubei)),
    ]).toEqual(["20", "15", "12"]);
  });
});

const FULL_FUNDS = fundRow({ annualBudget: "100.00", executed: "99.00", weight: "10" });

describe("total and grade", () => {
  it("adds the funds and all indicators exactly", () => {
    const indicators = [
      indicator({ target: "≥95%", actual: "93.5%", weight: "10" }, 14),
      indicator({ target: "100%", actual: "100%", weight: "70" }, 15),
      indicator({ target: "健全", actual: "健全", weight: "10" }, 16),
    ];
    const evaluation = evaluate(form({ rows: [FULL_FUNDS], indicators }));
    expect([totalText(evaluation), evaluation.grades]).toEqual(["99.74..99.74", ["优"]]);
  });

  it("is an interval with every letter it can get", () => {
    const indicators = [
      indicator({ target: "100%", actual: "100%", weight: "60" }, 14),
      indicator({ target: "健全", actual: "未达成", weight: "30" }, 15),
    ];
    const evaluation = evaluate(form({ rows: [FULL_FUNDS], indicators }));
    expect([totalText(evaluation), evaluation.grades]).toEqual(["69.9..87.9", ["良", "中"]]);
  });

  it.each<[string, Form]>([
    [
      "an indicator has no result",
      form({ rows: [FULL_FUNDS], indicators: [indicator({ target: "≥1次", actual: "" })] }),
    ],
    [
      "an indicator has no weight",
      form({ rows: [FULL_FUNDS], indicators: [indicator({ target: "≥1次", actual: "1次", weight: "" })] }),
    ],
    ["the funds have no score", form({ indicators: [indicator({ target: "≥1次", actual: "1次" })] })],
  ])("is not computed when %s", (_, one) => {
    expect(evaluate(one)).toMatchObject({ total: null, grades: [] });
  });

  it("leaves a declaration without results", () => {
    const declaration = form({ kind: "target", indicators: [indicator({ target: "≥1次", actual: null })] });
    expect(evaluate(declaration, "auto")).toMatchObject({
      indicators: [],
      total: null,
      grades: [],
      funds: { rate: null },
    });
  });

  it.each([
    ["100", "优"],
    ["90.00", "优"],
    ["89.99", "良"],
    ["88.96", "良"],
    ["80.00", "良"],
    ["79.99", "中"],
    ["60.00", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ])("%s is %s", (total, grade) => {
    expect(gradeOf(literal(total), cn2020.bands)).toBe(grade);
  });

  it("has no grade without bands", () => {
    const total = { low: literal("70"), high: literal("95") };
    expect(gradesOf(total, [])).toEqual([]);
    expect(gradesOf(total, cn2020.bands)).toEqual(["优", "良", "中"]);
    expect(gradesOf(null, cn2020.bands)).toEqual([]);
  });

  it.each([
    ["80", null],
    ["79.99", "89"],
    ["70", "89"],
    ["69.99", "79"],
    ["60", "79"],
    ["50", "69"],
    ["49.99", "59"],
    ["0", "59"],
  ])("a platform caps the total at a rate of %s: %s", (rate, cap) => {
    expect(text(totalCap(literal(rate), profileById("platform-30") ?? cn2020))).toBe(cap);
    expect(totalCap(literal(rate), cn2020)).toBeNull();
  });
});

describe("a person's judgements", () => {
  const judged = form({
    rows: [FULL_FUNDS],
    indicators: [
      indicator({ target: "100%", actual: "100%", weight: "60", score: "30" }, 14),
      indicator({ target: "健全", actual: "基本健全", weight: "20", score: "18" }, 15),
      indicator({ target: "≥5次", actual: "", weight: "10", score: "11" }, 16),
    ],
  });
  const evaluation = evaluate(judged);

  it("stand when they lie in the interval, and never overrule a computed score", () => {
    expect(
      [...printedDecisions(judged, evaluation)].map(([row, score]) => [row, decimalText(score)]),
    ).toEqual([[15, "18"]]);
    const decided = decideWith(
      evaluation,
      new Map([
        [14, literal("1")],
        [15, literal("18")],
        [16, literal("4")],
      ]),
    );
    expect([totalText(decided), decided.grades]).toEqual(["91.9..91.9", ["优"]]);
  });

  it("do not count outside the interval", () => {
    const decided = decideWith(
      evaluation,
      new Map([
        [15, literal("11.99")],
        [16, literal("4")],
      ]),
    );
    expect(totalText(decided)).toBe("85.9..93.9");
  });

  it("leave the total open while an indicator has no result", () => {
    expect(totalText(decideWith(evaluation, new Map([[15, literal("18")]])))).toBeNull();
  });

  it("always give a total within the interval", () => {
    const open = evaluate(
      form({
        rows: [FULL_FUNDS],
        indicators: [
          indicator({ target: "健全", actual: "基本健全", weight: "33.33" }, 14),
          indicator({ target: "提升", actual: "未达成", weight: "26.67" }, 15),
          indicator({ target: "2023年6月底前", actual: "2023年9月", weight: "30" }, 16),
        ],
      }),
    );
    const hundredths = fc.integer({ min: 0, max: 3333 });
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (...scores) => {
        const decisions = new Map(scores.map((score, index) => [14 + index, literal(`${score}e-2`)]));
        const { total } = decideWith(open, decisions);
        if (total === null || open.total === null) throw new Error("no total");
        expect(total.low.gte(open.total.low) && total.high.lte(open.total.high)).toBe(true);
        const allAllowed = open.indicators.every((each) =>
          isAllowed(each, decisions.get(each.row) ?? literal("-1")),
        );
        expect(total.low.eq(total.high)).toBe(allAllowed);
      }),
    );
  });
});
