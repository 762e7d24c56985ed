/** `jihe check` for people: findings by form and severity, one line each, what was computed, and what to do next. */
import type { FormsReading } from "../../core/forms/read";
import { oneLine, table } from "../../core/report/width";
import type { CheckedFinding, FormFindings } from "../../core/rules/check";
import { formOutcomes } from "../../core/rules/outcomes";
import { rules } from "../../core/rules/registry";
import type { Severity } from "../../core/rules/rule";
import type { Evaluation } from "../../core/scoring/evaluation";
import { decimalText } from "../../core/values/decimal";
import {
  choiceTerms,
  cliTexts,
  findingText,
  ruleText,
  severityMeanings,
  severityTerms,
  type Locale,
} from "../../strings";
import type { CheckedForm } from "../analyse";
import { formHeading, noFormsLine } from "./heading";
import type { Paint } from "./paint";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** This many findings of one rule in one form become one line. */
const FOLD = 4;

/** The text in pieces, one form each. */
export function* checkText(
  { file, forms, sheets }: FormsReading & { readonly file: string },
  checked: Iterable<CheckedForm>,
  locale: Locale,
  paint: Paint,
): Generator<string, void> {
  const texts = cliTexts[locale];
  const colon = locale === "zh-CN" ? "：" : ": ";
  if (forms.length === 0) {
    yield `${file}${colon}${noFormsLine(sheets, locale)}`;
    return;
  }
  yield paint.bold(texts.file(file, forms.length));
  const counts = { error: 0, warning: 0, info: 0, safe: 0 };
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  let number = 0;
  for (const { form, evaluation, findings } of checked) {
    number++;
    for (const { severity, fix } of findings.findings) {
      counts[severity]++;
      if (fix?.kind === "safe") counts.safe++;
    }
    const lines = [
      ...formHeading(form, number, byName.get(form.sheet), locale, paint),
      ...(form.kind === "target" ? [] : [computedLine(evaluation, locale)]),
      ...findingLines(findings, locale, paint),
    ];
    yield `\n\n${lines.join("\n")}`;
  }
  const total = `${texts.allForms(forms.length)}${colon}${texts.counts(counts.error, counts.warning, counts.info)}`;
  const hint = counts.safe > 0 ? [texts.fixHint(counts.safe)] : [];
  yield `\n\n${[total, ...hint].join(locale === "zh-CN" ? "；" : "; ")}`;
}

/** `执行率 99.00%  总分 99.90  等级 优  计分规则 sh-2024（…）`. */
export function computedLine(evaluation: Evaluation, locale: Locale): string {
  const texts = cliTexts[locale];
  const { funds, total, grades, choice } = evaluation;
  const places = choice.profile.score.places;
  const parts = [
    ...(funds.rate === null ? [] : [`${texts.rate} ${decimalText(funds.rate, choice.profile.rate.places)}%`]),
    ...(total === null
      ? []
      : [
          `${texts.total} ${
            total.low.eq(total.high)
              ? decimalText(total.low, places)
              : `${decimalText(total.low, places)}${texts.to}${decimalText(total.high, places)}`
          }`,
        ]),
    ...(grades.length === 0 ? [] : [`${texts.grade} ${grades.join(texts.or)}`]),
    texts.rulesUsed(choice.profile.id, choiceTerms[locale][choice.from]),
  ];
  return `   ${parts.join("  ")}`;
}

function findingLines(form: FormFindings, locale: Locale, paint: Paint): readonly string[] {
  const texts = cliTexts[locale];
  const lines: string[] = [];
  if (form.findings.length === 0) lines.push(`   ${texts.nothingFound}`);
  for (const severity of SEVERITIES) {
    const findings = form.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    const head = `${severityTerms[locale][severity]} ${findings.length}`;
    lines.push(`   ${paint.severity(severity, head)} ${paint.faint(severityMeanings[locale][severity])}`);
    for (const line of table(rowsOf(findings, locale))) lines.push(`     ${line}`);
  }
  lines.push(paint.faint(`   ${texts.outcomes(formOutcomes(form))}`));
  const lacking = rules.filter(({ meta }) => form.outcomes[meta.id] === "not-enough-data");
  if (lacking.length > 0) {
    lines.push(paint.faint(`   ${texts.notEnoughData(lacking.map(({ meta }) => meta.id).join(" "))}`));
  }
  return lines;
}

function rowsOf(findings: readonly CheckedFinding[], locale: Locale): readonly (readonly string[])[] {
  return [...group(findings).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < FOLD) {
      return same.map((finding) => [
        finding.cells[0] ?? "",
        finding.rule,
        oneLine(findingText(finding, locale)),
      ]);
    }
    const cells = same.flatMap((finding) => finding.cells.slice(0, 1)).join(" ");
    const title = ruleText(first.rule, locale).title;
    return [
      [first.cells[0] ?? "", first.rule, `${title} · ${cliTexts[locale].places(same.length)}: ${cells}`],
    ];
  });
}

function group(findings: readonly CheckedFinding[]): Map<string, CheckedFinding[]> {
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of findings) {
    const same = groups.get(finding.rule);
    if (same === undefined) groups.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return groups;
}
