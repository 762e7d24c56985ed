/**
 * C01 wrong-second-level: a name that is certainly about time, quality, cost or satisfaction stands under another
 * second level; and a name under satisfaction that speaks of nobody's satisfaction.
 *
 * Benefits may be measured by anything, so that there only satisfaction is out of place, and failures of what was
 * delivered are worth a look.
 */
import type { Indicator } from "../../forms/form";
import { speaksOfSatisfaction, subjectOf, type Subject } from "../../knowledge/classification";
import { defineRule, reportOn } from "../rule";

const BENEFITS = ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"];

/** Where each subject belongs, and under which second levels it is out of place. */
const PLACES: Readonly<Record<Subject, { readonly right: string; readonly wrong: readonly string[] }>> = {
  timeliness: { right: "时效指标", wrong: ["数量指标", "质量指标", "成本指标"] },
  quality: { right: "质量指标", wrong: ["数量指标", "时效指标", "成本指标"] },
  faults: { right: "质量指标", wrong: BENEFITS },
  cost: { right: "成本指标", wrong: ["数量指标", "质量指标", "时效指标"] },
  satisfaction: {
    right: "服务对象满意度指标",
    wrong: [...["数量指标", "质量指标", "时效指标", "成本指标"], ...BENEFITS],
  },
};

export const C01 = defineRule(
  {
    id: "C01",
    alias: "wrong-second-level",
    severity: "warning",
    kinds: ["target", "self-evaluation"],
    source: "财预〔2021〕101号",
    fix: null,
    options: {},
    messages: { "belongs-elsewhere": ["name", "level", "right"], "not-satisfaction": ["name"] },
    labels: {},
  },
  ({ form }) => {
    const placed = form.indicators.filter((row) => row.level2 !== "" && row.name.text !== "");
    const misplaced = placed.flatMap((row) => {
      const right = rightPlace(row);
      if (right === null) return [];
      return [
        {
          message: "belongs-elsewhere" as const,
          data: { name: row.name.text, level: row.level2, right },
          cells: [row.name.cell, ...(row.level2Cell === null ? [] : [row.level2Cell])],
          ...(BENEFITS.includes(row.level2) && right === "质量指标" ? { severity: "info" as const } : {}),
        },
      ];
    });
    const strangers = placed
      .filter((row) => row.level2.includes("满意度") && !speaksOfSatisfaction(row.name.text))
      .map((row) => ({
        message: "not-satisfaction" as const,
        data: { name: row.name.text },
        cells: [row.name.cell],
      }));
    return reportOn(placed.length > 0, [...misplaced, ...strangers]);
  },
);

function rightPlace({ name, level2 }: Indicator): string | null {
  const subject = subjectOf(name.text);
  if (subject === null) return null;
  const { right, wrong } = PLACES[subject];
  return wrong.includes(level2) ? right : null;
}
