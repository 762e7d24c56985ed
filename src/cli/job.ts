/**
 * `read` and `check` of one workbook: a plain function from bytes to the text to print, so that it runs here or in
 * a worker thread alike.
 */
import { readForms } from "../core/forms/read";
import { workbookJson, type WorkbookReport } from "../core/report/json";
import type { Profile } from "../core/scoring/profile";
import type { HostError } from "../hosts/errors";
import { readWorkbook, settingsOf } from "../hosts/xlsx/read-workbook";
import { reportWords, type Locale } from "../strings";
import { analyse } from "./analyse";
import { profileFor, settingsFor, type GivenSettings } from "./settings-option";
import { checkText } from "./text/check";
import { readText } from "./text/read";
import { paint } from "./text/paint";

/** Structured clone carries it to a worker: data only. */
export interface JobOptions {
  readonly command: "read" | "check";
  readonly output: "json" | "jsonl" | "text";
  readonly locale: Locale;
  /** `null` = as the workbook says. */
  readonly profile: "auto" | Profile | null;
  readonly settings: GivenSettings;
  readonly colour: boolean;
}

export type JobResult =
  | { readonly ok: true; readonly text: string; readonly errors: number; readonly forms: number }
  | { readonly ok: false; readonly error: HostError };

export function runJob(file: string, bytes: Uint8Array, options: JobOptions): JobResult {
  const opened = readWorkbook(bytes);
  if (!opened.ok) return opened;
  const workbook = opened.value.snapshot;
  if (options.command === "read") {
    const reading = readForms(workbook);
    const report: WorkbookReport = { file, workbook, ...reading, checked: null, written: null };
    const text =
      options.output === "text"
        ? readText(report, options.locale, paint(options.colour))
        : json(report, options);
    return { ok: true, text, errors: 0, forms: reading.forms.length };
  }
  const own = settingsOf(opened.value);
  const { reading, evaluations, findings } = analyse(
    workbook,
    profileFor(own, options.profile),
    settingsFor(own, options.settings),
  );
  const report: WorkbookReport = {
    file,
    workbook,
    ...reading,
    checked: { evaluations, findings },
    written: null,
  };
  const errors = findings.flatMap((one) => one.findings).filter((one) => one.severity === "error").length;
  const text =
    options.output === "text"
      ? checkText(report, options.locale, paint(options.colour))
      : json(report, options);
  return { ok: true, text, errors, forms: reading.forms.length };
}

function json(report: WorkbookReport, options: JobOptions): string {
  const value = workbookJson(report, reportWords(options.locale));
  return options.output === "jsonl" ? JSON.stringify(value) : JSON.stringify(value, null, 2);
}
