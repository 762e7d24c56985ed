/**
 * `npm run bench:excel`: how often and how much the Excel host talks to Excel, for workbooks of 1 to 1,000 sheets, with
 * Microsoft's library and the stand-in of test/excel-host. Writes the table into docs/performance.md.
 *
 * Counts do not depend on the machine. The milliseconds are those of the library, the host and the stand-in together.
 */
require("./ts-require.cjs");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { bookOf } = require("../test/excel-host/xlsx.ts");
const { StandInExcel } = require("../test/excel-host/excel.ts");
const { officeFor } = require("../test/excel-host/node.ts");
const { openExcel } = require("../src/hosts/excel/excel-host.ts");
const { openXlsx } = require("../src/hosts/xlsx/xlsx-host.ts");
const { readForms } = require("../src/core/forms/read.ts");
const { evaluateForms } = require("../src/core/scoring/evaluate.ts");
const { planScores } = require("../src/core/plan/build.ts");

const root = path.join(__dirname, "..");
const SIZES = (process.env.BENCH_SHEETS ?? "1,10,100,1000").split(",").map(Number);
const DOCUMENT = path.join(root, "docs/performance.md");
const [START, END] = ["<!-- bench:excel -->", "<!-- /bench:excel -->"];

const grouped = (number) => Math.round(number).toLocaleString("en-US");
const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(2);

async function measure(what, excel, work) {
  excel.resetCounts();
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 50)); // the library's clean-up comes after the answer
  const { syncs, requests, requestBytes, responseBytes } = excel.counts;
  return {
    result,
    row: [what, syncs, requests, megabytes(requestBytes), megabytes(responseBytes), grouped(ms)],
  };
}

async function rowsFor(first, count) {
  const sheets = Array.from({ length: count }, (_, index) => ({ ...first, name: `表${index + 1}`, index }));
  const excel = new StandInExcel(bookOf({ sheets, date1904: false }));
  globalThis.Excel = officeFor(excel);
  const host = openExcel({ supports: excel.supports, wait: () => Promise.resolve() });
  const read = await measure("read the workbook", excel, () => host.snapshot("workbook"));
  const active = await measure("read the active sheet", excel, () => host.snapshot("active-sheet"));
  const { forms } = readForms(read.result);
  const evaluations = evaluateForms(forms, { profile: "auto" });
  const { plan } = planScores(read.result, forms, evaluations, { write: "blanks", as: "values" });
  const written = await measure(`write ${grouped(plan.edits.length)} cells`, excel, () => host.apply(plan));
  if (written.result.written.length !== plan.edits.length) throw new Error("not everything was written");
  const undone = await measure("undo", excel, () => host.undo(written.result));
  return [read, active, written, undone].map(({ row }) => [grouped(count), ...row]);
}

async function main() {
  const opened = openXlsx(
    new Uint8Array(readFileSync(path.join(root, "test/fixtures/self-2024-blank-scores.xlsx"))),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  const [first] = (await opened.value.snapshot("workbook")).sheets;
  const rows = [];
  for (const count of SIZES) rows.push(...(await rowsFor(first, count)));
  const table = [
    "| sheets | call | syncs | requests | sent, MB | received, MB | ms |",
    "|---:|---|---:|---:|---:|---:|---:|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
  console.log(table);
  const section = [
    START,
    "## Excel",
    "",
    "`npm run bench:excel`: one form on each sheet. A request more than a sync is the library letting its references",
    "go after the call. More than 3 syncs to read and 2 to write are pieces of the 5 MB that Excel passes on at once.",
    "The milliseconds are the library's, the host's and the stand-in's together, in Node; Excel adds its own.",
    "",
    table,
    END,
  ].join("\n");
  const old = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, "utf8") : "# Performance\n";
  const start = old.indexOf(START);
  const text =
    start < 0
      ? `${old.trimEnd()}\n\n${section}\n`
      : old.slice(0, start) + section + old.slice(old.indexOf(END) + END.length);
  writeFileSync(DOCUMENT, text);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
