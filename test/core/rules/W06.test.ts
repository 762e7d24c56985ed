import { verdict, type FormSketch } from "./support";

const count = (length: number): FormSketch => ({
  layout: "target-2022",
  indicators: Array.from({ length }, (_, index) => ({
    三级指标: `第${String(index + 1)}类讲座场次`,
    指标值: "≥1场",
  })),
});

test.each<[number, readonly string[]]>([
  [1, ["info few"]],
  [2, ["info few"]],
  [3, ["passed"]],
  [25, ["passed"]],
  [26, ["info many"]],
])("%i indicators", (length, expected) => {
  expect(verdict("W06", count(length))).toEqual(expected);
});

test("both bounds are options", () => {
  expect(verdict("W06", count(4), { least: 5 })).toEqual(["info few"]);
  expect(verdict("W06", count(30), { most: 30 })).toEqual(["passed"]);
  // A setting of the wrong type is not followed.
  expect(verdict("W06", count(4), { least: "5" })).toEqual(["passed"]);
});
