/**
 * The last step of the build: runs the bundle on the workbooks of a folder, as users would, and keeps the code that was
 * compiled meanwhile beside it (load.ts).
 */
import { writeFileSync } from "node:fs";
import type * as Bundle from "../bundle";
import { BUNDLE, compiledCode, compiledFile, load } from "./load";
import "./tier-up";

const nowhere = { write: () => undefined, isTTY: false };
const io = { out: nowhere, err: nowhere, readStdin: () => Promise.resolve(new Uint8Array()), env: {} };

async function compile(folder: string): Promise<void> {
  const loaded = load<typeof Bundle>(BUNDLE);
  const { runProgram, expandInputs } = loaded.exports;
  const { files } = expandInputs([folder]);
  await runProgram(["check", ...files], io);
  await runProgram(["check", ...files, "--json"], io);
  for (const file of files) {
    await runProgram(["score", file, "--dry-run"], io);
    await runProgram(["fix", file, "--dry-run"], io);
  }
  const code = compiledCode(loaded);
  if (code !== null) writeFileSync(compiledFile(BUNDLE), code);
}

void compile(process.argv[2] ?? ".");
