/** `jihe read` and `jihe check`: any number of workbooks, in parallel, results in the order given. */
import type { Profile } from "../../core/scoring/profile";
import type { HostError } from "../../hosts/errors";
import { cliTexts, errorText, type Locale } from "../../strings";
import { Failure, failureOf, joined } from "../failure";
import { expandInputs } from "../files";
import { wantsColour, type ExitStatus, type Io } from "../io";
import type { JobOptions } from "../job";
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
  const inputs = expandInputs(given);
  const { files, single } = inputs;
  if (files.length === 0) throw new Failure(cliTexts[locale].noWorkbooks(given.join(" ")));
  const printer = new Printer(output, single, io);
  const seen = { errors: 0, failed: 0 };
  const job: JobOptions = { command, ...options, colour: output === "text" && wantsColour(io) };
  await runJobs(files, job, io, {
    piece: (index, text) => printer.piece(index, text),
    done: (index, result, text) => {
      const file = files[index] ?? "";
      if (result.ok) seen.errors += result.errors;
      else {
        seen.failed++;
        io.err.write(`jihe: ${failureOf(result.error, file, locale).line}\n`);
      }
      printer.print(index, result.ok ? text : errorOf(file, result.error));
      if (io.err.isTTY && files.length > 1)
        io.err.write(`\r${cliTexts[locale].progress(printer.done, files.length)} `);
    },
  });
  printer.end();
  if (io.err.isTTY && files.length > 1) io.err.write("\r\u001B[K");
  if (seen.failed > 0 && files.length > 1) {
    io.err.write(`${cliTexts[locale].failedFiles(seen.failed, files.length)}\n`);
  }
  if (seen.failed > 0) return 2;
  return command === "check" && seen.errors > 0 ? 1 : 0;

  /** A file that cannot be read keeps its place among several, so that results and names stay together. */
  function errorOf(file: string, error: HostError): string | null {
    if (output === "text" || single) return null;
    const { code } = error;
    return JSON.stringify({ file, error: { code, message: joined(file, errorText(error, locale), locale) } });
  }
}

/** Characters of pieces that are written at once. */
const WRITTEN_TOGETHER = 32 * 1024;

/** Prints texts and JSON arrays in the order of the files, lines of JSON as they come. */
class Printer {
  done = 0;
  private next = 0;
  private printed = 0;
  /** Pieces that are not written yet. */
  private gathered = "";
  /** The file whose text has begun to be printed, piece by piece. */
  private begun: number | null = null;
  private readonly waiting = new Map<number, string | null>();

  constructor(
    private readonly output: JobOptions["output"],
    private readonly single: boolean,
    private readonly io: Io,
  ) {}

  /** Pieces come only where files come in order; they are written together, as each write costs a call of the system. */
  async piece(index: number, text: string): Promise<void> {
    this.gathered += this.begun === index ? text : `${this.lead()}${text}`;
    this.begun = index;
    if (this.gathered.length < WRITTEN_TOGETHER) return;
    this.write("");
    await this.io.out.caughtUp?.();
  }

  private write(text: string): void {
    const all = `${this.gathered}${text}`;
    this.gathered = "";
    if (all !== "") this.io.out.write(all);
  }

  /** All of a file's text, or what is left of it; `null` prints nothing for the file. */
  print(index: number, text: string | null): void {
    this.done++;
    this.waiting.set(index, text);
    if (this.output === "jsonl") {
      this.emit(index);
      return;
    }
    while (this.waiting.has(this.next)) {
      this.emit(this.next);
      this.next++;
    }
  }

  private emit(index: number): void {
    const text = this.waiting.get(index) ?? null;
    this.waiting.delete(index);
    if (text === null) return;
    const lead = this.begun === index ? "" : this.lead();
    this.write(`${lead}${text}${this.isArray() ? "" : "\n"}`);
  }

  private lead(): string {
    const first = this.printed === 0;
    this.printed++;
    if (this.isArray()) return first ? "[\n" : ",\n";
    return first || this.output === "jsonl" ? "" : "\n";
  }

  private isArray(): boolean {
    return this.output === "json" && !this.single;
  }

  end(): void {
    if (this.isArray()) this.write(this.printed === 0 ? "[]\n" : "\n]\n");
    else this.write("");
  }
}
