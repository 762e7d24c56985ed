/** Division and comparison take short cuts for small numbers: they must agree with BigInt and with big.js itself. */
import Big from "big.js";
import fc from "fast-check";
import {
  decimal,
  decimalText,
  divide,
  literal,
  sum,
  type RoundingMode,
} from "../../../src/core/values/decimal";

const MODES: readonly RoundingMode[] = ["truncate", "half-up", "up"];

/** Integers of any length with a decimal point somewhere: amounts, rates, and what no form ever prints. */
const numbers = fc
  .tuple(
    fc.oneof(fc.integer(), fc.bigInt({ min: -(10n ** 26n), max: 10n ** 26n }), fc.constant(0)),
    fc.nat({ max: 12 }),
  )
  .map(([digits, places]) => ({ digits: BigInt(digits), places, text: `${digits}e-${places}` }));

/** The quotient by integer arithmetic alone, as an integer of 10^-places. */
function quotient(a: bigint, b: bigint, mode: RoundingMode): bigint {
  const negative = a < 0n !== b < 0n;
  const [n, d] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const rest = n % d;
  const away = rest > 0n && (mode === "up" || (mode === "half-up" && 2n * rest >= d));
  const size = n / d + (away ? 1n : 0n);
  return negative ? -size : size;
}

test("divide rounds the true quotient once", () => {
  fc.assert(
    fc.property(numbers, numbers, fc.nat({ max: 6 }), fc.constantFrom(...MODES), (a, b, places, mode) => {
      const got = divide(literal(a.text), literal(b.text), places, mode);
      if (b.digits === 0n) return got === null;
      const top = a.digits * 10n ** BigInt(b.places + places);
      const expected = quotient(top, b.digits * 10n ** BigInt(a.places), mode);
      return got !== null && got.eq(literal(`${expected}e-${places}`));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ["97.05", "1000", 2, "half-up", "0.1"],
  ["1", "3", 2, "truncate", "0.33"],
  ["2", "3", 2, "half-up", "0.67"],
  ["1", "300", 2, "up", "0.01"],
  ["-1", "200", 2, "half-up", "-0.01"],
  ["999999999999999", "1", 2, "half-up", "999999999999999"],
  ["999999999999999.5", "1", 0, "half-up", "1000000000000000"],
  ["1e40", "3e40", 4, "half-up", "0.3333"],
] as const)("%s ÷ %s to %d places, %s, is %s", (a, b, places, mode, expected) => {
  const got = divide(literal(a), literal(b), places, mode);
  expect(got === null ? null : decimalText(got)).toBe(expected);
});

test("comparing agrees with big.js", () => {
  const Plain = Big();
  const nearby = fc.oneof(numbers, fc.constantFrom("0", "-0", "1", "1.0", "-1", "0.10", "0.1", "10", "100"));
  fc.assert(
    fc.property(nearby, nearby, (a, b) => {
      const [left, right] = [a, b].map((one) => (typeof one === "string" ? one : one.text));
      const [x, y] = [literal(left ?? ""), literal(right ?? "")];
      const expected = new Plain(left ?? "").cmp(right ?? "");
      return (
        x.cmp(y) === expected &&
        x.eq(y) === (expected === 0) &&
        x.gt(y) === expected > 0 &&
        x.gte(y) === expected >= 0 &&
        x.lt(y) === expected < 0 &&
        x.lte(y) === expected <= 0 &&
        x.cmp(right ?? "") === expected &&
        x.minus(y).cmp(0) === expected
      );
    }),
    { numRuns: 3_000 },
  );
});

test("a number read twice is the same number", () => {
  fc.assert(
    fc.property(numbers, ({ text }) => {
      const [first, second] = [decimal(text), decimal(` ${text} `)];
      return first !== null && second !== null && first.eq(second) && first.eq(new (Big())(text));
    }),
  );
});

test("a sum is what adding one by one gives", () => {
  const short = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 4 }));
  const texts = fc.oneof(
    short.map(([digits, places]) => `${digits}e-${places}`),
    numbers.map(({ text }) => text),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 30 }), (all) => {
      const expected = all.reduce((total, text) => total.plus(new Big(text)), new Big(0));
      const got = sum(all.map(literal));
      expect(decimalText(got)).toBe(expected.toFixed());
      expect([got.c, got.e]).toEqual([expected.c, expected.e]);
    }),
    { numRuns: 2_000 },
  );
});

test("a sum of many long integers is exact", () => {
  const all = Array.from({ length: 1_500 }, () => literal("999999999999"));
  expect(decimalText(sum(all))).toBe("1499999999998500");
});
