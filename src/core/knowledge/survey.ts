/**
 * Words of a survey: what a satisfaction rate can rest on, and what only the people asked can tell.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";
import { compact } from "../values/text";
import { words } from "./word-list";

/** They name a survey wherever they stand. */
const SURVEY = words(
  "问卷 满意度调查 抽样 样本 访谈 回访 民主测评 满意度测评 满意度评价 评议 受访 好差评 评价器 扫码评价 意见表 评价表 测评表 反馈表",
);

/** Beside a satisfaction rate they name one, too; elsewhere they may mean other work (调研, 第三方评估). */
const ASKING = words("调查 调研 抽查 座谈 走访 访问 询问 暗访 电话 第三方 测评 投票 发放 回收");

const FEELINGS = words("满意 认可 好评 评价 安全感 获得感 幸福感 感受 支持率 知晓");

const SURVEY_PATTERN = new RegExp(wordsPattern(SURVEY));
const ASKING_PATTERN = new RegExp(wordsPattern([...SURVEY, ...ASKING]));
const FEELINGS_PATTERN = new RegExp(wordsPattern(FEELINGS));

/** A text about anything names a survey. */
export const namesSurvey = rememberTexts((text): boolean => SURVEY_PATTERN.test(compact(text)));

/** A remark beside a satisfaction result says that people were asked. */
export const tellsOfAsking = rememberTexts((text): boolean => ASKING_PATTERN.test(compact(text)));

/** The indicator's name speaks of what people feel or know. */
export const speaksOfFeeling = rememberTexts((name): boolean => FEELINGS_PATTERN.test(compact(name)));
