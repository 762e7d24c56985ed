/** `jihe read` and `jihe check`: any number of workbooks, in parallel, results in the order given. */
import type { Profile } from "../../core/scoring/profile";
import { cliTexts, errorText, type Locale } from "../../strings";
import { Failure, failureOf, joined } from "../failure";
import { expandInputs } from "../files";
import { wantsColour, type ExitStatus, type Io } from "../io";
import type { JobOptions, JobResult } from "../job";
import { runJobs } from "../pool";
import type { GivenSettings } from "../settings-option";

export interface ManyOptions {
  readonly output: JobOptions["output"];
  readonly locale: Locale;
  /** `null` = as the workbook says. */
  readonly profile: "auto" | Profile | null;
  readonly settings: GivenSettings;
}

export async function runMany(
  command: JobOptions["command"],
  given: readonly string[],
  options: ManyOptions,
  io: Io,
): Promise<ExitStatus> {
  const { locale, output } = options;
  const inputs = await expandInputs(given);
  if (!inputs.ok) throw failureOf(inputs.error, null, locale);
  const { files, single } = inputs.value;
  if (files.length === 0) throw new Failure(cliTexts[locale].noWorkbooks(given.join(" ")));
  const printer = new Printer(output, single, io);
  const seen = { errors: 0, failed: 0 };
  const job: JobOptions = { command, ...options, colour: output === "text" && wantsColour(io) };
  await runJobs(files, job, io, (index, result) => {
    const file = files[index] ?? "";
    if (result.ok) seen.errors += result.errors;
    else {
      seen.failed++;
      io.err.write(`jihe: ${failureOf(result.error, file, locale).line}\n`);
    }
    printer.print(index, textOf(file, result, options));
    if (io.err.isTTY && files.length > 1)
      io.err.write(`\r${cliTexts[locale].progress(printer.done, files.length)} `);
  });
  printer.end();
  if (io.err.isTTY && files.length > 1) io.err.write("\r\u001B[K");
  if (seen.failed > 0 && files.length > 1) {
    io.err.write(`${cliTexts[locale].failedFiles(seen.failed, files.length)}\n`);
  }
  if (seen.failed > 0) return 2;
  return command === "check" && seen.errors > 0 ? 1 : 0;

  /** A file that cannot be read keeps its place among several, so that results and names stay together. */
  function textOf(file: string, result: JobResult, { output: shape }: ManyOptions): string | null {
    if (result.ok) return result.text;
    if (shape === "text" || single) return null;
    const { code } = result.error;
    const error = { file, error: { code, message: joined(file, errorText(result.error, locale), locale) } };
    return shape === "jsonl" ? JSON.stringify(error) : JSON.stringify(error, null, 2);
  }
}

/** Prints texts and JSON arrays in the order of the files, lines of JSON as they come. */
class Printer {
  done = 0;
  private next = 0;
  private printed = 0;
  private readonly waiting = new Map<number, string | null>();

  constructor(
    private readonly output: JobOptions["output"],
    private readonly single: boolean,
    private readonly io: Io,
  ) {}

  print(index: number, text: string | null): void {
    this.done++;
    if (this.output === "jsonl") {
      if (text !== null) this.io.out.write(`${text}\n`);
      return;
    }
    this.waiting.set(index, text);
    while (this.waiting.has(this.next)) {
      const ready = this.waiting.get(this.next) ?? null;
      this.waiting.delete(this.next);
      this.next++;
      if (ready !== null) this.emit(ready);
    }
  }

  private emit(text: string): void {
    const array = this.output === "json" && !this.single;
    const lead = array ? (this.printed === 0 ? "[\n" : ",\n") : this.printed === 0 ? "" : "\n";
    this.printed++;
    this.io.out.write(array ? `${lead}${text}` : `${lead}${text}\n`);
  }

  end(): void {
    if (this.output !== "json" || this.single) return;
    this.io.out.write(this.printed === 0 ? "[]\n" : "\n]\n");
  }
}
