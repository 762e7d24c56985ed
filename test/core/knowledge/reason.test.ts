import { givesReason, readReason, type ReasonKind } from "../../../src/core/knowledge/reason";

test.each<[string, ReasonKind]>([
  ["", "blank"],
  ["　", "blank"],
  ["—", "blank"],
  ["/", "blank"],
  ["无", "blank"],
  ["无。", "blank"],
  ["不适用", "blank"],
  ["N/A", "blank"],
  ["已完成", "no-deviation"],
  ["已全部完成。", "no-deviation"],
  ["超额完成年度目标", "no-deviation"],
  ["按计划完成", "no-deviation"],
  ["完成年初目标任务", "no-deviation"],
  ["无偏差", "no-deviation"],
  ["不存在偏差情况", "no-deviation"],
  ["与目标值一致", "no-deviation"],
  ["完成情况良好，继续保持", "no-deviation"],
  ["因疫情影响，部分培训未能开展", "shortfall"],
  ["2个站点未按期完成改造", "shortfall"],
  ["资金拨付滞后", "shortfall"],
  ["回收率低于预期", "shortfall"],
  ["设备采购延期至下年", "shortfall"],
  ["满意度不高，将加强沟通", "shortfall"],
  ["无未完成事项", "other"],
  ["加强调度，避免延误", "other"],
  ["因汛期延迟，年底前已全部完成", "other"],
  ["年初目标值偏低", "other"],
  ["报名踊跃，超过预期", "other"],
  ["增设线上课程", "other"],
])("%j is %s", (text, kind) => {
  expect(readReason(text)).toBe(kind);
});

test("a reason is a shortfall or anything else that explains", () => {
  expect(["未能开展", "增设线上课程", "无", "已完成", ""].map(givesReason)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe("wordings of other fields", () => {
  test.each([
    ["偏差原因：无；改进措施：无", "no-deviation"],
    ["未发现偏差", "no-deviation"],
    ["偏差较小，在合理范围内", "no-deviation"],
    ["偏差原因：设备老化，故障较多；改进措施：更新设备", "other"],
    ["偏差原因：招标流标，采购推迟；改进措施：次年采购", "shortfall"],
    ["前期手续办理时间长，进度缓慢", "shortfall"],
    ["因降雨偏多工期顺延", "shortfall"],
    ["部分路段因连续降雨未能及时抢通", "shortfall"],
    ["项目尚未竣工", "shortfall"],
  ])("%s: %s", (text, kind) => {
    expect(readReason(text)).toBe(kind);
  });
});
