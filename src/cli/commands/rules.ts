/** `jihe rules`: the catalogue, with the options of each rule and their defaults. */
import { rules } from "../../core/rules/registry";
import { table } from "../../core/report/width";
import { fixTerms, ruleText, severityTerms, type Locale } from "../../strings";
import type { ExitStatus, Io } from "../io";

export interface RulesOptions {
  readonly json: boolean;
  readonly locale: Locale;
}

export function runRules({ json, locale }: RulesOptions, io: Io): ExitStatus {
  const catalogue = rules.map(({ meta }) => {
    const { title, checks } = ruleText(meta.id, locale);
    const { id, alias, severity, kinds, source, fix, options } = meta;
    return { id, alias, severity, kinds, title, checks, source, fix, options };
  });
  if (json) {
    io.out.write(`${JSON.stringify(catalogue, null, 2)}\n`);
    return 0;
  }
  const rows = catalogue.map((rule) => [
    rule.id,
    severityTerms[locale][rule.severity],
    rule.title,
    rule.alias,
    rule.fix === null ? "" : fixTerms[locale][rule.fix],
  ]);
  io.out.write(
    table(rows)
      .map((line) => `${line}\n`)
      .join(""),
  );
  return 0;
}
