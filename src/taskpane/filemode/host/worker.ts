/** Runs in a worker of its own: takes requests and answers them, one after the other. */
import { Answers } from "./answer";
import type { Reply, Request } from "./protocol";

/** The part of a worker's global scope that is used here; the page's types know no worker. */
interface WorkerScope {
  postMessage(message: Reply): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

declare const self: WorkerScope;

const answers = new Answers((reply) => {
  self.postMessage(reply);
});
let last = Promise.resolve();

self.onmessage = ({ data }) => {
  last = last.then(() => answers.handle(data));
};
