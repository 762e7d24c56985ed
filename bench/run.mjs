/**
 * The bench: `npm run bench`. Each run is a fresh process; the commands take turns, so that other work on the machine
 * meets all of them. Of five rounds the shortest counts, which other work disturbs least, and the largest memory. The
 * yardstick is SheetJS's bare read of the same file: parsing only, without looking at a single cell. BENCH_FORMS,
 * BENCH_RUNS and BENCH_CLI (another build) change what is run.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cpus, loadavg } from "node:os";
import { generate } from "./generate.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = `${root}/bench/.work`;
const FORMS = Number(process.env.BENCH_FORMS ?? 1000);
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const jihe = process.env.BENCH_CLI ?? `${root}/dist/cli/jihe.js`;
const sheetjs = `${root}/bench/sheetjs-read.cjs`;

mkdirSync(work, { recursive: true });
const workbook = `${work}/forms-${FORMS}.xlsx`;
writeFileSync(workbook, generate(FORMS));
const distinct = `${work}/distinct-${FORMS}.xlsx`;
writeFileSync(distinct, generate(FORMS, { distinct: true }));

const score = (as) => ["score", workbook, "-o", `${work}/${as}.xlsx`, "--write", "all", "--as", as];

/** A label, the arguments of node, and the label of the yardstick. */
const YARDSTICK = "SheetJS: read alone";
const samples = readdirSync(`${root}/test/fixtures`)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => `${root}/test/fixtures/${name}`);
const SAMPLES_YARDSTICK = `SheetJS: read alone, the ${samples.length} samples`;
const DISTINCT_YARDSTICK = "SheetJS: read alone, distinct names";
const commands = [
  [YARDSTICK, [sheetjs, workbook]],
  ["jihe read --json", [jihe, "read", workbook, "--json"]],
  ["jihe check", [jihe, "check", workbook]],
  ["jihe check, V8 with one helper thread", ["--v8-pool-size=1", jihe, "check", workbook]],
  ["jihe check --json", [jihe, "check", workbook, "--json"]],
  ["jihe score (values)", [jihe, ...score("values")]],
  ["jihe score (formulas)", [jihe, ...score("formulas")]],
  [DISTINCT_YARDSTICK, [sheetjs, distinct]],
  ["jihe check, distinct names", [jihe, "check", distinct], DISTINCT_YARDSTICK],
  [SAMPLES_YARDSTICK, [sheetjs, ...samples], SAMPLES_YARDSTICK],
  [`jihe check, the ${samples.length} samples`, [jihe, "check", ...samples], SAMPLES_YARDSTICK],
];

function run(label, args) {
  rmSync(`${work}/usage.json`, { force: true });
  const result = spawnSync(process.execPath, ["-r", `${root}/bench/report-usage.cjs`, ...args], {
    cwd: root,
    env: { ...process.env, BENCH_USAGE: `${work}/usage.json` },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (result.status !== 0 && result.status !== 1) throw new Error(`${label} failed: ${result.stderr}`);
  return JSON.parse(readFileSync(`${work}/usage.json`, "utf8"));
}

const runs = new Map(commands.map(([label]) => [label, []]));
for (let round = 0; round < RUNS; round++) {
  for (const [label, args] of commands) runs.get(label).push(run(label, args));
}
const all = (label, key) => runs.get(label).map((one) => one[key]);
const best = (label, key) => Math.min(...all(label, key));

const load = loadavg()[1].toFixed(1);
console.log(
  `${FORMS} forms, best of ${RUNS} rounds, Node ${process.version}, ${cpus().length} cores, load ${load}`,
);
console.log("| what | wall ms | ratio (wall) | CPU ms | ratio (CPU) | peak MB |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const [label, , yardstick = YARDSTICK] of commands) {
  const [ms, cpuMs] = ["ms", "cpuMs"].map((key) => best(label, key));
  const peakMB = Math.max(...all(label, "peakMB"));
  const ratios = [ms / best(yardstick, "ms"), cpuMs / best(yardstick, "cpuMs")].map((one) => one.toFixed(2));
  console.log(
    `| ${label} | ${ms.toFixed(0)} | ${ratios[0]} | ${cpuMs.toFixed(0)} | ${ratios[1]} | ${peakMB.toFixed(0)} |`,
  );
}
