/** The printed numbers of real forms come out again, with no profile given. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Form } from "../../../src/core/forms/form";
import { readForms } from "../../../src/core/forms/read";
import { decideWith, printedDecisions } from "../../../src/core/scoring/decide";
import { evaluateForms } from "../../../src/core/scoring/evaluate";
import type { Evaluation } from "../../../src/core/scoring/evaluation";
import { decimalText } from "../../../src/core/values/decimal";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

function evaluated(name: string): readonly { form: Form; evaluation: Evaluation }[] {
  const opened = readWorkbook(readFileSync(join(__dirname, "../../fixtures", `${name}.xlsx`)));
  if (!opened.ok) throw new Error(`${name} does not open`);
  const { forms } = readForms(opened.value.snapshot);
  const evaluations = evaluateForms(forms, { profile: "auto" });
  return forms.flatMap((form, index) => {
    const evaluation = evaluations[index];
    return evaluation === undefined || form.kind === "target" ? [] : [{ form, evaluation }];
  });
}

const FILLED = ["self-2022", "self-2024", "variants-dev", "stacked-self-2022", "stacked-self-2024"];

describe.each(FILLED)("%s", (name) => {
  const all = evaluated(name);

  it("has forms whose profile their rates prove", () => {
    expect(all.length).toBeGreaterThan(0);
    const expected: Readonly<Record<string, string>> = { "self-2022": "sh-2022", "self-2024": "sh-2024" };
    for (const { form, evaluation } of all) {
      expect(evaluation.choice.from).toBe("evidence");
      expect(evaluation.choice.profile.id).toBe(expected[form.layout] ?? "cn-2020");
    }
  });

  it("prints its rates, fund rows too", () => {
    const pairs = all.flatMap(({ form, evaluation }) =>
      form.funds.rows.flatMap((row, index) => {
        const printed = row.rate?.number ?? null;
        return printed === null
          ? []
          : [{ printed: decimalText(printed), computed: evaluation.rowRates.get(index)?.toFixed() ?? "" }];
      }),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(all.length);
    expect(pairs.filter(({ printed, computed }) => printed !== computed)).toEqual([]);
  });

  it("prints its fund scores, totals and grades once the clerk's judgements stand", () => {
    for (const { form, evaluation } of all) {
      const printedFunds = form.funds.rows.find(({ item }) => item === "total")?.score?.number ?? null;
      expect([form.id, evaluation.funds.score?.toFixed()]).toEqual([form.id, printedFunds?.toFixed()]);
      const { total, grades } = decideWith(evaluation, printedDecisions(form, evaluation));
      const printedTotal = form.total?.score?.number?.toFixed();
      expect([form.id, total?.low.toFixed(), total?.high.toFixed()]).toEqual([
        form.id,
        printedTotal,
        printedTotal,
      ]);
      if (form.grade !== null) expect(grades).toEqual([form.grade.text]);
    }
  });

  it("prints its indicator scores, exactly or within the interval of a judgement", () => {
    const wrong = all.flatMap(({ form, evaluation }) =>
      form.indicators.filter((indicator, index) => {
        const result = evaluation.indicators[index]?.result;
        const printed = indicator.score?.number ?? null;
        if (result === undefined || printed === null || result.kind === "none") return true;
        if (result.kind === "score") return !result.score.eq(printed);
        return printed.lt(result.low) || printed.gt(result.high);
      }),
    );
    expect(wrong.map(({ name: { text } }) => text)).toEqual([]);
  });
});

it("reproduces all 26 rates that the samples print for rows with a budget", () => {
  const rates = ["self-2022", "self-2024", "variants-dev"].flatMap((name) =>
    evaluated(name).flatMap(({ form, evaluation }) =>
      form.funds.rows.flatMap((row, index) => {
        const printed = row.rate?.number ?? null;
        const budget = row.annualBudget?.number ?? null;
        if (printed === null || budget === null || budget.eq("0")) return [];
        return [{ printed: decimalText(printed), computed: evaluation.rowRates.get(index)?.toFixed() ?? "" }];
      }),
    ),
  );
  expect(rates.filter(({ printed, computed }) => printed === computed)).toHaveLength(rates.length);
  expect(rates).toHaveLength(26);
});

it.each(["self-2022-blank-scores", "self-2024-blank-scores"])("%s: every score can be computed", (name) => {
  const filled = evaluated(name.replace("-blank-scores", ""));
  const blank = evaluated(name);
  expect(blank.map(({ evaluation }) => evaluation.choice.from)).toEqual(blank.map(() => "year"));
  expect(blank.map(({ evaluation }) => evaluation.total?.low.toFixed())).toEqual(
    filled.map(({ form }) => form.total?.score?.number?.toFixed()),
  );
});
