/** Runs the command line in this process, against real files, and keeps what it prints. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../src/cli/failure";
import type { Io } from "../../src/cli/io";
import { runProgram } from "../../src/cli/program";

export const FIXTURES = join(__dirname, "../fixtures");
export const fixture = (name: string): string => join(FIXTURES, name);

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** `failure` is the one line that the entry prints before it ends with status 2. */
export async function jihe(args: readonly string[], stdin: Uint8Array | string = ""): Promise<Run> {
  const printed = { out: "", err: "" };
  const sink = (to: keyof typeof printed) => ({
    isTTY: false,
    write: (text: string) => {
      printed[to] += text;
    },
  });
  const bytes = typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
  const io: Io = { out: sink("out"), err: sink("err"), readStdin: () => Promise.resolve(bytes), env: {} };
  try {
    return { status: await runProgram(args, io), ...printed };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { status: 2, out: printed.out, err: `${printed.err}jihe: ${error.line}\n` };
  }
}

/** A directory for a test file's outputs, removed after its tests. */
export function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), "jihe-test-"));
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}
