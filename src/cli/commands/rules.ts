/** `jihe rules`: the catalogue, with the options of each rule and their defaults. */
import { rules } from "../../core/rules/registry";
import type { RuleMeta } from "../../core/rules/rule";
import { table } from "../../core/report/width";
import { cliTexts, fixTerms, ruleText, severityTerms, type Locale } from "../../strings";
import type { ExitStatus, Io } from "../io";

export interface RulesOptions {
  readonly json: boolean;
  readonly locale: Locale;
}

export function runRules({ json, locale }: RulesOptions, io: Io): ExitStatus {
  const catalogue = rules.map(({ meta }) => {
    const { title, checks } = ruleText(meta.id, locale);
    const { id, alias, severity, kinds, source, fix, options }: RuleMeta = meta;
    const needs = "needs" in meta ? meta.needs : null;
    return { id, alias, severity, kinds, title, checks, source, fix, options, needs };
  });
  if (json) {
    io.out.write(`${JSON.stringify(catalogue, null, 2)}\n`);
    return 0;
  }
  const texts = cliTexts[locale];
  const rows = catalogue.map((rule) => [
    rule.id,
    severityTerms[locale][rule.severity],
    rule.title,
    rule.alias,
    rule.fix === null ? "" : fixTerms[locale][rule.fix],
    rule.source === "" ? texts.arithmetic : rule.source,
    Object.entries(rule.options)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join(" "),
  ]);
  io.out.write(
    table(rows)
      .map((line) => `${line}\n`)
      .join(""),
  );
  return 0;
}
