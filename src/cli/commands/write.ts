/** `jihe score` and `jihe fix`: one workbook in, the same workbook out with only the planned cells changed. */
import { planScores, type ScorePlan } from "../../core/plan/build";
import { planSafeFixes } from "../../core/plan/fixes";
import type { WriteForm, WriteScope } from "../../core/plan/pen";
import type { PlanNote, SkippedCell, WritePlan, WriteReceipt } from "../../core/plan/plan";
import { workbookJson, type WorkbookReport } from "../../core/report/json";
import type { CheckSettings } from "../../core/rules/check";
import type { Profile } from "../../core/scoring/profile";
import { HostFailure } from "../../hosts/errors";
import { isSameFile, writeWorkbookFile } from "../../hosts/xlsx/write-file";
import { openXlsx } from "../../hosts/xlsx/xlsx-host";
import { cliTexts, reportWords, type Locale } from "../../strings";
import { analyse, type Analysis } from "../analyse";
import { Failure, failureOf } from "../failure";
import { readBytes, STDIN, STDIN_FILE } from "../files";
import { wantsColour, type ExitStatus, type Io } from "../io";
import { NOTHING_GIVEN, profileFor, settingsFor } from "../settings-option";
import { noFormsLine } from "../text/heading";
import { paint } from "../text/paint";
import { writtenText } from "../text/written";

interface OutputOptions {
  /** `null` only with `dryRun`. */
  readonly out: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly locale: Locale;
  /** `null` = as the workbook says. */
  readonly profile: "auto" | Profile | null;
}

export interface ScoreOptions extends OutputOptions {
  readonly write: WriteScope;
  readonly as: WriteForm;
}

export interface FixOptions extends OutputOptions {
  /** `null` takes every rule that has safe fixes. */
  readonly rules: ReadonlySet<string> | null;
}

/** Which scoring rules and which rules of the catalogue count for this workbook. */
interface Rules {
  readonly profile: "auto" | Profile;
  readonly settings: CheckSettings;
}

/** What to say when there is nothing to write. */
type IdleText = "nothingToScore" | "allAgree" | "nothingToFix";

export function runScore(file: string, options: ScoreOptions, io: Io): Promise<ExitStatus> {
  const plan = ({ workbook, reading, evaluations }: Analysis): ScorePlan =>
    planScores(workbook, reading.forms, evaluations, options);
  const idle = ({ reading }: Analysis) =>
    reading.forms.some(({ kind }) => kind === "self-evaluation") ? "allAgree" : "nothingToScore";
  return runWrite(file, options, plan, idle, io);
}

export function runFix(file: string, options: FixOptions, io: Io): Promise<ExitStatus> {
  const plan = ({ workbook }: Analysis, { profile, settings }: Rules): ScorePlan => {
    const check = (state: Analysis["workbook"]) => {
      const { reading, findings } = analyse(state, profile, settings);
      return reading.forms.flatMap(({ sheet }, index) =>
        (findings[index]?.findings ?? []).map(({ rule, fix }) => ({ sheet, rule, fix })),
      );
    };
    return { ...planSafeFixes(workbook, check, options.rules), notes: [] };
  };
  return runWrite(file, options, plan, () => "nothingToFix", io);
}

async function runWrite(
  file: string,
  options: OutputOptions,
  plan: (analysis: Analysis, rules: Rules) => ScorePlan,
  idle: (analysis: Analysis) => IdleText,
  io: Io,
): Promise<ExitStatus> {
  const { locale, out } = options;
  if (out === null && !options.dryRun) throw new Failure(cliTexts[locale].outputNeeded);
  // `jihe score - -o a.xlsx < a.xlsx` would replace its input too.
  const input = file === STDIN ? STDIN_FILE : file;
  const inputs = [input];
  // Said before any work is done; writing checks once more.
  if (out !== null && (await isSameFile(out, input))) {
    throw failureOf({ code: "output-is-input", data: {} }, out, locale);
  }
  const bytes = await readBytes(file, io.readStdin);
  if (!bytes.ok) throw failureOf(bytes.error, file, locale);
  const opened = openXlsx(bytes.value);
  if (!opened.ok) throw failureOf(opened.error, file, locale);
  const host = opened.value;
  try {
    const workbook = await host.snapshot("workbook");
    const own = await host.settings.read();
    const rules = { profile: profileFor(own, options.profile), settings: settingsFor(own, NOTHING_GIVEN) };
    const analysis = analyse(workbook, rules.profile, rules.settings);
    const planned = plan(analysis, rules);
    const receipt = options.dryRun ? dryReceipt(planned.plan) : await host.apply(planned.plan);
    if (!options.dryRun && out !== null) {
      const saved = await writeWorkbookFile(out, host.save(), inputs);
      if (!saved.ok) throw failureOf(saved.error, out, locale);
    }
    const skipped: readonly SkippedCell[] = [...planned.skipped, ...receipt.skipped];
    const report: WorkbookReport = {
      file,
      workbook,
      ...analysis.reading,
      checked: analysis,
      written: { edits: receipt.written, skipped },
    };
    print(report, planned.notes, options, idle(analysis), io);
    return 0;
  } catch (error) {
    if (error instanceof HostFailure) throw failureOf(error.error, file, locale);
    throw error;
  }
}

/** What would be written if nothing came between. */
function dryReceipt(plan: WritePlan): WriteReceipt {
  return { written: plan.edits, skipped: [] };
}

function print(
  report: WorkbookReport,
  notes: readonly PlanNote[],
  options: OutputOptions,
  nothing: IdleText,
  io: Io,
): void {
  const { locale, out, dryRun } = options;
  const texts = cliTexts[locale];
  if (options.json) {
    io.out.write(`${JSON.stringify(workbookJson(report, reportWords(locale)), null, 2)}\n`);
    return;
  }
  const { forms, sheets, written } = report;
  const count = written?.edits.length ?? 0;
  const left = written?.skipped.length ?? 0;
  const body = writtenText(report, notes, dryRun, locale, paint(wantsColour(io)));
  if (body !== "") io.out.write(`${body}\n`);
  const idle = forms.length === 0 ? noFormsLine(sheets, locale) : texts[nothing];
  const lines = [
    ...(count + left === 0 ? [idle] : []),
    ...(dryRun || out === null
      ? [texts.wouldWrite(count)]
      : [count === 0 ? texts.unchanged(out) : texts.written(out, count)]),
    ...(left > 0 ? [texts.leftAlone(left)] : []),
  ];
  io.out.write(`${lines.join("\n")}\n`);
}
