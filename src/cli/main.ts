/** This process as the outside of a run, and nothing ever shown as a stack trace. */
import { cliTexts, type Locale } from "../strings";
import { Failure, failureOf } from "./failure";
import { isErrno, readUpTo } from "./files";
import type { Io, Sink } from "./io";
import { localeOf, runProgram } from "./program";

const argv = process.argv.slice(2);

function sink(stream: NodeJS.WriteStream): Sink {
  // A reader that has seen enough (`jihe check … | head`) closes the pipe: no error of ours.
  stream.on("error", (error) => {
    if (isErrno(error) && error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    const reason = isErrno(error) ? { reason: error.code ?? "" } : {};
    fail(failureOf({ code: "output-unwritable", data: reason }, null, locale()));
    process.exit(2);
  });
  return {
    write: (text) => void stream.write(text),
    caughtUp: () =>
      stream.writableNeedDrain ? new Promise((resolve) => stream.once("drain", resolve)) : Promise.resolve(),
    isTTY: stream.isTTY,
  };
}

const readStdin = (): Promise<Uint8Array> => readUpTo(process.stdin);

function locale(): Locale {
  try {
    return localeOf(argv);
  } catch {
    return "zh-CN"; // a wrong --lang is reported by the run itself, in the first language
  }
}

/** One line and status 2, whatever happened. */
function fail(error: unknown): void {
  const line = error instanceof Failure ? error.line : cliTexts[locale()].internal(detail(error));
  process.stderr.write(`jihe: ${line.replace(/\s*\n\s*/g, " ")}\n`);
  process.exitCode = 2;
}

function detail(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Runs what the process was called with, and leaves its status. */
export function main(): void {
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit(2);
  });
  const io: Io = { out: sink(process.stdout), err: sink(process.stderr), readStdin, env: process.env };
  runProgram(argv, io).then((status) => {
    process.exitCode = status;
  }, fail);
}
