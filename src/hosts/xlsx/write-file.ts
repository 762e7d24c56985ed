/**
 * Puts a finished workbook on the disk (Node only). It is written beside its target under a temporary name, forced to
 * the disk and renamed, so that a reader sees the old file or the whole new one, never a part; the input file is never
 * opened for writing.
 */
// By way of node:fs the promises are only loaded when something is written.
import { promises as fs, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fail, ok, type Result } from "../../core/result";
import type { HostError } from "../errors";

const INTERRUPTIONS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** While `work` runs an interruption removes `temporary` first; at other times it ends the process as always. */
async function interruptible<T>(temporary: string, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true });
    process.kill(process.pid, signal); // `once` has taken this listener away: now the default counts
  };
  for (const signal of INTERRUPTIONS) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of INTERRUPTIONS) process.off(signal, stop);
  }
}

/**
 * Writes `bytes` to `output`, replacing a file that is there. `inputs` are the files the workbook was read from.
 * Errors: output-is-input (the same file under any name, also by symbolic or hard link), output-unwritable with the
 * system's code as `reason`.
 */
export async function writeWorkbookFile(
  output: string,
  bytes: Uint8Array,
  inputs: readonly string[],
): Promise<Result<null, HostError>> {
  try {
    const target = (await existing(() => fs.realpath(output))) ?? resolve(output);
    for (const input of inputs) {
      if (await isSameFile(target, input)) return fail({ code: "output-is-input", data: { file: output } });
    }
    const replaced = await existing(() => fs.stat(target));
    if (replaced !== null && !replaced.isFile()) return fail(unwritable(output, "EISDIR"));
    // Global, unlike node:crypto, which every start would wait for: 48 random bits.
    const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID().slice(-12)}.tmp`);
    const mode = replaced === null ? 0o666 : replaced.mode & 0o777;
    await interruptible(temporary, async () => {
      await writeNew(temporary, bytes, mode);
      await renameOrRemove(temporary, target);
    });
    return ok(null);
  } catch (cause) {
    const reason = systemCode(cause);
    if (reason === null) throw cause;
    return fail(unwritable(output, reason));
  }
}

/** All of it, on the disk itself, or nothing. */
async function writeNew(name: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await fs.open(name, "wx", mode);
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    await fs.rm(name, { force: true });
    throw cause;
  }
}

async function renameOrRemove(name: string, target: string): Promise<void> {
  try {
    await fs.rename(name, target);
  } catch (cause) {
    await fs.rm(name, { force: true });
    throw cause;
  }
}

const unwritable = (file: string, reason: string): HostError => ({
  code: "output-unwritable",
  data: { file, reason },
});

/** "EACCES", "ENOSPC": set on errors that come from the system. */
function systemCode(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return null;
  return typeof cause.code === "string" ? cause.code : null;
}

/** `null` when there is no such file: no such name, or a file where a folder is named. */
async function existing<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (cause) {
    if (systemCode(cause) === "ENOENT" || systemCode(cause) === "ENOTDIR") return null;
    throw cause;
  }
}

/** As `existing`, and `null` for names that lead nowhere, too (links in a circle, closed folders). */
async function reachable<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (cause) {
    if (systemCode(cause) !== null) return null;
    throw cause;
  }
}

/** Is `output` the file `input`, by path or by a link of either kind? By path alone where one cannot be looked at. */
export async function isSameFile(output: string, input: string): Promise<boolean> {
  const [a, b] = await Promise.all([
    reachable(() => fs.stat(output, { bigint: true })),
    reachable(() => fs.stat(input, { bigint: true })),
  ]);
  if (a === null || b === null) return resolve(input) === resolve(output);
  return a.dev === b.dev && a.ino === b.ino;
}
