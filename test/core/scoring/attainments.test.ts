/** Targets and actuals of other fields score as the national rule says, with the directions of their names. */
import { cn2020 } from "../../../src/core/scoring/profiles/cn-2020";
import { scoreIndicator } from "../../../src/core/scoring/score";
import { ATTAINMENTS } from "./attainment-table";
import { indicator, shown } from "./support";

const FIRST_LEVEL: Readonly<Record<string, string>> = {
  数量指标: "产出指标",
  质量指标: "产出指标",
  时效指标: "产出指标",
  成本指标: "产出指标",
  经济成本指标: "成本指标",
  服务对象满意度指标: "满意度指标",
};

const cases = ATTAINMENTS.split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((cell) => cell.trim()));

test.each(cases)("%s (%s) %s against %s is %s", (name, level2 = "", target = "", actual = "", expected) => {
  const level1 = FIRST_LEVEL[level2] ?? "效益指标";
  expect(shown(scoreIndicator(indicator({ name, level1, level2, target, actual }), cn2020, 2023))).toBe(
    expected,
  );
});
