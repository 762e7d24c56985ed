/** Wording of S15: scores of a project that was not carried out. */
import type { S15 as rule } from "../../core/rules/catalogue/S15";
import type { RuleText } from "./wording";

export const S15: RuleText<(typeof rule)["meta"]> = {
  title: "没有实施却有得分",
  checks: "资金一分未用、各项指标实际完成值都是 0 或空白的项目，指标是否还有得分。",
  why: "没有实施的项目不应自评得分，应说明原因并办理调整或收回。",
  howToFix: "确未实施的，不填得分并说明原因；已经实施的，补填执行数和实际完成值。",
  messages: {
    scored: ({ executed, score }) =>
      `全年执行数${executed === "" ? "空白" : `为 ${executed}`}，各项实际完成值都是 0 或空白，各项指标却共得 ${score} 分。请补填执行数和实际完成值；确未实施的不应得分。`,
  },
  labels: {},
};
