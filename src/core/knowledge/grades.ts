/** Grades (评分等级) in the spellings that forms print. */
import { compact } from "../values/text";

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^优秀?(?:等|级)?$/, "优"],
  [/^良好?(?:等|级)?$/, "良"],
  [/^(?:中等?|一般)(?:级)?$/, "中"],
  [/^(?:较?差|不合格)(?:等|级)?$/, "差"],
];

/** 优秀, 优等 → 优; `null` when the text names no grade of the four. */
export function readGrade(text: string): string | null {
  if (text.length > 16) return null;
  const plain = compact(text).replace(/[()"“”「」]/g, "");
  return SPELLINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
