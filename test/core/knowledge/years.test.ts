import { mentionedYears, periodYears, yearsInName } from "../../../src/core/knowledge/years";

const years = (text: string, formYear = 2023): readonly number[] =>
  mentionedYears(text, formYear).map(({ year }) => year);

test.each<[string, readonly number[]]>([
  ["完成2022年市政府要求的任务", [2022]],
  ["完成 2022 年任务，准备2024年度工作", [2022, 2024]],
  ["完成2022年任务，继续2022年工作", [2022]],
  ["完成2023年任务", []],
  ["与2022年相比提高", []],
  ["比2022年提高10%", []],
  ["自2020年起实施", []],
  ["截至2022年底建成12个站点", []],
  ["到2025年全面建成", []],
  ["2019年以来持续开展", []],
  ["运维2020年建成的系统", []],
  ["支付2022年结转资金", []],
  ["落实2021-2025年规划", []],
  ["落实2021年至2025年规划", []],
  ["根据沪府〔2021〕12号", []],
  ["根据[2017]38号文", []],
  ["按照《2022年工作要点》", []],
  ["发放2000年以前入职人员补贴", []],
  ["补助12022年", []],
  ["兑付2022年度奖补资金", []],
  ["支付2022年尾款", []],
  ["完成2022年续建工程", []],
  ["", []],
])("%s", (text, expected) => {
  expect(years(text)).toEqual(expected);
});

test.each<[string, readonly number[]]>([
  ["信息系统（2022运维）", [2022]],
  ["2024抚恤金", [2024]],
  ["2021-2023年运维", [2021, 2022, 2023]],
  ["2022年设备购置（2021年合同）", [2022, 2021]],
  ["热线12320服务", []],
  ["编号20230415", []],
  ["2035总体规划宣传", []],
  ["V2.2024版升级", []],
])("the years in the name %s", (name, expected) => {
  expect([...yearsInName(name)].sort()).toEqual([...expected].sort());
});

test.each([
  ["(2024年-2024年)", { from: 2024, to: 2024 }],
  ["（2023 年 - 2025 年）", { from: 2023, to: 2025 }],
  ["2024年", { from: 2024, to: 2024 }],
  ["(年 - 年)", null],
  ["", null],
])("the period %s", (text, expected) => {
  expect(periodYears(text)).toEqual(expected);
});
