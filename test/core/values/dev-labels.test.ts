/** Every labelled text of real forms is read exactly as labelled. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIndicatorValue } from "../../../src/core/values/parse";

interface Label {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly confidence: "high" | "low";
}

const file = join(__dirname, "../../fixtures/values-dev.json");
const { labels } = JSON.parse(readFileSync(file, "utf8")) as { readonly labels: readonly Label[] };

const asJson = (text: string): unknown => JSON.parse(JSON.stringify(parseIndicatorValue(text)));

test("the fixture holds the labels it should", () => {
  expect(labels.filter(({ confidence }) => confidence === "high")).toHaveLength(182);
});

test.each(labels.map(({ text, value }) => [text, value] as const))("reads %j as labelled", (text, value) => {
  expect(asJson(text)).toEqual(value);
});
