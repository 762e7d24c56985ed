/**
 * `npm run start:excel`: builds the add-in, keeps building, and serves dist/web at https://localhost:3000 with the
 * developer certificate of office-addin-dev-certs. Where a desktop Excel can be, it is started with the add-in loaded.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFolder } from "./serve-folder.mjs";

const require = createRequire(import.meta.url);
const { getHttpsServerOptions } = require("office-addin-dev-certs");

/** As in manifest.xml. */
const PORT = 3000;
const root = fileURLToPath(new URL("../..", import.meta.url));

// Asks once for permission to trust the certificate.
const tls = await getHttpsServerOptions().catch((error) => {
  console.error(
    `${error.message.trim()}\nExcel loads add-ins over https only. Installing the developer certificate needs sudo on ` +
      "Linux and the Mac, and a yes to Windows' question; run this again where that is possible.",
  );
  process.exit(1);
});
const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
const build = spawn(
  process.execPath,
  [webpack, "--config-name", "pane", "--mode", "development", "--watch"],
  { cwd: root, stdio: "inherit" },
);
process.on("exit", () => build.kill());

serveFolder(join(root, "dist/web"), tls).listen(PORT, "localhost", () => {
  console.log(`https://localhost:${PORT}/taskpane.html`);
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.log("No desktop Excel here: upload manifest.xml in Excel on the web (Home > Add-ins > More).");
    return;
  }
  const start = ["--yes", "office-addin-debugging", "start", "manifest.xml", "desktop", "--no-debug"];
  spawn("npx", start, { cwd: root, stdio: "inherit", shell: true });
});
