/** `jihe value`: what an indicator's text is read as. */
import { valueJson } from "../../core/report/json";
import { oneLine, table } from "../../core/report/width";
import { normaliseValue } from "../../core/values/normalise";
import { parseIndicatorValue } from "../../core/values/parse";
import { cliTexts, type Locale } from "../../strings";
import { STDIN } from "../files";
import type { ExitStatus, Io } from "../io";

export interface ValueOptions {
  readonly output: "json" | "jsonl" | "text";
  readonly locale: Locale;
}

export async function runValue(given: readonly string[], options: ValueOptions, io: Io): Promise<ExitStatus> {
  const fromStdin = given.includes(STDIN);
  const texts = fromStdin ? lines(new TextDecoder().decode(await io.readStdin())) : given;
  const read = texts.map((text) => {
    const value = parseIndicatorValue(text);
    return { text, value: valueJson(value), normalised: normaliseValue(value, text) };
  });
  if (options.output === "jsonl") {
    for (const one of read) io.out.write(`${JSON.stringify(one)}\n`);
  } else if (options.output === "json") {
    const single = !fromStdin && read.length === 1;
    io.out.write(`${JSON.stringify(single ? read[0] : read, null, 2)}\n`);
  } else {
    const kinds = cliTexts[options.locale].valueKinds;
    const rows = read.map(({ text, value, normalised }) => [
      oneLine(text),
      kinds[value.kind],
      oneLine(normalised),
      details(value),
    ]);
    io.out.write(
      table(rows)
        .map((line) => `${line}\n`)
        .join(""),
    );
  }
  return 0;
}

/** A line break at the end ends the last line, it does not begin another. */
function lines(text: string): readonly string[] {
  const all = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return all[all.length - 1] === "" ? all.slice(0, -1) : all;
}

function details(value: ReturnType<typeof valueJson>): string {
  return Object.entries(value)
    .filter(
      ([name, field]) =>
        name !== "kind" && name !== "text" && field !== "" && field !== null && field !== false,
    )
    .map(([name, field]) => `${name}=${String(field)}`)
    .join(" ");
}
