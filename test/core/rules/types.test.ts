/**
 * What must not compile: `npm run typecheck` fails when one of these lines becomes valid.
 */
import { defineRule, PASSED, report } from "../../../src/core/rules/rule";
import type { RuleText } from "../../../src/strings/rules/wording";
import { runRule } from "./support";

const META = {
  id: "Z01",
  alias: "example",
  severity: "info",
  kinds: ["target"],
  source: "",
  fix: null,
  options: { threshold: "20" },
  messages: { low: ["rate"] },
  labels: {},
} as const;

const TEXT = { title: "", checks: "", why: "", howToFix: "", labels: {} };

export const undeclaredMessage = defineRule(META, () =>
  // @ts-expect-error a message that the metadata does not name
  report([{ message: "high", data: { rate: "1" }, cells: ["A1"] }]),
);

export const missingText = defineRule(META, () =>
  // @ts-expect-error a message without one of its texts
  report([{ message: "low", data: {}, cells: ["A1"] }]),
);

export const wrongOption = defineRule(META, ({ options }) => {
  // @ts-expect-error an option keeps the type of its default
  const threshold: number = options.threshold;
  return threshold > 1 ? PASSED : PASSED;
});

// @ts-expect-error a message without a sentence
export const unworded: RuleText<typeof META> = { ...TEXT, messages: {} };

export const unknownText: RuleText<typeof META> = {
  ...TEXT,
  // @ts-expect-error a sentence that asks for a text the rule does not give
  messages: { low: (texts: { readonly score: string }) => texts.score },
};

export const worded: RuleText<typeof META> = { ...TEXT, messages: { low: ({ rate }) => rate } };

test("a rule keeps its metadata, and does not apply to other kinds of form", () => {
  const rule = defineRule(META, ({ options }) =>
    report([{ message: "low", data: { rate: options.threshold }, cells: [] }]),
  );
  expect(rule.meta).toBe(META);
  expect(runRule("F05", { layout: "self-2022" }).outcome).toBe("not-applicable");
});
