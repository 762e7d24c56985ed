import { verdict, type FormSketch } from "./support";

const goals = (overall: string, annual: string): FormSketch => ({
  layout: "target-2024",
  fields: { 项目总目标: overall, 年度总目标: annual },
});

test.each<[string, FormSketch, readonly string[]]>([
  ["different", goals("三年内提高知晓率。", "本年举办讲座40场。"), ["passed"]],
  ["the same", goals("举办健康讲座。", "举办健康讲座。"), ["info same"]],
  ["the same with spaces", goals("举办 健康讲座。", "举办健康讲座。"), ["info same"]],
  ["one is blank", goals("", "举办健康讲座。"), ["not-enough-data"]],
  ["a self-evaluation", { layout: "self-2024" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("T05", sketch)).toEqual(expected);
});
