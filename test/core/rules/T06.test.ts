import { verdict, type FormSketch } from "./support";

const done = (expected: string, actual: string): FormSketch => ({
  layout: "self-2022",
  fields: { 预期目标: expected, 实际完成情况: actual },
});

test.each<[string, FormSketch, readonly string[]]>([
  ["its own words", done("举办健康讲座，提高知晓率。", "举办讲座42场，知晓率92%。"), ["passed"]],
  ["copied", done("举办健康讲座，提高知晓率。", "举办健康讲座，提高知晓率。"), ["warning copied"]],
  ["other punctuation", done("举办健康讲座,提高知晓率", "举办健康讲座，提高知晓率。"), ["warning copied"]],
  ["已 added", done("举办健康讲座，提高知晓率。", "已举办健康讲座，提高了知晓率。"), ["warning copied"]],
  ["a number added", done("举办健康讲座，提高知晓率。", "举办健康讲座42场，提高知晓率。"), ["passed"]],
  ["no completion", done("举办健康讲座。", ""), ["not-enough-data"]],
  ["a declaration", { layout: "target-2022" }, ["not-applicable"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("T06", sketch)).toEqual(expected);
});
