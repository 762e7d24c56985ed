import { ceilingOf } from "../../../src/core/knowledge/ceilings";
import { promisesTwoThings } from "../../../src/core/knowledge/compound";
import { hiddenQuantity } from "../../../src/core/knowledge/hidden-quantity";
import { namesSurvey, speaksOfFeeling, tellsOfAsking } from "../../../src/core/knowledge/survey";
import { isUnfilled } from "../../../src/core/knowledge/unfilled";
import { vagueWord } from "../../../src/core/knowledge/vague";

test.each([
  "",
  "—",
  "/",
  "*",
  "XX",
  "≥XX%",
  "≥%",
  "___人",
  "请填写",
  "（填写指标值）",
  "例：≥90%",
  "待定",
  "指标值",
])("%j is unfilled", (text) => {
  expect(isUnfilled(text)).toBe(true);
});

test.each(["0", "无", "高", "≥90%", "100", "健全", "个性化服务", "待遇落实", "例行检查", "目标管理"])(
  "%j is filled",
  (text) => {
    expect(isUnfilled(text)).toBe(false);
  },
);

test.each<[string, string | null]>([
  ["满足3年内用户增长需求", "3年"],
  ["全年，7×24小时", "7×24小时"],
  ["在全县开展义诊30场", "30场"],
  ["覆盖率达到 95% 并保持", "95%"],
  ["建成15分钟生活圈", null],
  ["满足2023年需求", null],
  ["编制2023-2025年规划", null],
  ["接入12345热线", null],
  ["通过ISO9001认证", null],
  ["第3期建成", null],
  ["等保3级", null],
  ["≤9/10万", null],
  ["明显提高", null],
])("%s holds %s", (text, expected) => {
  expect(hiddenQuantity(text)?.text ?? null).toBe(expected);
});

test.each<[string, boolean]>([
  ["降低运行成本 提高服务效率", true],
  ["准确、及时", true],
  ["规范、有序", false],
  ["根据年度方案，完成改造任务", false],
  ["健全", false],
  ["全年，7×24小时", false],
])("%s promises two things: %s", (text, expected) => {
  expect(promisesTwoThings(text)).toBe(expected);
});

test("vague words, ceilings and surveys", () => {
  expect(["开展若干次", "适当提高", "主要部分完工", "显著提高"].map(vagueWord)).toEqual([
    "若干",
    "适当",
    null,
    null,
  ]);
  expect(["编外人员控制数", "聘用人员数量", "公务接待完成数", "培训人数"].map(ceilingOf)).toEqual([
    "stated",
    "likely",
    null,
    null,
  ]);
  expect(["发放问卷200份", "开展调研", "第三方评估"].map(namesSurvey)).toEqual([true, false, false]);
  expect(["电话120户", "已整改"].map(tellsOfAsking)).toEqual([true, false]);
  expect(["群众安全感", "投诉办结率"].map(speaksOfFeeling)).toEqual([true, false]);
});
