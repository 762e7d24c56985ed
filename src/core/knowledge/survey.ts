/**
 * Words of a survey: what a satisfaction rate can rest on.
 */
import { wordsPattern } from "../values/vocabulary";
import { compact } from "../values/text";

const SURVEY = [
  "问卷",
  "调查",
  "调研",
  "抽样",
  "样本",
  "抽查",
  "访谈",
  "回访",
  "座谈",
  "走访",
  "民主测评",
  "满意度测评",
  "满意度评价",
  "满意度测评",
  "评议",
  "受访",
  "电话",
  "好差评",
  "评价器",
  "扫码评价",
  "第三方",
  "反馈表",
  "意见表",
  "评价表",
  "测评表",
  "投票",
];
const PATTERN = new RegExp(wordsPattern([...new Set(SURVEY)]));

export function speaksOfSurvey(text: string): boolean {
  return PATTERN.test(compact(text));
}
