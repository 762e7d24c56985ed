/**
 * Two quantities without anything between them: 40人1场. V16 speaks of it; rules about words leave it alone.
 */
import { isDuration } from "../knowledge/direction";
import { rememberTexts } from "../memo";
import { compact } from "../values/text";
import { isKnownUnit } from "../values/units";

const TWO = /^[≥≤><=约]?(\d+(?:\.\d+)?([^\d\s./×x*~—–-]{1,4}))(\d+(?:\.\d+)?([^\d\s./×x*~—–-]{1,4}))$/;

interface Two {
  readonly first: string;
  readonly second: string;
}

export const runTogether = rememberTexts((text): Two | null => {
  const [, first, firstUnit, second, secondUnit] = TWO.exec(compact(text)) ?? [];
  if (first === undefined || second === undefined) return null;
  return areTwoCounts(firstUnit ?? "", secondUnit ?? "") ? { first, second } : null;
});

/** 1小时30分 and 3元5角 are one quantity in two units. */
function areTwoCounts(first: string, second: string): boolean {
  if (!isKnownUnit(first) || !isKnownUnit(second)) return false;
  const compound = (isDuration(first) && (isDuration(second) || second === "分")) || first.endsWith("元");
  return !compound && first !== "年" && first !== "月";
}
