/**
 * `npm run start:excel`: builds the add-in, keeps building, and serves dist/excel at https://localhost:3000 with the
 * developer certificate of office-addin-dev-certs. Where a desktop Excel can be, it is started with the add-in loaded.
 */
import { spawn } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { getHttpsServerOptions } = require("office-addin-dev-certs");

const PORT = 3000;
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist/excel");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "text/xml",
};

const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
spawn(process.execPath, [webpack, "--config-name", "excel", "--mode", "development", "--watch"], {
  cwd: root,
  stdio: "inherit",
});

createServer(await getHttpsServerOptions(), (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname));
  const file = join(folder, path);
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  createReadStream(file).pipe(response);
}).listen(PORT, "localhost", () => {
  console.log(`https://localhost:${PORT}/taskpane.html`);
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.log("No desktop Excel here: upload manifest.xml in Excel on the web (Insert > Add-ins).");
    return;
  }
  spawn("npx", ["--yes", "office-addin-debugging", "start", "manifest.xml", "desktop", "--no-debug"], {
    cwd: root,
    stdio: "inherit",
    shell: true,
  });
});
