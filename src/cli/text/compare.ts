/** `jihe compare` for people: what belongs together, what could not be matched and why, and the findings. */
import { formAt, otherSide, type CompareReport } from "../../core/report/compare-json";
import type { Side } from "../../core/compare/compare";
import { oneLine, table } from "../../core/report/width";
import type { Severity } from "../../core/rules/rule";
import { cliTexts, compareTexts, findingText, kindTerms, severityTerms, type Locale } from "../../strings";
import type { Paint } from "./paint";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function compareText(report: CompareReport, locale: Locale, paint: Paint): string {
  const texts = compareTexts[locale];
  const { first, second, comparison } = report;
  const { matches, unmatched } = comparison;
  const colon = locale === "zh-CN" ? "：" : ":";
  return [
    paint.bold(texts.heading(first.file, first.forms.length, second.file, second.forms.length)),
    "",
    matches.length === 0 ? texts.noMatches : `${texts.matches(matches.length)}${colon}`,
    ...matches.flatMap((match) => {
      const [one, other] = [formAt(report, "first", match.first), formAt(report, "second", match.second)];
      const { pairs, onlyFirst, onlySecond, unclear } = match.indicators;
      const years = Math.abs((one.year ?? 0) - (other.year ?? 0));
      const facts = [
        texts.relation[match.relation](years),
        texts.by[match.by],
        texts.indicators(pairs.length, onlyFirst.length, onlySecond.length, unclear.first.length),
      ];
      return [
        `   ${name(report, "first", match.first, locale)} ↔ ${name(report, "second", match.second, locale)}`,
        paint.faint(`      ${facts.join(" · ")}`),
      ];
    }),
    ...(unmatched.length === 0 ? [] : ["", `${texts.unmatched(unmatched.length)}${colon}`]),
    ...table(
      unmatched.map(({ side, index, standing, candidates }) => {
        const names = candidates.map((candidate) => name(report, otherSide(side), candidate, locale));
        const list = names.length === 0 ? "" : texts.candidates(names.join(locale === "zh-CN" ? "；" : "; "));
        return [name(report, side, index, locale), `${texts.reasons[standing]}${list}`];
      }),
    ).map((line) => `   ${line}`),
    "",
    ...findingLines(report, locale, paint),
  ].join("\n");
}

function findingLines(report: CompareReport, locale: Locale, paint: Paint): readonly string[] {
  const sides: readonly Side[] = ["first", "second"];
  const all = sides.flatMap((side) =>
    report.comparison.findings[side].flatMap(({ findings }, index) =>
      findings.map((finding) => ({ finding, place: formAt(report, side, index).sheet })),
    ),
  );
  const count = (severity: Severity): number =>
    all.filter(({ finding }) => finding.severity === severity).length;
  return [
    ...SEVERITIES.flatMap((severity) => {
      const found = all.filter(({ finding }) => finding.severity === severity);
      if (found.length === 0) return [];
      const rows = found.map(({ finding, place }) => [
        `${place}!${finding.cells[0] ?? ""}`,
        finding.rule,
        oneLine(findingText(finding, locale)),
      ]);
      return [
        paint.severity(severity, `${severityTerms[locale][severity]} ${found.length}`),
        ...table(rows).map((line) => `   ${line}`),
      ];
    }),
    all.length === 0
      ? cliTexts[locale].nothingFound
      : cliTexts[locale].counts(count("error"), count("warning"), count("info")),
  ];
}

/** `学习考察接待（2022 年度申报表，学习考察接待!A1）`. */
function name(report: CompareReport, side: Side, index: number, locale: Locale): string {
  const form = formAt(report, side, index);
  const project = oneLine(form.fields.projectName?.text ?? "") || cliTexts[locale].unnamed;
  const place = `${cliTexts[locale].form(form.year, kindTerms[locale][form.kind])}, ${oneLine(form.id)}`;
  return locale === "zh-CN" ? `${project}（${place.replace(", ", "，")}）` : `${project} (${place})`;
}
