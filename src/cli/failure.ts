/** Ends a command with one line on standard error and status 2. */
import type { HostError } from "../hosts/errors";
import { cliTexts, errorText, type Locale } from "../strings";
import { oneLine } from "../core/report/width";
import { STDIN } from "./files";

export class Failure extends Error {
  /** Names of files may hold line breaks; the message stays one line. */
  readonly line: string;

  constructor(sentence: string) {
    const line = oneLine(sentence);
    super(line);
    this.line = line;
    this.name = "Failure";
  }
}

/** `年报.xlsx：这是旧的 .xls 格式…`; the sentence alone when it names the file itself. */
export function failureOf(error: HostError, file: string | null, locale: Locale): Failure {
  const name = file === STDIN ? cliTexts[locale].stdin : file;
  const sentence = errorText(
    name === null ? error : { ...error, data: { file: name, ...error.data } },
    locale,
  );
  return new Failure(name === null || sentence.includes(name) ? sentence : joined(name, sentence, locale));
}

export function joined(file: string, sentence: string, locale: Locale): string {
  return locale === "zh-CN" ? `${file}：${sentence}` : `${file}: ${sentence}`;
}
