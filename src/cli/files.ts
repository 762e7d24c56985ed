/**
 * What the arguments name, and the bytes of files. How results are written: hosts/xlsx/write-file.ts. Files are read
 * at once and not by promises: nothing else waits meanwhile, and a promise costs a millisecond for each file.
 */
import * as fs from "node:fs";
import path from "node:path";
import { fail, ok, type Result } from "../core/result";
import type { HostError } from "../hosts/errors";
import { MAX_FILE_SIZE } from "../hosts/xlsx/limits";

export const STDIN = "-";
/** Standard input as a name for the system, where it has one (not on Windows). */
export const STDIN_FILE = "/dev/stdin";

export interface Inputs {
  /** Paths as given, or found in a directory; "-" is standard input. */
  readonly files: readonly string[];
  /** One FILE and no directory: its result stands alone, not in an array. */
  readonly single: boolean;
}

/** Directories stand for the workbooks below them, in the order of their names. */
export function expandInputs(given: readonly string[]): Inputs {
  const files: string[] = [];
  let directories = 0;
  for (const one of given) {
    const stats = one === STDIN ? null : statOrNull(one);
    if (stats?.isDirectory() !== true) {
      files.push(one);
      continue;
    }
    directories++;
    files.push(...workbooksBelow(one));
  }
  return { files, single: given.length === 1 && directories === 0 };
}

/** A folder that may not be listed stands in the list itself: it is reported in its place, like a bad file. */
function workbooksBelow(directory: string): readonly string[] {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(directory, { withFileTypes: true });
  } catch {
    return [directory];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    // `~$…` are Office's lock files; names with a dot in front are hidden on purpose.
    if (/^(?:\.|~\$)/.test(entry.name)) continue;
    const name = path.join(directory, entry.name);
    if (entry.isDirectory()) found.push(...workbooksBelow(name));
    else if (/\.xls[xm]$/i.test(entry.name) && isFile(entry, name)) found.push(name);
  }
  return found;
}

/** Links to files count, links to folders do not: they could lead in circles. */
function isFile(entry: fs.Dirent, name: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statOrNull(name)?.isFile() === true);
}

/** The input is only ever opened for reading. */
export async function readBytes(
  file: string,
  readStdin: () => Promise<Uint8Array>,
): Promise<Result<Uint8Array, HostError>> {
  if (file === STDIN) {
    const bytes = await readStdin();
    return bytes.length > MAX_FILE_SIZE ? fail(tooLarge(file)) : ok(bytes);
  }
  try {
    const handle = fs.openSync(file, fs.constants.O_RDONLY);
    try {
      const stats = fs.fstatSync(handle);
      if (stats.isDirectory()) return fail({ code: "file-unreadable", data: { file, reason: "EISDIR" } });
      if (stats.size > MAX_FILE_SIZE) return fail(tooLarge(file));
      // A pipe or a device does not tell its size, and may let wait.
      const bytes = stats.isFile()
        ? fs.readFileSync(handle)
        : await readUpTo(fs.createReadStream(file, { fd: handle, autoClose: false }));
      return bytes.length > MAX_FILE_SIZE ? fail(tooLarge(file)) : ok(bytes);
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    const missing = isErrno(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
    return fail({ code: missing ? "file-not-found" : "file-unreadable", data: { file } });
  }
}

/** All of a stream, or as much as shows that it is too large for a workbook. */
export async function readUpTo(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_FILE_SIZE) break;
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string): HostError {
  return { code: "too-large", data: { file, limit: `${MAX_FILE_SIZE / 1024 / 1024} MB` } };
}

export function statOrNull(file: string): fs.Stats | null {
  try {
    return fs.statSync(file);
  } catch {
    return null; // a name that cannot be looked up is reported when it is opened
  }
}

export function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === "object" && error !== null && "code" in error;
}
