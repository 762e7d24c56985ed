/** What is wrong in a profile that a user wrote as JSON, as one sentence with what should stand there. */
import type { ProfileProblem, ProfileProblemCode } from "../core/scoring/read-profile";
import type { Locale } from "./locale";

type Sentence = (path: string, expected: string, found: string) => string;

const sentences: Readonly<Record<Locale, Readonly<Record<ProfileProblemCode, Sentence>>>> = {
  "zh-CN": {
    missing: (path, expected) => `缺少${path.trimEnd()}，应为${expected}`,
    "unknown-key": (path, expected) => `不认识${path.trimEnd()}，这里可以写的是 ${expected}`,
    "wrong-type": (path, expected, found) => `${path}写的是 ${found}，应为${expected}`,
    "not-allowed": (path, expected, found) => `${path}写的是 ${found}，应为${expected}`,
    "wrong-order": (path, expected, found) => `${path}写的是 ${found}，次序不对，应${expected}`,
    "id-taken": (path, _expected, found) => `${path}写的是 ${found}，与自带的计分规则重名，请另取一个`,
  },
  "en-US": {
    missing: (path, expected) => `${path} is missing; expected ${expected}`,
    "unknown-key": (path, expected) => `${path} is unknown; the keys here are ${expected}`,
    "wrong-type": (path, expected, found) => `${path} is ${found}; expected ${expected}`,
    "not-allowed": (path, expected, found) => `${path} is ${found}; expected ${expected}`,
    "wrong-order": (path, expected, found) => `${path} is ${found}, out of order; expected ${expected}`,
    "id-taken": (path, _expected, found) => `${path} is ${found}, the name of shipped rules; choose another`,
  },
};

/** What `readProfile` expects, in Chinese; values in quotes and lists of keys stay as they are. */
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/^object$/, "一组 {…}"],
  [/^list$/, "列表 […]"],
  [/^text$/, "文字"],
  [/^integer from (\S+) to (\S+)$/, "$1 到 $2 的整数"],
  [/^decimal text from (\S+) to (\S+)$/, "加引号的数，从 $1 到 $2"],
  [/^falling$/, "从大到小"],
  [/^rising$/, "从小到大"],
  [/^low ≤ high$/, "使 low 不大于 high"],
  [/ \| /g, " 或 "],
];

export function profileProblemText(problem: ProfileProblem, locale: Locale): string {
  const { code, path, expected, found } = problem;
  if (locale === "en-US") return sentences[locale][code](path === "" ? "the file" : path, expected, found);
  const name = path === "" ? "文件内容" : ` ${path} `;
  const worded = EXPECTED.reduce((text, [pattern, chinese]) => text.replace(pattern, chinese), expected);
  return sentences[locale][code](name, worded, found).trim();
}
