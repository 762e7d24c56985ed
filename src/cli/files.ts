/** What the arguments name, and the bytes of files. How results are written: hosts/xlsx/write-file.ts. */
import { constants, promises as fs, type Stats } from "node:fs";
import path from "node:path";
import { fail, ok, type Result } from "../core/result";
import type { HostError } from "../hosts/errors";
import { MAX_FILE_SIZE } from "../hosts/xlsx/limits";

export const STDIN = "-";

export interface Inputs {
  /** Paths as given, or found in a directory; "-" is standard input. */
  readonly files: readonly string[];
  /** One FILE and no directory: its result stands alone, not in an array. */
  readonly single: boolean;
}

/** Directories stand for the workbooks below them, in the order of their names. */
export async function expandInputs(given: readonly string[]): Promise<Result<Inputs, HostError>> {
  const files: string[] = [];
  let directories = 0;
  for (const one of given) {
    const stats = one === STDIN ? null : await statOrNull(one);
    if (stats?.isDirectory() !== true) {
      files.push(one);
      continue;
    }
    directories++;
    try {
      files.push(...(await workbooksBelow(one)));
    } catch {
      return fail({ code: "file-unreadable", data: { file: one } });
    }
  }
  return ok({ files, single: given.length === 1 && directories === 0 });
}

async function workbooksBelow(directory: string): Promise<readonly string[]> {
  const entries = await fs.readdir(directory, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    // `~$…` are Office's lock files; names with a dot in front are hidden on purpose.
    if (/^(?:\.|~\$)/.test(entry.name)) continue;
    const name = path.join(directory, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksBelow(name)));
    else if (entry.isFile() && /\.xls[xm]$/i.test(entry.name)) found.push(name);
  }
  return found;
}

/** The input is only ever opened for reading. */
export async function readBytes(
  file: string,
  readStdin: () => Promise<Uint8Array>,
): Promise<Result<Uint8Array, HostError>> {
  if (file === STDIN) return ok(await readStdin());
  try {
    const handle = await fs.open(file, constants.O_RDONLY);
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) return fail({ code: "file-unreadable", data: { file } });
      if (stats.size > MAX_FILE_SIZE) return fail(tooLarge(file));
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const missing = isErrno(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
    return fail({ code: missing ? "file-not-found" : "file-unreadable", data: { file } });
  }
}

function tooLarge(file: string): HostError {
  return { code: "too-large", data: { file, limit: `${MAX_FILE_SIZE / 1024 / 1024} MB` } };
}

async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await fs.stat(file);
  } catch {
    return null; // a name that cannot be looked up is reported when it is opened
  }
}

export function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === "object" && error !== null && "code" in error;
}
