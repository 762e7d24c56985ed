/** Builds the test page once for a run of tests, and serves it to pages under the strict policy of the real page. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import webpack from "webpack";

const ROOT = path.join(__dirname, "../../..");
const ORIGIN = "http://pane.test";

/** As in assets/pages/pane.html. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
  "img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

export interface Bundle {
  readonly folder: string;
  readonly serve: (context: BrowserContext) => Promise<void>;
  readonly address: string;
  readonly remove: () => void;
}

export async function buildPage(): Promise<Bundle> {
  const folder = mkdtempSync(path.join(tmpdir(), "jihe-pane-"));
  await built(folder);
  const html =
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>pane</title>' +
    '<link rel="stylesheet" href="page.css"><script src="page.js" defer></script></head>' +
    '<body><div id="root"></div></body></html>';
  return {
    folder,
    address: `${ORIGIN}/`,
    serve: async (context) => {
      await context.route(`${ORIGIN}/**`, (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        const headers = { "content-security-policy": POLICY };
        if (name === "") return route.fulfill({ body: html, contentType: "text/html", headers });
        const file = path.join(folder, path.basename(name));
        return route.fulfill({
          body: readFileSync(file),
          contentType: file.endsWith(".css") ? "text/css" : "text/javascript",
          headers,
        });
      });
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function built(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    context: ROOT,
    target: ["web", "es2022"],
    entry: { page: path.join(__dirname, "page.tsx") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", exclude: /node_modules/, options: { transpileOnly: true } },
      ],
    },
    experiments: { css: true },
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
