/**
 * Many workbooks over the processor's cores: each worker thread takes the next file when it is done with one. A worker
 * that dies (out of memory on one file) costs that file only; a new one takes its place. Few small workbooks are done
 * here, sooner than a thread has warmed up.
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { Worker } from "node:worker_threads";
import { STDIN, readBytes, statOrNull } from "./files";
import type { Io } from "./io";
import { runJob, type JobOptions, type JobResult } from "./job";
import type { Answer, Task } from "./thread";

/** Beside the bundle; absent when the sources run directly, which then do without threads. */
const WORKER = path.join(__dirname, "worker.js");

/** Megabytes of heap for one thread: the bounds of the file host keep a workbook well below. */
const WORKER_HEAP = 900;

/**
 * Bytes of workbooks that are worth a thread of their own. Each thread starts with cold code: twelve workbooks of 330 KB
 * together take 0.58 s here and 0.78 s with two threads, 2 MB take as long either way on two cores.
 */
const BYTES_FOR_A_THREAD = 500_000;

/** What becomes of the results. */
export interface JobSink {
  /** Part of the text of the file whose turn it is; only where files are done one after the other. */
  piece(index: number, text: string): Promise<void>;
  /** `text` is what is left to print; "" after pieces, and without a result. */
  done(index: number, result: JobResult, text: string): void;
}

/** Does every file, in no order. */
export async function runJobs(
  files: readonly string[],
  options: JobOptions,
  io: Io,
  sink: JobSink,
): Promise<void> {
  const worth = Math.ceil(totalSize(files) / BYTES_FOR_A_THREAD);
  const threads = Math.min(files.length, availableParallelism(), worth);
  const parallel = threads > 1 && !files.includes(STDIN) && existsSync(WORKER);
  if (!parallel) {
    for (const [index, file] of files.entries()) {
      const bytes = await readBytes(file, io.readStdin);
      const result = bytes.ok ? await runHere(index, runJob(file, bytes.value, options), sink) : bytes;
      sink.done(index, result, "");
    }
    return;
  }
  const queue = files.map((file, index): Task => ({ index, file })).reverse();
  await Promise.all(Array.from({ length: threads }, () => serve(queue, options, sink)));
}

/** In bytes; what cannot be looked at counts nothing here, and is reported when it is read. */
function totalSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statOrNull(file)?.size ?? 0), 0);
}

async function runHere(
  index: number,
  job: Generator<string, JobResult, void>,
  sink: JobSink,
): Promise<JobResult> {
  let step = job.next();
  for (; step.done !== true; step = job.next()) await sink.piece(index, step.value);
  return step.value;
}

async function serve(queue: Task[], options: JobOptions, sink: JobSink): Promise<void> {
  // Only loaded when threads are worth their start.
  const { Worker } = await import("node:worker_threads");
  while (queue.length > 0)
    await serveUntilDeath(
      new Worker(WORKER, {
        workerData: options,
        resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP },
      }),
      queue,
      sink,
    );
}

/** One worker's life: ends when the queue is empty, or when the worker dies on a file. */
function serveUntilDeath(worker: Worker, queue: Task[], sink: JobSink): Promise<void> {
  return new Promise((resolve) => {
    let current: Task | undefined;
    const next = (): void => {
      current = queue.pop();
      if (current === undefined) void worker.terminate();
      else worker.postMessage(current);
    };
    worker.on("message", ({ index, result, text }: Answer) => {
      current = undefined;
      sink.done(index, result, text);
      next();
    });
    worker.on("error", () => {
      if (current !== undefined) sink.done(current.index, dead(current.file), "");
      current = undefined;
    });
    worker.on("exit", () => {
      resolve();
    });
    next();
  });
}

function dead(file: string): JobResult {
  return { ok: false, error: { code: "too-large", data: { file } } };
}
