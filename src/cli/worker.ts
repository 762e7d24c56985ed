/** A worker thread: takes files one at a time and answers each with its result. */
import { parentPort, workerData } from "node:worker_threads";
import { readBytes } from "./files";
import { runJob, type JobOptions, type JobResult } from "./job";

/** What the pool sends, and what comes back. */
export interface Task {
  readonly index: number;
  readonly file: string;
}

export interface Answer {
  readonly index: number;
  readonly result: JobResult;
}

const port = parentPort;
if (port !== null) {
  // The pool starts this file and gives it exactly these options.
  const options = workerData as JobOptions;
  port.on("message", (task: Task) => {
    void answer(task, options).then((message) => {
      port.postMessage(message);
    });
  });
}

async function answer(task: Task, options: JobOptions): Promise<Answer> {
  const bytes = await readBytes(task.file, () => Promise.resolve(new Uint8Array()));
  return { index: task.index, result: bytes.ok ? runJob(task.file, bytes.value, options) : bytes };
}
