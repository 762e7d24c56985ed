/** A real browser for tests: Chrome, Chromium or Edge of this machine, else the one that comes as a package. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = [
  process.env["JIHE_BROWSER"] ?? "",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing that talks to the network by itself. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser(): Promise<Browser> {
  // JIHE_BROWSER=packaged takes the package's, as on a machine without any.
  const wanted = process.env["JIHE_BROWSER"];
  const installed =
    wanted === "packaged" ? undefined : INSTALLED.find((path) => path !== "" && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: QUIET });
  const { path, args } = packagedBrowser();
  return chromium.launch({ executablePath: path, args: [...args, ...QUIET] });
}

/** The package is a module that Jest does not load, so it is asked in a process of its own; it unpacks itself. */
function packagedBrowser(): { readonly path: string; readonly args: readonly string[] } {
  const program = `import chromium from "@sparticuz/chromium";
    console.log(JSON.stringify({ path: await chromium.executablePath(), args: chromium.args }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  const found: unknown = JSON.parse(output);
  if (typeof found !== "object" || found === null || !("path" in found) || !("args" in found))
    throw new Error(output);
  const { path, args } = found;
  if (typeof path !== "string" || !Array.isArray(args)) throw new Error(output);
  // Made for one page in one process; the tests open several, one after the other.
  return { path, args: args.map(String).filter((arg) => arg !== "--single-process") };
}
