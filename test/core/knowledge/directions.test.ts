/** Directions of many names, by the table: a wrong one is a wrong score. */
import { directionOf } from "../../../src/core/knowledge/direction";
import { parseIndicatorValue } from "../../../src/core/values/parse";
import { DIRECTIONS } from "./direction-table";

/** First levels of the table's second levels; 满意度 is both. */
const FIRST: Readonly<Record<string, string>> = {
  数量: "产出指标",
  质量: "产出指标",
  时效: "产出指标",
  成本: "产出指标",
  满意度: "满意度指标",
};

describe.each(
  DIRECTIONS.split("# ")
    .slice(1)
    .map((section) => section.trim().split("\n")),
)("%s is better", (direction, ...lines) => {
  const cases = lines.flatMap((line) => {
    const [level = "", ...names] = line.split(" ");
    return names.map((name) => [level, ...name.split(":")] as const);
  });

  test.each(cases)("%s %s %s", (level, name = "", target = "") => {
    const level2 = level === "满意度" ? "服务对象满意度指标" : `${level}指标`;
    const level1 = FIRST[level] ?? "效益指标";
    expect(directionOf({ name, level1, level2, value: parseIndicatorValue(target) })).toBe(direction);
  });
});
