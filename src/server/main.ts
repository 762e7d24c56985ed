/**
 * `npm start`: serves the built page on this computer only and prints its address. PORT chooses the port; without it
 * the first free one from 3000 on is taken.
 */
import { createServer, type Server } from "node:http";
import path from "node:path";
import { answer } from "./files";

const FIRST_PORT = 3000;
const TRIES = 20;

/** Beside this bundle: dist/server and dist/web. */
const folder = path.resolve(__dirname, "../web");

const server = createServer((request, response) => {
  void answer(folder, request.method ?? "GET", request.url ?? "/").then(({ status, headers, body }) => {
    response.writeHead(status, headers);
    response.end(body ?? undefined);
  });
});

/** The port that was taken; `null` when it is another's. */
function listen(on: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    };
    on.once("error", refused);
    on.listen({ port, host: "localhost" }, () => {
      on.off("error", refused);
      const address = on.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function start(): Promise<void> {
  const wanted = process.env["PORT"];
  const ports =
    wanted === undefined ? [...Array.from({ length: TRIES }, (_, n) => FIRST_PORT + n), 0] : [Number(wanted)];
  for (const port of ports) {
    const taken = await listen(server, port);
    if (taken === null) continue;
    process.stdout.write(`绩核: http://localhost:${taken}/\n`);
    return;
  }
  process.stderr.write(`Port ${wanted ?? FIRST_PORT} is taken; set PORT to another one.\n`);
  process.exitCode = 1;
}

void start();
