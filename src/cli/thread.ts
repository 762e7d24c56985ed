/** A worker thread: takes files one at a time and answers each with its result. */
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

/** Answers the pool, which starts the thread and gives it exactly these options. */
export async function serve(): Promise<void> {
  // The main thread hardly ever needs it.
  const thread = await import("node:worker_threads");
  const port = thread.parentPort;
  const options = thread.workerData as JobOptions;
  port?.on("message", (task: Task) => {
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
