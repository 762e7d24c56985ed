/** Ends a command with one line on standard error and status 2. */
import type { HostError } from "../hosts/errors";
import { errorText, type Locale } from "../strings";

export class Failure extends Error {
  constructor(readonly line: string) {
    super(line);
    this.name = "Failure";
  }
}

/** `年报.xlsx：这是旧的 .xls 格式…`; the sentence alone when it names the file itself. */
export function failureOf(error: HostError, file: string | null, locale: Locale): Failure {
  const sentence = errorText(file === null ? error : { ...error, data: { file, ...error.data } }, locale);
  return new Failure(file === null || sentence.includes(file) ? sentence : joined(file, sentence, locale));
}

export function joined(file: string, sentence: string, locale: Locale): string {
  return locale === "zh-CN" ? `${file}：${sentence}` : `${file}: ${sentence}`;
}
