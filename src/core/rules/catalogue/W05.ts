/**
 * W05 missing-second-level: quantity, quality and timeliness are each measured; cost too in projects of works and
 * purchases. A second level that was not understood may be the missing one; then nothing is claimed.
 */
import type { Form } from "../../forms/form";
import { buildsOrBuys } from "../../knowledge/funding";
import { textOf } from "../funds";
import { defineRule, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

const ALWAYS = ["数量指标", "质量指标", "时效指标"] as const;

export const W05 = defineRule(
  {
    id: "W05",
    alias: "missing-second-level",
    severity: "warning",
    kinds: ["target", "self-evaluation"],
    source: "财预〔2021〕101号",
    fix: null,
    options: {},
    messages: { missing: ["levels"], "missing-cost": ["project"] },
    labels: {},
  },
  ({ form }) => {
    const output = form.indicators.filter((row) => row.level1 === "产出指标");
    if (output.length === 0 || output.some((row) => row.level2 === "")) return NOT_ENOUGH_DATA;
    const missing = ALWAYS.filter((level) => !output.some((row) => row.level2 === level));
    const first = output[0];
    const cells = missing
      .flatMap((level) => slotOf(form, level))
      .concat(first === undefined ? [] : placeOf(first));
    if (missing.length > 0)
      return report([{ message: "missing", data: { levels: missing.join(",") }, cells }]);
    const project = form.fields.projectName;
    if (project === null || !buildsOrBuys(project.text) || measuresCost(form)) return PASSED;
    return report([{ message: "missing-cost", data: { project: textOf(project) }, cells }]);
  },
);

const slotOf = (form: Form, level: string): readonly string[] =>
  form.emptySlots.filter((slot) => slot.level2 === level).map((slot) => slot.level2Cell);

const placeOf = (row: Form["indicators"][number]): readonly string[] => [row.level1Cell ?? row.name.cell];

/** Cost has a level of its own, first or second, with an indicator in it. */
const measuresCost = (form: Form): boolean =>
  form.indicators.some((row) => row.level1 === "成本指标" || row.level2.includes("成本"));
