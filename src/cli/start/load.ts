/**
 * Loads the bundle, with the code that was compiled for it when it was built, if there is any: a run of the command
 * lasts half a second, and would spend a sixth of it compiling. V8 takes such code only for its own version and flags;
 * that it belongs to this very bundle, and is whole, is checked here, since V8 compares nothing but the length.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { nodeCrc32 } from "../node-crc32";

export interface Loaded<Exports> {
  readonly exports: Exports;
  readonly script: Script;
  /** Of the source, for `compiledCode`. */
  readonly source: Uint8Array;
}

/** All of the command, beside the file that starts it. */
export const BUNDLE = path.join(__dirname, "bundle.js");

const NEW_LINE = 10;

/** Where the compiled code of a bundle is kept. */
export const compiledFile = (bundle: string): string => `${bundle}.compiled`;

/** Runs the bundle, a CommonJS file of ASCII (a string of single bytes is read eight times as fast). */
export function load<Exports>(bundle: string): Loaded<Exports> {
  const source = readFileSync(bundle);
  const cachedData = readCompiled(bundle, source);
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname){${source.toString("latin1")}\n})`,
    cachedData === null ? { filename: bundle } : { filename: bundle, cachedData },
  );
  const module = { exports: {} };
  const run = script.runInThisContext() as (...names: readonly unknown[]) => void;
  run(module.exports, createRequire(bundle), module, bundle, path.dirname(bundle));
  return { exports: module.exports as Exports, script, source };
}

/** The file for what `script` has compiled so far; `null` where it could not be checked later. */
export function compiledCode({ script, source }: Loaded<unknown>): Uint8Array | null {
  const code = script.createCachedData();
  const mark = markOf(source, code);
  return mark === null ? null : Buffer.concat([Buffer.from(`${mark}\n`), code]);
}

/** `null` when there is none, or when it is not of this bundle and this engine. */
function readCompiled(bundle: string, source: Uint8Array): Buffer | null {
  let file: Buffer;
  try {
    file = readFileSync(compiledFile(bundle));
  } catch {
    return null; // the bundle alone is enough
  }
  const end = file.indexOf(NEW_LINE);
  const code = file.subarray(end + 1);
  return file.toString("latin1", 0, Math.max(end, 0)) === markOf(source, code) ? code : null;
}

/** `null` in a Node without a checksum: nothing can be checked there, and everything is compiled. */
function markOf(source: Uint8Array, code: Uint8Array): string | null {
  if (nodeCrc32 === null) return null;
  const { platform, arch, versions } = process;
  return [platform, arch, versions.v8, nodeCrc32(source, 0), nodeCrc32(code, 0)].join(" ");
}
