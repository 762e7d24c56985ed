/** `jihe compare`: two workbooks of one body, declarations with self-evaluations or one year with another. */
import { compareSets } from "../../core/compare/compare";
import { readForms } from "../../core/forms/read";
import { compareJson, type CompareReport } from "../../core/report/compare-json";
import { evaluateForms } from "../../core/scoring/evaluate";
import { readWorkbook, settingsOf } from "../../hosts/xlsx/read-workbook";
import { compareTexts, reportWords, type Locale } from "../../strings";
import { Failure, failureOf } from "../failure";
import { readBytes, STDIN } from "../files";
import { wantsColour, type ExitStatus, type Io } from "../io";
import { settingsFor, type GivenSettings } from "../settings-option";
import { compareText } from "../text/compare";
import { noFormsLine } from "../text/heading";
import { paint } from "../text/paint";

export interface CompareOptions {
  readonly json: boolean;
  readonly locale: Locale;
  readonly settings: GivenSettings;
}

export async function runCompare(
  files: readonly [string, string],
  options: CompareOptions,
  io: Io,
): Promise<ExitStatus> {
  const { json, locale } = options;
  if (files.every((file) => file === STDIN)) throw new Failure(compareTexts[locale].bothStdin);
  const [first, second] = [await setOf(files[0], locale, io), await setOf(files[1], locale, io)];
  // Findings stand in either workbook; the settings of the one that is judged, the second, count.
  const settings = settingsFor(second.settings, options.settings);
  const report: CompareReport = { first, second, comparison: compareSets(first, second, settings) };
  io.out.write(
    json
      ? `${JSON.stringify(compareJson(report, reportWords(locale)), null, 2)}\n`
      : `${compareText(report, locale, paint(wantsColour(io)))}\n`,
  );
  const { findings } = report.comparison;
  const errors = [...findings.first, ...findings.second]
    .flatMap((form) => form.findings)
    .filter((finding) => finding.severity === "error");
  return errors.length > 0 ? 1 : 0;
}

/** A workbook without a form cannot be compared: that is a wrong file, not an empty result. */
async function setOf(file: string, locale: Locale, io: Io) {
  const bytes = await readBytes(file, io.readStdin);
  if (!bytes.ok) throw failureOf(bytes.error, file, locale);
  const opened = readWorkbook(bytes.value);
  if (!opened.ok) throw failureOf(opened.error, file, locale);
  const workbook = opened.value.snapshot;
  const { forms, sheets } = readForms(workbook);
  if (forms.length === 0) {
    throw new Failure(`${file}${locale === "zh-CN" ? "：" : ": "}${noFormsLine(sheets, locale)}`);
  }
  return {
    file,
    workbook,
    forms,
    evaluations: evaluateForms(forms, { profile: "auto" }),
    settings: settingsOf(opened.value),
  };
}
