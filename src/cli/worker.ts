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
  /** What is to be printed; "" when there is no result. */
  readonly text: string;
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
  if (!bytes.ok) return { index: task.index, result: bytes, text: "" };
  const job = runJob(task.file, bytes.value, options);
  const pieces: string[] = [];
  let step = job.next();
  for (; step.done !== true; step = job.next()) pieces.push(step.value);
  return { index: task.index, result: step.value, text: pieces.join("") };
}
