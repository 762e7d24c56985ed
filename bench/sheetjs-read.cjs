/** The yardstick: SheetJS parses the workbooks, and nothing more. */
const { readFileSync } = require("node:fs");
const XLSX = require("@e965/xlsx");
for (const file of process.argv.slice(2)) {
  const workbook = XLSX.read(readFileSync(file), { dense: false });
  if (workbook.SheetNames.length === 0) process.exit(3);
}
