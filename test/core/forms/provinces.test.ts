/** Forms as clerks of other provinces have them, and sheets that are no forms: read as a person reads them. */
import { readingOf, worksheets } from "./provinces";

const written = worksheets();

test("there are worksheets", () => {
  expect(written.length).toBeGreaterThanOrEqual(30);
});

test.each(written.map((each) => [each.name, each] as const))("%s", (_name, each) => {
  expect(readingOf(each)).toEqual(each.expected);
});
