/**
 * Targets in words that promise two things at once: 降低运行成本 提高运转效率; 准确、及时.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";

/** Words of time: beside a word of quality they are a second target. */
const TIMELY = new RegExp(
  `^(?:${wordsPattern(["及时", "按时", "准时", "如期", "按期", "快速", "迅速", "高效", "定期"])})`,
);
const BREAK = /[\s,，;；、]+/;
/** 根据…, 通过…: what follows is the demand. */
const LEADS_IN = /^(?:根据|按照?|通过|依据|围绕|结合|经过?|由|以|在|对|为|随着|其中|包括)/;
/** A clause with a verb of its own is at least this long (提高效率). */
const CLAUSE = 4;

export const promisesTwoThings = rememberTexts((text): boolean => {
  if (/\d/.test(text)) return false;
  const parts = text
    .trim()
    .split(BREAK)
    .filter((part) => part !== "");
  if (parts.length < 2) return false;
  const timely = parts.filter((part) => TIMELY.test(part)).length;
  const clauses = text
    .trim()
    .split(/[\s,，;；]+/)
    .filter((part) => part.length >= CLAUSE && !LEADS_IN.test(part));
  return (timely > 0 && timely < parts.length) || clauses.length >= 2;
});
