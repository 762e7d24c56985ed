/** Compiled code is used for the bundle and the engine that it was made for, and for no other. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiledCode, compiledFile, load } from "../../src/cli/start/load";
import { scratch } from "./support";

interface Small {
  readonly answer: () => number;
  readonly place: readonly string[];
}

const directory = scratch();
const bundle = join(directory, "small.js");
const source = (answer: number): string =>
  `"use strict"; exports.answer = () => ${answer}; exports.place = [__filename, __dirname, typeof require("node:fs").statSync];`;

/** What is beside the bundle after a build. */
function build(): Buffer {
  writeFileSync(bundle, source(41));
  rmSync(compiledFile(bundle), { force: true });
  const loaded = load<Small>(bundle);
  loaded.exports.answer();
  const code = compiledCode(loaded);
  if (code === null) throw new Error("this Node has no crc32");
  writeFileSync(compiledFile(bundle), code);
  return Buffer.from(code);
}

test("the bundle runs as a module, with or without compiled code", () => {
  build();
  const [cached, plain] = [load<Small>(bundle), (rmSync(compiledFile(bundle)), load<Small>(bundle))];
  for (const { exports } of [cached, plain]) {
    expect(exports.answer()).toBe(41);
    expect(exports.place).toEqual([bundle, directory, "function"]);
  }
  // `undefined` when there was none to look at.
  expect(cached.script.cachedDataRejected).toBe(false);
  expect(plain.script.cachedDataRejected).toBeUndefined();
});

const end = (code: Buffer): number => code.indexOf("\n");
const remarked = (code: Buffer, mark: (old: string) => string): Buffer =>
  Buffer.concat([Buffer.from(mark(code.toString("latin1", 0, end(code)))), code.subarray(end(code))]);

test.each<[string, (code: Buffer) => Buffer]>([
  ["empty", () => Buffer.alloc(0)],
  ["no mark", (code) => code.subarray(end(code) + 1)],
  ["cut off", (code) => code.subarray(0, code.length - 1)],
  ["only a mark", (code) => code.subarray(0, end(code))],
  [
    "one bit changed",
    (code) => (code.writeUInt8(code.readUInt8(code.length - 9) ^ 1, code.length - 9), code),
  ],
  ["another engine's", (code) => remarked(code, (mark) => mark.replace(process.versions.v8, "1.2.3.4"))],
  ["another processor's", (code) => remarked(code, (mark) => mark.replace(process.arch, "other"))],
])("compiled code that is not this one is not used: %s", (_, change) => {
  writeFileSync(compiledFile(bundle), change(build()));
  const loaded = load<Small>(bundle);
  expect(loaded.script.cachedDataRejected).toBeUndefined();
  expect(loaded.exports.answer()).toBe(41);
});

test("another bundle of the same length, which V8 would take for the same, runs as it is written", () => {
  build();
  writeFileSync(bundle, source(42));
  const loaded = load<Small>(bundle);
  expect(readFileSync(bundle).length).toBe(source(41).length);
  expect(loaded.script.cachedDataRejected).toBeUndefined();
  expect(loaded.exports.answer()).toBe(42);
});
