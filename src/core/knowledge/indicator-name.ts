/** What is left of an indicator's name without what changes nothing: the same for spellings of one indicator. */
import { rememberTexts } from "../memo";
import { compact } from "../values/text";
import { isKnownUnit } from "../values/units";
import { bareName } from "./measures";

const INSIDE_BRACKETS = /[(（【[]([^)）】\]]*)[)）】\]]/g;

/** Without punctuation and filling words; what stands in brackets tells names apart. "" for a blank name. */
export const indicatorEssence = rememberTexts((name): string => {
  const inBrackets = [...compact(name).matchAll(INSIDE_BRACKETS)]
    .flatMap(([, inside = ""]) => (isKnownUnit(inside) ? [] : [inside])) // 里程（公里）
    .join("");
  return `${bareName(name)
    .replace(/[\s，,。.、；;：:“”"'‘’\-—_/]+/g, "")
    .replace(/(?:的|之|工作|情况)/g, "")
    .replace(/(?:数量|个数|(?<![指系参倍])数)$/, "")
    .replace(/满意(?:率|程度)$/, "满意度")
    .replace(/及时性$/, "及时率")}|${inBrackets}`.replace(/^\|$/, "");
});
