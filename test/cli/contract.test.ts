/** The JSON contract (docs/cli.md), key by key: nothing more, nothing less, and nothing left out. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/core/rules/registry";
import { FIXTURES, fixture, jihe, scratch } from "./support";

const directory = scratch();

/** The places where a value is not what the contract says. */
type Schema = (value: unknown, path: string) => readonly string[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const when =
  (test: (value: unknown) => boolean, expected: string): Schema =>
  (value, path) =>
    test(value) ? [] : [`${path}: ${JSON.stringify(value)} is not ${expected}`];

const text = when((value) => typeof value === "string", "a text");
const filled = when((value) => typeof value === "string" && value.trim() !== "", "a filled text");
const flag = when((value) => typeof value === "boolean", "true or false");
const count = when((value) => Number.isInteger(value) && Number(value) >= 0, "a count");
const matching = (pattern: RegExp): Schema =>
  when((value) => typeof value === "string" && pattern.test(value), String(pattern));
const oneOf = (...all: readonly (string | null)[]): Schema =>
  when((value) => all.some((one) => one === value), all.join(" | "));
const cell = matching(/^[A-Z]{1,3}[1-9]\d*$/);
/** An exact decimal without exponent. */
const decimal = matching(/^-?\d+(\.\d+)?$/);

const nullable =
  (schema: Schema): Schema =>
  (value, path) =>
    value === null ? [] : schema(value, path);

const list =
  (schema: Schema): Schema =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => schema(item, `${path}[${index}]`))
      : [`${path}: no list`];

/** Exactly these keys; those in `optional` may be left out. */
const object =
  (required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema =>
  (value, path) => {
    if (!isObject(value)) return [`${path}: no object`];
    const known = { ...required, ...optional };
    return [
      ...Object.keys(required).flatMap((key) => (key in value ? [] : [`${path}.${key}: left out`])),
      ...Object.entries(value).flatMap(([key, item]) => {
        const schema = known[key];
        return schema === undefined ? [`${path}.${key}: unknown`] : schema(item, `${path}.${key}`);
      }),
    ];
  };

const record =
  (keys: readonly string[], schema: Schema): Schema =>
  (value, path) =>
    object(Object.fromEntries(keys.map((key) => [key, schema])))(value, path);

/** By the text in `kind`. */
const byKind =
  (kinds: Readonly<Record<string, Readonly<Record<string, Schema>>>>): Schema =>
  (value, path) => {
    const kind = isObject(value) ? value["kind"] : undefined;
    const schema = typeof kind === "string" ? kinds[kind] : undefined;
    return schema === undefined
      ? [`${path}.kind: ${JSON.stringify(kind)}`]
      : object({ kind: text, ...schema })(value, path);
  };

const textCell = object({ text, cell });
const numberCell = object({ text, number: nullable(decimal), cell });
const value = byKind({
  quantity: {
    comparator: oneOf("=", "≥", "≤", ">", "<"),
    written: flag,
    approximate: flag,
    number: decimal,
    unit: text,
    note: text,
  },
  range: { low: decimal, high: decimal, unit: text, approximate: flag, note: text },
  deadline: {
    text: filled,
    year: nullable(count),
    quarter: nullable(count),
    month: nullable(count),
    relation: oneOf("by", "during"),
  },
  frequency: { text: filled },
  qualitative: { text: filled },
  empty: {},
});
const valueCell = object({ text, cell, value });

const FIELDS =
  "projectName projectCategory projectNature department unit startDate endDate moneyUnit overallGoalPeriod overallGoal annualGoal expectedGoal actualCompletion process conclusion problems improvements";
const ITEMS =
  "total fiscal carriedOver other projectTotal projectFiscal projectOther annualTotal annualFiscal annualOther extra";
const COLUMNS = "amount initialBudget annualBudget executed weight rate score";
const RULES = rules.map(({ meta }) => meta.id);
const severity = oneOf("error", "warning", "info");

const OUTCOMES = ["finding", "passed", "not-applicable", "not-enough-data"];
const counts = record(OUTCOMES, count);

const read: Readonly<Record<string, Schema>> = {
  id: matching(/![A-Z]+\d+$/),
  sheet: filled,
  area: matching(/^[A-Z]+\d+:[A-Z]+\d+$/),
  kind: oneOf("target", "self-evaluation"),
  layout: filled,
  year: nullable(count),
  fields: record(FIELDS.split(" "), nullable(textCell)),
  funds: object({
    moneyUnit: oneOf("元", "万元", null),
    rows: list(
      object({
        item: oneOf(...ITEMS.split(" ")),
        label: text,
        ...Object.fromEntries(COLUMNS.split(" ").map((column) => [column, nullable(numberCell)])),
      }),
    ),
  }),
  indicators: list(
    object({
      row: count,
      level1: text,
      level2: text,
      name: textCell,
      target: valueCell,
      actual: nullable(valueCell),
      weight: nullable(numberCell),
      score: nullable(numberCell),
      deviation: nullable(textCell),
    }),
  ),
  total: nullable(object({ weight: nullable(numberCell), score: nullable(numberCell) })),
  grade: nullable(textCell),
};

const checked: Readonly<Record<string, Schema>> = {
  ...read,
  profile: object({
    id: filled,
    from: oneOf("evidence", "year", "default", "given"),
    evidence: list(filled),
  }),
  computed: object({
    rate: nullable(decimal),
    fundScore: nullable(decimal),
    indicators: list(
      object({
        row: count,
        result: byKind({
          score: { score: decimal },
          interval: { low: decimal, high: decimal, reason: filled },
          none: { reason: filled },
        }),
      }),
    ),
    total: nullable(object({ low: decimal, high: decimal })),
    grades: list(filled),
  }),
  findings: list(
    object({
      rule: oneOf(...RULES),
      alias: filled,
      severity,
      message: filled,
      cells: list(cell),
      data: (given, path) =>
        isObject(given)
          ? Object.entries(given).flatMap(([key, item]) => text(item, `${path}.${key}`))
          : [path],
      fix: nullable(
        object({
          kind: oneOf("safe", "choice"),
          options: list(object({ label: filled, edits: list(object({ cell, before: text, after: text })) })),
        }),
      ),
    }),
  ),
  outcomes: record(RULES, oneOf(...OUTCOMES)),
  outcomeCounts: counts,
};

const sheets = list(object({ name: filled, hidden: flag, protected: flag, forms: count }));
const workbook = (form: Readonly<Record<string, Schema>>, more: Readonly<Record<string, Schema>> = {}) =>
  object({ file: filled, sheets, forms: list(object(form)), ...more });
const outcomes = { ruleOutcomes: record(RULES, counts) };
const written = {
  ...outcomes,
  edits: list(
    object({ sheet: filled, cell, before: text, after: text, why: filled }, { formula: matching(/^=/) }),
  ),
  skipped: list(object({ sheet: filled, cell, reason: filled })),
};
const error = object({ file: filled, error: object({ code: filled, message: filled }) });

const parsed = async (args: readonly string[]): Promise<unknown> =>
  JSON.parse((await jihe(args)).out) as unknown;

describe.each(readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx")))("%s", (name) => {
  const file = fixture(name);
  test.each<[string, readonly string[], Schema]>([
    ["read", [], workbook(read)],
    ["check", [], workbook(checked, outcomes)],
    ["check", ["--lang", "en-US", "--profile", "platform-30"], workbook(checked, outcomes)],
    ["score", ["--dry-run", "--write", "all"], workbook(checked, written)],
    ["score", ["--dry-run", "--as", "formulas"], workbook(checked, written)],
    ["fix", ["--dry-run"], workbook(checked, written)],
  ])("%s %j", async (command, more, schema) => {
    expect(schema(await parsed([command, file, "--json", ...more]), "$")).toEqual([]);
  });
});

test("several files: an array, or a line each, with errors in their place", async () => {
  writeFileSync(join(directory, "bad.xlsx"), "no workbook");
  const files = [fixture("self-2022.xlsx"), join(directory, "bad.xlsx"), join(directory, "missing.xlsx")];
  const array = (await parsed(["check", ...files, "--json"])) as readonly unknown[];
  const lines = (await jihe(["check", ...files, "--jsonl"])).out.trimEnd().split("\n");
  for (const all of [array, lines.map((line) => JSON.parse(line) as unknown)]) {
    expect(all).toHaveLength(3);
    expect(workbook(checked, outcomes)(all[0], "$[0]")).toEqual([]);
    expect(list(error)(all.slice(1), "$")).toEqual([]);
  }
});

test("value: every kind", async () => {
  const texts = ["≥90%", "约80批次", "2-4小时", "2022年12月底前", "三季度", "每月", "健全", "—", "1.2e3人"];
  const all = (await parsed(["value", "--json", ...texts])) as readonly { value: { kind: string } }[];
  expect(list(object({ text, value, normalised: text }))(all, "$")).toEqual([]);
  expect(new Set(all.map((one) => one.value.kind)).size).toBe(6);
});

test.each(["zh-CN", "en-US"])("rules in %s", async (lang) => {
  const option = when((given) => ["string", "number", "boolean"].includes(typeof given), "a plain value");
  const rule = object({
    id: filled,
    alias: matching(/^[a-z0-9-]+$/),
    severity,
    kinds: list(oneOf("target", "self-evaluation")),
    title: filled,
    checks: filled,
    source: text,
    fix: oneOf("safe", "choice", null),
    needs: oneOf("counterparts", null),
    options: (given, path) =>
      isObject(given)
        ? Object.entries(given).flatMap(([key, item]) => option(item, `${path}.${key}`))
        : [path],
  });
  expect(list(rule)(await parsed(["rules", "--json", "--lang", lang]), "$")).toEqual([]);
});
