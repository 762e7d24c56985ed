/**
 * `read` and `check` of one workbook: a plain function from bytes to the text to print, so that it runs here or in
 * a worker thread alike. The text comes form by form and is never held as a whole.
 */
import { readForms } from "../core/forms/read";
import type { Profile } from "../core/scoring/profile";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { HostError } from "../hosts/errors";
import type { Settings } from "../hosts/host";
import { readWorkbook, settingsOf } from "../hosts/xlsx/read-workbook";
import { reportWords, type Locale } from "../strings";
import { checkedForms, type CheckedForm } from "./analyse";
import { nativeZip } from "./native-zip";
import { profileFor, settingsFor, type GivenSettings } from "./settings-option";
import { jsonPieces } from "./text/json";
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
  | { readonly ok: true; readonly errors: number; readonly forms: number }
  | { readonly ok: false; readonly error: HostError };

/** Gives the text in pieces, and at the end what it came to; a workbook that cannot be read gives no piece. */
export function* runJob(
  file: string,
  bytes: Uint8Array,
  options: JobOptions,
): Generator<string, JobResult, void> {
  const opened = contentOf(bytes);
  if (!opened.ok) return opened;
  const { command, output, locale } = options;
  const { snapshot, settings: own } = opened.value;
  const reading = readForms(snapshot);
  const report = { file, ...reading };
  const words = reportWords(locale);
  let errors = 0;
  const counted = function* (): Generator<CheckedForm, void> {
    const profile = profileFor(own, options.profile);
    const settings = settingsFor(own, options.settings);
    for (const checked of checkedForms(snapshot, reading.forms, profile, settings)) {
      errors += checked.findings.findings.filter(({ severity }) => severity === "error").length;
      yield checked;
    }
  };
  if (command === "read") {
    if (output === "text") yield readText(report, locale, paint(options.colour));
    else yield* jsonPieces(report, snapshot, null, words, output);
  } else if (output === "text") {
    yield* checkText(report, counted(), locale, paint(options.colour));
  } else yield* jsonPieces(report, snapshot, counted(), words, output);
  return { ok: true, errors, forms: reading.forms.length };
}

/** What is used of the package: its bytes can go. */
function contentOf(
  bytes: Uint8Array,
): Result<{ readonly snapshot: WorkbookSnapshot; readonly settings: Settings }, HostError> {
  const opened = readWorkbook(bytes, nativeZip);
  return opened.ok ? ok({ snapshot: opened.value.snapshot, settings: settingsOf(opened.value) }) : opened;
}
