/**
 * Money that is paid out to somebody (补助标准, 津贴): it stands under cost, too, but paying less than was promised is
 * no saving.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";
import { words } from "./word-list";

const PAID_OUT = new RegExp(
  wordsPattern(words("标准 补贴 补助 津贴 奖励 奖补 抚恤 慰问 救助 工资 待遇 报酬")),
);

export const isPaidOut = rememberTexts((name): boolean => PAID_OUT.test(name));
