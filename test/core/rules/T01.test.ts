import { runRule, verdict, type FormSketch } from "./support";

const goal = (
  annual: string,
  overall = "持续提高居民健康知识水平。",
  period = "(2023年-2023年)",
): FormSketch => ({
  layout: "target-2022",
  fields: { 年度: "2023", 年度总目标: annual, 项目总目标: overall, 目标时段: period },
});

test.each<[string, FormSketch, readonly string[]]>([
  ["this year", goal("完成2023年讲座任务。"), ["passed"]],
  ["no year", goal("完成讲座任务。"), ["passed"]],
  ["last year", goal("完成2022年讲座任务。"), ["warning differs"]],
  ["next year", goal("完成2024年度讲座任务。"), ["warning differs"]],
  [
    "both goals copied: one finding",
    goal("完成2022年讲座任务。", "完成2022年讲座任务。"),
    ["warning differs"],
  ],
  ["a comparison", goal("讲座场次较2022年增加10%。"), ["passed"]],
  ["a beginning", goal("自2019年起每年举办讲座。"), ["passed"]],
  ["a document", goal("根据〔2022〕15号文和《2022年卫生工作要点》举办讲座。"), ["passed"]],
  ["a span that holds the year", goal("落实2021-2025年规划。"), ["passed"]],
  ["built in an earlier year", goal("运维2020年建成的系统。"), ["passed"]],
  [
    "a later year of the project's period",
    goal("举办讲座。", "到期前完成2025年建网任务。", "(2023年-2025年)"),
    ["passed"],
  ],
  [
    "the project goal outside its period",
    goal("举办讲座。", "完成2022年建网任务。", "(2023年-2025年)"),
    ["warning differs"],
  ],
  ["no goals", goal("", "", ""), ["not-enough-data"]],
  [
    "no form year",
    { layout: "self-2022", fields: { 年度: "", 预期目标: "完成2022年任务" } },
    ["not-enough-data"],
  ],
])("%s", (_, sketch, expected) => {
  expect(verdict("T01", sketch)).toEqual(expected);
});

test("quotes the clause and points at every cell that holds it", () => {
  const [finding] = runRule("T01", goal("举办讲座，完成2022年任务。", "举办讲座，完成2022年任务。")).findings;
  expect(finding).toMatchObject({ data: { year: "2022", formYear: "2023", clause: "完成2022年任务" } });
  expect(finding?.cells).toHaveLength(2);
});
