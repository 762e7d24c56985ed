/** Properties of the grammar: total, pure, and the safe fix never changes what a value means. */
import fc from "fast-check";
import { parseAmount } from "../../../src/core/values/amount";
import { parseDate } from "../../../src/core/values/date";
import { normaliseValue } from "../../../src/core/values/normalise";
import { parseIndicatorValue } from "../../../src/core/values/parse";
import { readPercent } from "../../../src/core/values/percent";
import { isNone } from "../../../src/core/values/placeholder";
import { compact } from "../../../src/core/values/text";
import { convertUnit, unitsCompatible } from "../../../src/core/values/units";
import { decimal } from "../../../src/core/values/decimal";

const KINDS = ["quantity", "range", "deadline", "frequency", "qualitative", "empty"];

/** Pieces that values are made of, so that random texts come near the grammar. */
const piece = fc.constantFrom(
  ...[
    "≥",
    ">=",
    "》=",
    "> =",
    "＝",
    "=",
    "<",
    "$",
    "\\geq ",
    "\\%",
    "不低于",
    "约",
    "左右",
    "以上",
    "内",
    "(",
    ")",
    "（",
    "）",
  ],
  ...[
    "1",
    "２",
    "30",
    "1,234",
    "1，234",
    "0.5",
    ".",
    ",",
    "，",
    "。",
    "-",
    "～",
    "至",
    "%",
    "％",
    "百分之",
    "九十",
    "两",
    "半",
    "¥",
  ],
  ...[
    "人",
    "个",
    "月",
    "年",
    "底",
    "前",
    "日",
    "季度",
    "每",
    "次",
    "/",
    "万",
    "元",
    "率",
    "达到",
    "完成",
    "含",
    " ",
    "　",
    "\u200b",
    "E+3",
  ],
  ...["2022年", "12月", "全年", "第", "且", "的", "提升", "'", "[", "】", "㎡", "ｍ", "②", "⼈"],
);
const near = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));
const any = fc.oneof(near, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.string());

const json = (value: unknown): string => JSON.stringify(value);

test("reads every text as exactly one kind, without throwing, the same each time", () => {
  fc.assert(
    fc.property(any, (text) => {
      const value = parseIndicatorValue(text);
      expect(KINDS).toContain(value.kind);
      expect(json(parseIndicatorValue(text))).toBe(json(value));
      expect(value.kind === "empty").toBe(isNone(text));
    }),
    { numRuns: 5_000 },
  );
});

test("keeps the text of what is no number", () => {
  fc.assert(
    fc.property(any, (text) => {
      const value = parseIndicatorValue(text);
      if ("text" in value) expect(text).toContain(value.text);
    }),
    { numRuns: 2_000 },
  );
});

test("the canonical spelling means the same and is its own canonical spelling", () => {
  fc.assert(
    fc.property(any, (text) => {
      const value = parseIndicatorValue(text);
      const spelled = normaliseValue(value, text);
      expect(json(parseIndicatorValue(spelled))).toBe(json(value));
      expect(normaliseValue(parseIndicatorValue(spelled), spelled)).toBe(spelled);
    }),
    { numRuns: 8_000 },
  );
});

test("a quantity is read back from its parts in any spelling", () => {
  const signs = fc.constantFrom<readonly [string, string]>(
    ...([
      ["≥", "≥"],
      [">=", "≥"],
      ["》=", "≥"],
      ["不低于", "≥"],
      ["≤", "≤"],
      ["《=", "≤"],
      ["不超过", "≤"],
      [">", ">"],
      ["<", "<"],
      ["=", "="],
    ] as const),
  );
  const number = fc
    .tuple(fc.nat(9_999_999), fc.constantFrom("", ".5", ".00", ".25"))
    .map(([n, d]) => `${String(n)}${d}`);
  const unit = fc.constantFrom("", "人", "%", "个模块", "万人次", "元/人次", "工作日", "平方米", "批次");
  const gap = fc.constantFrom("", " ", "　");
  fc.assert(
    fc.property(
      signs,
      number,
      unit,
      gap,
      fc.boolean(),
      ([sign, comparator], digits, name, space, bracket) => {
        const text = `${sign}${space}${digits}${space}${bracket && name !== "" ? `(${name})` : name}`;
        const exact = decimal(digits);
        expect(json(parseIndicatorValue(text))).toBe(
          json({
            kind: "quantity",
            comparator,
            written: true,
            approximate: false,
            number: exact,
            unit: name,
            note: "",
          }),
        );
      },
    ),
  );
});

test("amounts, percentages, dates and compact text take any text", () => {
  fc.assert(
    fc.property(any, (text) => {
      expect(compact(compact(text))).toBe(compact(text));
      const [amount, percent, date] = [parseAmount(text), readPercent(text), parseDate(text)];
      for (const number of [amount, percent])
        if (number !== null) expect(number.eq(number.toFixed())).toBe(true);
      if (date !== null) expect(date).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
    }),
    { numRuns: 2_000 },
  );
});

test("compact text stays compact where white space kept combining characters apart", () => {
  for (const text of ["ᾳ῝", "𝝮῝", "项 目\n名　称：", "a ́b"])
    expect(compact(compact(text))).toBe(compact(text));
});

test("units: compatibility is symmetric, and a conversion comes back", () => {
  const unit = fc.constantFrom(
    ...[
      "",
      "%",
      "‰",
      "元",
      "万元",
      "亿元",
      "千元",
      "人",
      "万人",
      "人次",
      "万人次",
      "天",
      "日",
      "小时",
      "分钟",
      "个月",
      "月",
      "年",
    ],
    ...[
      "个",
      "个模块",
      "模块",
      "名用户",
      "用户",
      "平方米",
      "万平方米",
      "公顷",
      "元/人",
      "万元/人",
      "吨",
      "公斤",
      "百分点",
      "家企业",
      "批次",
    ],
  );
  fc.assert(
    fc.property(unit, unit, fc.integer({ min: -1_000_000, max: 1_000_000 }), (a, b, n) => {
      expect(unitsCompatible(a, b)).toBe(unitsCompatible(b, a));
      const number = decimal(n);
      if (number === null) throw new Error("an integer is a decimal");
      const there = convertUnit(number, a, b);
      if (!unitsCompatible(a, b)) expect(there).toBeNull();
      if (there !== null) expect(convertUnit(there, b, a)?.eq(number)).toBe(true);
    }),
  );
});
