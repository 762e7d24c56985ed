/** `npm run stop:excel`: takes the add-in out of the desktop Excel again. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

if (process.platform === "win32" || process.platform === "darwin") {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const run = spawnSync("npx", ["--yes", "office-addin-debugging", "stop", "manifest.xml"], {
    cwd,
    stdio: "inherit",
    shell: true,
  });
  process.exitCode = run.status ?? 1;
} else console.log("No desktop Excel on this system.");
