/** Every example of docs/values.md is executed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { normaliseValue } from "../../../src/core/values/normalise";
import { parseIndicatorValue } from "../../../src/core/values/parse";
import { inOneLine } from "./compact";

const page = readFileSync(join(__dirname, "../../../docs/values.md"), "utf8");
const rows = [...page.matchAll(/^\| `([^`]+)` +\| (→ )?`([^`]+)` +\|$/gm)].map(
  ([, text = "", arrow, expected = ""]) => ({ text, canonical: arrow !== undefined, expected }),
);

test("no row of the page's tables is missed", () => {
  const lines = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toHaveLength(lines.length);
  expect(rows.length).toBeGreaterThan(55);
});

test.each(rows)("$text is $expected", ({ text, canonical, expected }) => {
  const value = parseIndicatorValue(text);
  expect(canonical ? normaliseValue(value, text) : inOneLine(value)).toBe(expected);
});
