import fc from "fast-check";
import { decimalText, literal, type RoundingMode } from "../../../src/core/values/decimal";
import { profileById } from "../../../src/core/scoring/profiles";
import {
  ROUNDING_MODES,
  executionRate,
  explainedByHiddenDigits,
  fundScore,
  modesOf,
} from "../../../src/core/scoring/rate";

const HALF_UP = { mode: "half-up", places: 2 } as const;

describe("execution rate", () => {
  it.each<[string, string, RoundingMode, string]>([
    ["22.57", "184.40", "truncate", "12.23"],
    ["109.60", "113.93", "truncate", "96.19"],
    ["15.25", "17.00", "truncate", "89.70"],
    ["352.13", "450.00", "truncate", "78.25"],
    ["70000", "71200", "up", "98.32"],
    ["119829", "123475", "up", "97.05"],
    ["193100", "195000", "up", "99.03"],
    ["215457.6", "250000", "up", "86.19"],
    ["9884", "10000", "up", "98.84"],
    ["112", "200", "up", "56.00"],
    ["57", "100", "truncate", "57.00"],
    ["120", "100", "half-up", "120.00"],
    ["0", "100", "up", "0.00"],
    ["1", "3", "up", "33.34"],
    ["2", "3", "half-up", "66.67"],
    ["1", "8000", "half-up", "0.01"],
  ])("%s of %s, %s, is %s", (executed, budget, mode, expected) => {
    const rate = executionRate(literal(executed), literal(budget), { mode, places: 2 });
    expect(rate?.toFixed(2)).toBe(expected);
    expect(rate?.eq(literal(expected))).toBe(true);
  });

  it("is not defined without a budget", () => {
    expect(executionRate(literal("1"), literal("0"), HALF_UP)).toBeNull();
  });

  /** ⌊n/d⌋ and friends on integers, without any decimal library. */
  function oracle(executed: bigint, budget: bigint, mode: RoundingMode): bigint {
    const dividend = executed * 10_000n; // the rate × 100, as an integer quotient
    const floor = dividend / budget;
    const rest = dividend % budget;
    if (mode === "truncate" || rest === 0n) return floor;
    return mode === "up" || rest * 2n >= budget ? floor + 1n : floor;
  }

  it("equals a rational oracle for all modes", () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 13n });
    fc.assert(
      fc.property(
        cents,
        fc.bigInt({ min: 1n, max: 10n ** 13n }),
        fc.constantFrom(...ROUNDING_MODES),
        (e, b, mode) => {
          const money = (amount: bigint): string =>
            `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
          const rate = executionRate(literal(money(e)), literal(money(b)), { mode, places: 2 });
          expect(rate?.times("100").toFixed(0)).toBe(oracle(e, b, mode).toString());
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("fund score", () => {
  it.each([
    ["10", "97.05", "9.71"],
    ["10", "78.25", "7.83"],
    ["10", "96.19", "9.62"],
    ["10", "12.23", "1.22"],
    ["10", "99.03", "9.9"],
    ["10", "86.19", "8.62"],
    ["10", "0", "0"],
    ["10", "134.5", "10"],
    ["20", "98.64", "19.73"],
    ["10", "-5", "0"],
  ])("weight %s at %s %% is %s", (weight, rate, expected) => {
    expect(decimalText(fundScore(literal(weight), literal(rate), HALF_UP))).toBe(expected);
  });

  it("equals an integer oracle and stays within the weight", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 30_000 }), (weight, rate) => {
        // weight and rate in hundredths: score in hundredths is weight × rate ÷ 10 000, half-up.
        const exact = (BigInt(weight) * BigInt(rate) * 2n + 10_000n) / 20_000n;
        const expected = exact > BigInt(weight) ? BigInt(weight) : exact;
        const score = fundScore(literal(`${weight}e-2`), literal(`${rate}e-2`), HALF_UP);
        expect(score.times("100").toFixed()).toBe(expected.toString());
      }),
    );
  });
});

describe("modes that give a printed rate", () => {
  it.each([
    ["22.57", "184.40", "12.23", ["truncate"]],
    ["22.57", "184.40", "12.24", ["half-up", "up"]],
    ["352.13", "450.00", "78.25", ["truncate", "half-up"]],
    ["9884", "10000", "98.84", ["truncate", "half-up", "up"]],
    ["22.57", "184.40", "13.00", []],
  ])("%s of %s printed %s", (executed, budget, printed, expected) => {
    expect(modesOf(literal(executed), literal(budget), literal(printed), 2)).toEqual(expected);
  });
});

describe("digits hidden by 万元", () => {
  const rate = (
    executed: string,
    annualBudget: string,
    printed: string,
    moneyUnit: "元" | "万元" | null = "万元",
  ) => ({
    executed: literal(executed),
    annualBudget: literal(annualBudget),
    printed: literal(printed),
    moneyUnit,
  });
  const truncate = { mode: "truncate", places: 2 } as const;

  it.each([
    // 22.565 ÷ 184.405 = 12.2366…, 22.575 ÷ 184.395 = 12.2427…
    ["12.24", true],
    ["12.23", true],
    ["12.25", false],
    ["12.22", false],
  ])("22.57 of 184.40 printed %s", (printed, expected) => {
    expect(explainedByHiddenDigits(rate("22.57", "184.40", printed), truncate)).toBe(expected);
  });

  it("explains nothing in 元 or without a unit", () => {
    expect(explainedByHiddenDigits(rate("22.57", "184.40", "12.24", "元"), truncate)).toBe(false);
    expect(explainedByHiddenDigits(rate("22.57", "184.40", "12.24", null), truncate)).toBe(false);
  });

  it("explains nothing when the amounts are given down to the fen", () => {
    expect(explainedByHiddenDigits(rate("22.570001", "184.400001", "12.24"), truncate)).toBe(false);
  });

  it("always explains the true rate of the amounts that were rounded", () => {
    const yuan = fc.integer({ min: 100, max: 90_000_000 });
    const shown = (amount: number): string => decimalText(literal(`${amount}e-4`).round(2, 1));
    fc.assert(
      fc.property(yuan, yuan, fc.constantFrom(...ROUNDING_MODES), (executed, budget, mode) => {
        const rounding = { mode, places: 2 };
        const printed = executionRate(literal(`${executed}e-4`), literal(`${budget}e-4`), rounding);
        if (printed === null) throw new Error("no budget");
        const amounts = rate(shown(executed), shown(budget), decimalText(printed));
        expect(explainedByHiddenDigits(amounts, rounding)).toBe(true);
      }),
    );
  });

  it("uses the rounding of the shipped profiles", () => {
    expect(profileById("sh-2024")?.rate).toEqual(truncate);
    expect(profileById("sh-2022")?.rate.mode).toBe("up");
  });
});
