/**
 * Placeholders: what clerks and systems print where nothing stands (`—`, `-`, `/`).
 * 无 and 0 are no placeholders: an actual of 无 says that nothing was achieved.
 */
import { compact } from "./text";

const PLACEHOLDER = /^(?:[-\u2010-\u2015\u2212\u2500\u2501\u30fc_~]+|[/\\]+|\*+|[.…·]+|n[/.]?a\.?)?$/i;

/** True when the text means "nothing stands here": blank, dashes, slashes, asterisks, dots, N/A. */
export function isNone(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with an ideograph or a digit, which no placeholder does.
  if ((first >= 0x4e00 && first <= 0x9fff) || (first >= 48 && first <= 57)) return false;
  return text.length <= 64 ? PLACEHOLDER.test(compact(text)) : compact(text) === "";
}
