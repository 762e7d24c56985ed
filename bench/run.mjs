/**
 * The bench: `npm run bench`. Each line is a fresh process; the median of five runs.
 * The yardstick is SheetJS's bare read of the same file: parsing only, without looking at a single cell.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cpus } from "node:os";
import { generate } from "./generate.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = `${root}/bench/.work`;
const FORMS = Number(process.env.BENCH_FORMS ?? 1000);
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

mkdirSync(work, { recursive: true });
const workbook = `${work}/forms-${FORMS}.xlsx`;
writeFileSync(workbook, generate(FORMS));

function measure(label, args) {
  const runs = [];
  for (let i = 0; i < RUNS; i++) {
    rmSync(`${work}/usage.json`, { force: true });
    const result = spawnSync(process.execPath, ["-r", `${root}/bench/report-usage.cjs`, ...args], {
      cwd: root,
      env: { ...process.env, BENCH_USAGE: `${work}/usage.json` },
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    if (result.status !== 0 && result.status !== 1) throw new Error(`${label} failed: ${result.stderr}`);
    runs.push(JSON.parse(readFileSync(`${work}/usage.json`, "utf8")));
  }
  const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { label, ms: median("ms"), cpuMs: median("cpuMs"), peakMB: median("peakMB") };
}

const jihe = `${root}/dist/cli/jihe.js`;
const rows = [
  measure("SheetJS: read alone", [`${root}/bench/sheetjs-read.cjs`, workbook]),
  measure("jihe read --json", [jihe, "read", workbook, "--json"]),
  measure("jihe check", [jihe, "check", workbook]),
  measure("jihe check --json", [jihe, "check", workbook, "--json"]),
  measure("jihe score (values)", [jihe, "score", workbook, "-o", `${work}/values.xlsx`, "--write", "all"]),
  measure("jihe score (formulas)", [
    jihe,
    "score",
    workbook,
    "-o",
    `${work}/formulas.xlsx`,
    "--write",
    "all",
    "--as",
    "formulas",
  ]),
];
const base = rows[0].ms;
console.log(`${FORMS} forms, median of ${RUNS} runs, Node ${process.version}, ${cpus().length} cores`);
console.log("| what | ms | ratio to SheetJS's read | CPU ms | CPU ratio | peak MB |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const row of rows) {
  console.log(
    `| ${row.label} | ${row.ms.toFixed(0)} | ${(row.ms / base).toFixed(2)} | ${row.cpuMs.toFixed(0)} | ${(row.cpuMs / rows[0].cpuMs).toFixed(2)} | ${row.peakMB.toFixed(0)} |`,
  );
}
