/** Texts of other fields and provinces, by kind: every one of a row has the row's reading. */
import { parseIndicatorValue } from "../../../src/core/values/parse";
import { inOneLine } from "./compact";
import { casesOf } from "./rows";
import { COMPARATORS } from "./tables/comparators";
import { DEADLINES, FREQUENCIES, RANGES } from "./tables/times";
import { UNITS } from "./tables/units";
import { WORDS } from "./tables/words";

const TABLES = { UNITS, COMPARATORS, RANGES, DEADLINES, FREQUENCIES, WORDS };

describe.each(Object.entries(TABLES))("%s", (_title, rows) => {
  test.each(casesOf(rows))("%j is %s", (text, reading) => {
    expect(inOneLine(parseIndicatorValue(text))).toBe(reading);
  });
});
