/** The worker that comes with the page. */
import type { Channel } from "./file-host";
import type { Reply } from "./protocol";

export function workerChannel(): Channel {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    listen: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        listener(data);
      };
    },
  };
}
