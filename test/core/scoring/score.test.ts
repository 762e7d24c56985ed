import fc from "fast-check";
import type { IndicatorEvaluation } from "../../../src/core/scoring/evaluation";
import { profileById } from "../../../src/core/scoring/profiles";
import { cn2020 } from "../../../src/core/scoring/profiles/cn-2020";
import { scoreIndicator } from "../../../src/core/scoring/score";
import { decimalText, literal } from "../../../src/core/values/decimal";
import { indicator, shown, type IndicatorTexts } from "./support";

const evaluate = (texts: IndicatorTexts, year: number | null = 2023, profile = cn2020): IndicatorEvaluation =>
  scoreIndicator(indicator(texts), profile, year);

type Case = readonly [target: string, actual: string, expected: string, extra?: Partial<IndicatorTexts>];

function table(title: string, cases: readonly Case[]): void {
  for (const [target, actual, expected, extra] of cases) {
    it(`${title}: ${target} against ${actual} is ${expected} ${extra?.name ?? ""}`, () => {
      expect(shown(evaluate({ target, actual, ...extra }))).toBe(expected);
    });
  }
}

describe("numbers", () => {
  table("at least", [
    ["≥95%", "93.5%", "9.84"],
    ["≥95%", "95%", "10"],
    ["≥95%", "97%", "10"],
    ["＝100%", "92%", "9.2"],
    [">40人", "40人", "10"], // w × 40 ÷ 40: missed, and all the points all the same
    [">40人", "41人", "10"],
    ["≥3次", "1次", "3.33"],
    ["≥3次", "2次", "6.67"],
    ["≥5次", "0次", "0"],
    ["≥0次", "0次", "10"],
    [">0次", "0次", "0"],
    ["≥-5%", "-3%", "10"],
    ["≥-5%", "-10%", "5"],
    ["≥-5%", "5%", "10"],
    ["≥5%", "-3%", "0"],
  ]);
  table("exactly, or nothing written", [
    ["=45人", "45人", "10"],
    ["=45人", "36人", "8"],
    ["=45人", "50人", "10"],
    ["300人", "1700人", "10"],
    ["300人", "150人", "5"],
    ["100%", "99.95%", "10"], // 9.995 → 10.00 half-up
    ["100%", "99.94%", "9.99"],
    ["=0起", "0起", "10"],
    ["=0起", "1起", "0"],
    ["0%", "2%", "0", { name: "应诉材料差错率" }],
    ["0次", "-1次", "0"],
  ]);
  table("at most", [
    ["≤80批次", "52批次", "10"],
    ["≤80批次", "100批次", "8"],
    ["<2次", "2次", "10"],
    ["<2次", "1次", "10"],
    ["≤8元/人次", "10元/人次", "8"],
    ["≤8元/人次", "0元/人次", "10"],
    ["≤0起", "3起", "0"],
    ["≤0起", "0起", "10"],
    ["≤5%", "-1%", "10"],
    ["≤-5%", "-3%", "6"],
    ["≤-5%", "2%", "0"],
    ["6个月内", "5个月", "10"],
    ["6个月内", "8个月", "7.5"],
  ]);
  table("nothing written and less is better", [
    ["100万元", "125万元", "8", { name: "项目总成本", level2: "成本指标" }],
    ["100万元", "80万元", "10", { name: "项目总成本", level2: "成本指标" }],
    ["24小时", "30小时", "8", { name: "应急响应及时性", level2: "时效指标" }],
    ["24小时", "2小时", "10", { name: "应急响应及时性", level2: "时效指标" }],
    ["5%", "4%", "10", { name: "设备故障率" }],
    ["5%", "8%", "6.25", { name: "设备故障率" }],
    ["3件", "无", "10", { name: "有责投诉件数" }],
    ["5%", "4%", "8", { name: "成本节约率" }],
    ["100%", "95%", "9.5", { name: "投诉处理率" }],
  ]);
  table("ranges", [
    ["2-3批", "2批", "10"],
    ["2-3批", "3批", "10"],
    ["2-3批", "1批", "5"],
    ["2-3批", "6批", "5..10 judge-range-exceeded"],
    ["80%—90%", "72%", "9"],
    ["2-4小时", "1小时", "10", { name: "故障修复及时性" }],
    ["2-4小时", "4小时", "10", { name: "故障修复及时性" }],
    ["2-4小时", "5小时", "8", { name: "故障修复及时性" }],
    ["1%-2%", "0.5%", "10", { name: "应诉材料差错率" }],
    ["≥2批", "2-3批", "10"],
    ["≥4批", "2-3批", "5..7.5 judge-wording"],
    ["≥3批", "2-3批", "6.67..10 judge-wording"],
  ]);
  table("about", [
    ["约80批次", "72批次", "10"],
    ["约80批次", "71批次", "8.88"],
    ["约80批次", "88批次", "10"],
    ["约80批次", "100批次", "10"],
  ]);
  table("an inequality as actual is taken at its bound", [
    ["≥85%", ">=85%", "10"],
    ["≥90%", ">=85%", "9.44"],
    ["≥10人次", "≥9人次", "9"],
  ]);
  table("units", [
    ["≥36万人次", "38.2万人次", "10"],
    ["≥36万人次", "360000人次", "10"],
    ["≥36万人次", "180000人次", "5"],
    ["≤2万元", "25000元", "8"],
    ["≤1天", "30小时", "8", { name: "响应时间" }],
    ["≤1天", "25小时", "9.6", { name: "响应时间" }],
    ["≥218万平方米", "218", "10"],
    ["≥36万人次", "360000", "none unit-unknown"],
    ["≥95%", "92", "9.68"],
    ["18个模块", "19", "10"],
    ["100%", "1", "none unit-unknown"],
    ["100%", "0.95", "none unit-unknown"],
    ["100%", "1.05", "none unit-unknown"],
    ["100%", "0", "0"],
    ["1", "100%", "none unit-unknown"],
    ["=100", "100%", "10"],
    ["100%", "5次", "none units-differ"],
    ["3天", "5人", "none units-differ"],
  ]);
  table("no number", [
    ["≥95%", "", "none no-actual"],
    ["≥95%", "—", "none no-actual"],
    ["≥95%", "较好", "none unreadable-actual"],
    ["≥5次", "无", "none unreadable-actual"],
    ["", "95%", "none no-target"],
    ["—", "达成指标", "none no-target"],
    ["≥95%", "96%", "none no-weight", { weight: "" }],
    ["≥95%", "96%", "none no-weight", { weight: "-5" }],
    ["≥95%", "90%", "0", { weight: "0" }],
    ["健全", "部分达成", "0", { weight: "0" }],
    ["≥95%", "95%", "3.33", { weight: "3.335" }],
    ["≥95%", "95%", "3.33", { weight: "3.333" }],
  ]);

  it("has no actual where the layout has no column for it", () => {
    expect(shown(scoreIndicator(indicator({ target: "≥1次", actual: null }), cn2020, 2023))).toBe(
      "none no-actual",
    );
  });
});

describe("words", () => {
  table("completion answers for every kind of target", [
    ["≥95%", "达成指标", "10"],
    ["2-4小时", "达成预期指标", "10"],
    ["2023年6月底前", "已完成", "10"],
    ["健全", "全部完成", "10"],
    ["每月", "达成年度指标。", "10"],
    ["≥95%", "部分达成", "6..8 judge-partly"],
    ["健全", "部分达成年度指标并具有一定效果", "6..8 judge-partly"],
    ["健全", "未达成", "0..6 judge-missed"],
    ["2023年6月底前", "未完成", "0..6 judge-missed"],
    ["≥3场", "尚未开展", "0..6 judge-missed"],
  ]);
  table("qualitative", [
    ["提升", "提升", "10"],
    ["提升", "显著提升", "10"],
    ["健全有效", "制度健全有效", "10"],
    ["准确、及时", "及时，准确", "10"],
    ["降低总体运行成本 提高整体运转效率", "降低总体运行成本，提高整体运转效率", "10"],
    ["健全", "基本健全", "6..10 judge-wording"],
    ["提升", "有所提升", "6..10 judge-wording"],
    ["提升", "未提升", "0..10 judge-wording"],
    ["提升", "有待提升", "0..10 judge-wording"],
    ["提升", "良好", "0..10 judge-wording"],
    ["高", "有所提高", "0..10 judge-wording"],
    ["提升", "0", "0..6 judge-missed"],
    ["提升", "无", "0..6 judge-missed"],
    ["避免", "0", "0..10 judge-wording", { name: "避免返贫情况发生" }],
    ["不发生较大以上事故", "未发生", "0..10 judge-wording", { name: "食品安全" }],
    ["无投诉", "全年无投诉", "10"],
    ["提升", "", "none no-actual"],
    ["每月", "每月1次", "10"],
    ["每季度", "偶尔", "0..10 judge-wording"],
  ]);
  table("deadlines", [
    ["2023年12月底前", "2023年11月", "10"],
    ["2023年12月底前", "2023-12-31", "10"],
    ["2023年12月底前", "2024年1月", "0..8 judge-late"],
    ["12月底前", "2024年1月15日", "0..8 judge-late"],
    ["12月底前", "11月", "10"],
    ["2023年12月底前", "已于2023年11月完成", "10"],
    ["2023年12月底前", "已于2024年2月完成", "0..8 judge-late"],
    ["三季度", "9月", "10"],
    ["三季度", "四季度", "0..8 judge-late"],
    ["2023年10月15日前", "2023年10月14日", "10"],
    ["2023年10月15日前", "2023年10月20日", "0..8 judge-late"],
    ["2023年10月15日前", "2023年10月", "0..10 judge-wording"],
    ["2023年12月底前", "", "0..6 judge-no-completion"],
    ["2023年12月底前", "0", "0..6 judge-no-completion"],
    ["2023年12月底前", "基本及时", "0..10 judge-wording"],
  ]);

  it("does not guess the year of a deadline", () => {
    expect(shown(evaluate({ target: "12月底前", actual: "2024年1月" }, null))).toBe("0..10 judge-wording");
  });

  it("uses the profile's tiers", () => {
    const hubei = profileById("hubei-dept");
    if (hubei === null) throw new Error("no profile");
    expect(shown(evaluate({ target: "健全", actual: "部分达成" }, 2023, hubei))).toBe("5..8 judge-partly");
  });
});

describe("damage by Excel", () => {
  it("is not scored when it could not be undone for certain", () => {
    const plain = indicator({ target: "2-4小时", actual: "3小时" });
    const lost = { kind: "date", typed: "2月4日", certain: false } as const;
    const damaged = { ...plain, target: { ...plain.target, damage: lost } };
    const evaluation = scoreIndicator(damaged, cn2020, 2023);
    expect(shown(evaluation)).toBe("none damaged-cell");
    expect(evaluation.result).toMatchObject({ reason: { data: { typed: "2月4日" } } });
    const certain = { ...plain, target: { ...plain.target, damage: { ...lost, certain: true } } };
    expect(shown(scoreIndicator(certain, cn2020, 2023))).toBe("10");
  });
});

describe("over-achievement", () => {
  it.each([
    ["≥2次", "6次", "200"],
    ["≥90%", "95%", "5.56"],
    ["300人", "1700人", "466.67"],
    ["≤80次", "52次", null],
    ["=45人", "60人", null],
    ["≥0次", "5次", null],
    ["≥90%", "85%", null],
  ])("%s against %s is %s", (target, actual, expected) => {
    const { overAchievement } = evaluate({ target, actual, level2: "数量指标" });
    expect(overAchievement === null ? null : decimalText(overAchievement)).toBe(expected);
  });

  const platform = profileById("platform-30") ?? cn2020;
  it.each([
    ["≥100次", "129次", "10", "10"],
    ["≥100次", "130次", "10", "8"],
    ["≥100次", "500次", "1", "0"],
  ])("%s against %s at weight %s costs points on a platform", (target, actual, weight, expected) => {
    expect(shown(evaluate({ target, actual, weight }, 2023, platform))).toBe(expected);
  });
});

describe("working", () => {
  it("shows the numbers compared, in one unit", () => {
    const { working } = evaluate({ target: "≥36万人次", actual: "180000人次" });
    expect(working).toEqual({
      weight: literal("10"),
      target: literal("36"),
      actual: literal("18"),
      formula: "actual/target",
    });
  });
});

describe("properties", () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 });
  const positive = fc.integer({ min: 1, max: 100_000 });
  const weights = fc.integer({ min: 0, max: 3000 });
  const number = (hundredths: number): string => decimalText(literal(`${hundredths}e-2`));
  const scoreOf = (target: string, actual: string, weight: number): string => {
    const { result } = evaluate({ target, actual, weight: number(weight) });
    if (result.kind !== "score")
      throw new Error(`${target} ${actual}: ${shown({ result } as IndicatorEvaluation)}`);
    return decimalText(result.score);
  };

  it("keeps every score within the weight, whatever the numbers", () => {
    const signs = fc.constantFrom("≥", "≤", ">", "<", "=", "");
    fc.assert(
      fc.property(signs, cents, cents, weights, (sign, target, actual, weight) => {
        const score = literal(scoreOf(`${sign}${number(target)}个`, `${number(actual)}个`, weight));
        expect(score.gte("0") && score.lte(number(weight))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  /** ⌊(2·w·a + t) ÷ 2t⌋ on integers: half-up of w × a ÷ t, at most w. */
  function oracle(weight: number, dividend: number, divisor: number): string {
    const [w, a, t] = [BigInt(weight), BigInt(dividend), BigInt(divisor)];
    const share = (2n * w * a + t) / (2n * t);
    const capped = share > w ? w : share;
    return decimalText(literal(`${capped}e-2`));
  }

  it("equals an integer oracle where more is better", () => {
    fc.assert(
      fc.property(positive, positive, weights, (target, actual, weight) => {
        expect(scoreOf(`≥${number(target)}个`, `${number(actual)}个`, weight)).toBe(
          oracle(weight, actual, target),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("equals an integer oracle where less is better", () => {
    fc.assert(
      fc.property(positive, positive, weights, (target, actual, weight) => {
        expect(scoreOf(`≤${number(target)}个`, `${number(actual)}个`, weight)).toBe(
          oracle(weight, target, actual),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("never falls when the actual rises and more is better", () => {
    fc.assert(
      fc.property(cents, cents, cents, weights, (target, one, other, weight) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const scores = [less, more].map((actual) =>
          literal(scoreOf(`≥${number(target)}个`, `${number(actual)}个`, weight)),
        );
        expect(scores[0]?.lte(scores[1] ?? "0")).toBe(true);
      }),
    );
  });

  it("always answers, with texts nobody has thought of", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (target, actual) => {
        const { result } = evaluate({ target, actual });
        if (result.kind === "interval") expect(result.low.lt(result.high)).toBe(true);
        if (result.kind === "score") expect(result.score.gte("0") && result.score.lte("10")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
