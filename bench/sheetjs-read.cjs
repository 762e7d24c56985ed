/** The yardstick: SheetJS parses the workbook, and nothing more. */
const { readFileSync } = require("node:fs");
const XLSX = require("@e965/xlsx");
const workbook = XLSX.read(readFileSync(process.argv[2]), { dense: false });
if (workbook.SheetNames.length === 0) process.exit(3);
