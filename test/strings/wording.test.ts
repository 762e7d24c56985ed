/** Every code has a sentence in every language (the types see to that); here: the sentences read well. */
import type { HostErrorCode } from "../../src/hosts/errors";
import type { ReasonCode } from "../../src/core/scoring/evaluation";
import type { FormulaObstacle, MissingPart, SkipReason } from "../../src/core/plan/plan";
import {
  cliTexts,
  editText,
  errorText,
  evidenceText,
  LOCALES,
  obstacleText,
  reasonText,
  skipText,
} from "../../src/strings";

/** A key for each member, so that a new one must be listed here. */
const keys = <K extends string>(all: Readonly<Record<K, true>>): readonly K[] => Object.keys(all) as K[];

const errorCodes = keys<HostErrorCode>({
  "file-not-found": true,
  "file-unreadable": true,
  "not-a-workbook": true,
  "old-xls": true,
  encrypted: true,
  truncated: true,
  "part-missing": true,
  "broken-xml": true,
  "forbidden-xml": true,
  "too-large": true,
  "unsupported-package": true,
  "output-is-input": true,
  "output-unwritable": true,
  "sheet-not-found": true,
  cancelled: true,
  "excel-too-old": true,
  "cell-editing": true,
  "dialog-open": true,
  "excel-busy": true,
  "access-denied": true,
  "connection-lost": true,
  "session-expired": true,
  "too-much-data": true,
  "another-workbook": true,
  "sheet-hidden": true,
  "workbook-changed": true,
  "cells-in-the-way": true,
  "content-refused": true,
  "links-blocked": true,
  "excel-unsupported": true,
  "excel-error": true,
});
const reasonCodes = keys<ReasonCode>({
  "judge-partly": true,
  "judge-missed": true,
  "judge-wording": true,
  "judge-late": true,
  "judge-no-completion": true,
  "judge-range-exceeded": true,
  "judge-direction": true,
  "no-actual": true,
  "no-target": true,
  "no-weight": true,
  "unreadable-target": true,
  "unreadable-actual": true,
  "unit-unknown": true,
  "units-differ": true,
  "damaged-cell": true,
});
const obstacles = keys<FormulaObstacle>({ "text-operand": true, "other-number": true, "no-formula": true });
const parts = keys<MissingPart>({
  amounts: true,
  rate: true,
  weight: true,
  weights: true,
  scores: true,
  total: true,
  bands: true,
});
const skips: readonly SkipReason[] = [
  { code: "locked" },
  { code: "conflict", found: { value: null, formula: null } },
  { code: "conflict", found: { value: "-", formula: null } },
  { code: "formula-kept" },
  { code: "part-of-array" },
  { code: "covered-by-merge" },
  { code: "shared-cell" },
  { code: "sum-leaves-out", cells: "H6" },
  { code: "no-such-sheet" },
  { code: "judgement", reason: { code: "judge-partly", data: { actual: "部分达成", target: "健全" } } },
  { code: "depends-on-judgement" },
  { code: "text-kept", text: "-" },
  { code: "differs-kept", standing: "10", due: "8.33" },
  { code: "outside-interval", low: "6", high: "8" },
  ...parts.map((reason): SkipReason => ({ code: "not-computable", reason })),
];

describe.each(LOCALES)("%s", (locale) => {
  const sentences: readonly (readonly [string, string])[] = [
    ...errorCodes.flatMap((code) => [
      [`${code} bare`, errorText({ code, data: {} }, locale)] as const,
      [
        `${code} with data`,
        errorText({ code, data: { file: "a.xlsx", part: "xl/a.xml", limit: "128 MB", sheet: "S1" } }, locale),
      ] as const,
    ]),
    ...reasonCodes.flatMap((code) => [
      [`${code} bare`, reasonText({ code, data: {} }, locale)] as const,
      [
        code,
        reasonText({ code, data: { actual: "部分达成", target: "健全", typed: "#NAME?" } }, locale),
      ] as const,
    ]),
    ...skips.map((reason) => [reason.code, skipText(reason, locale)] as const),
    ...obstacles.map((code) => [code, obstacleText(code, locale)] as const),
    ["edit", editText({ code: "indicator-score", row: 13, indicator: "满意度" }, locale)],
    [
      "evidence",
      evidenceText(
        {
          sheet: "S",
          cell: "G6",
          executed: "22.57",
          annualBudget: "184.4",
          printed: "12.23",
          modes: ["truncate"],
        },
        locale,
      ),
    ],
  ];
  test.each(sentences)("%s", (_, sentence) => {
    expect(sentence).not.toMatch(/undefined|null|「」|“”| {2}|\n/);
    // Chinese sentences have Chinese in them, English ones only what they quote.
    const own = sentence.replace(/“[^”]*”|「[^」]*」/g, "");
    expect(/\p{Script=Han}/u.test(own)).toBe(locale === "zh-CN");
  });

  test("errors tell a way out", () => {
    for (const code of errorCodes) {
      const sentence = errorText({ code, data: {} }, locale);
      expect(sentence).toMatch(
        locale === "zh-CN"
          ? /请|随时/
          : /\b(?:Check|Choose|Open|Get|Ask|Delete|Save|Give|Use|Press|Close|Wait|Reload|Click|Clear|Copy|Settle|Right-click|Update|Try|save|check|start)\b/,
      );
    }
  });

  test("the texts of the command line have the same keys", () => {
    expect(Object.keys(cliTexts[locale])).toEqual(Object.keys(cliTexts["zh-CN"]));
  });
});
