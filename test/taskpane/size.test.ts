/**
 * What the pane loads in Excel stays below 230 KB gzipped: its page, the host for Excel, and the views that come
 * later. Not counted: English, which comes when it is chosen, and what reads another file for a comparison.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = path.join(__dirname, "../..");
const FILES = ["main.js", "excel.js", "rare.js"] as const;
const LIMIT = 230 * 1024;

jest.setTimeout(180_000);

test("the pane's JavaScript is at most 230 KB gzipped", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "jihe-size-"));
  try {
    const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
    execFileSync(
      process.execPath,
      [webpack, "--config-name", "pane", "--mode", "production", "--no-devtool", "--output-path", folder],
      { cwd: ROOT },
    );
    const sizes = FILES.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    expect(sizes.every((size) => size > 1_000)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
    const main = readFileSync(path.join(folder, "main.js"), "utf8");
    expect(main).toContain("执行率计算不符");
    expect(main).not.toContain("Execution rate does not follow");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
