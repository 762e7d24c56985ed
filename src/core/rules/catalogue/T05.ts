/**
 * T05 goal-copied: 项目总目标 and 年度总目标 are word for word the same. In a one-year project that may be so.
 */
import { compact } from "../../values/text";
import { isFilled } from "../goals";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const T05 = defineRule(
  {
    id: "T05",
    alias: "goal-copied",
    severity: "info",
    kinds: ["target"],
    source: "",
    fix: null,
    options: {},
    messages: { same: [] },
    labels: {},
  },
  ({ form }) => {
    const { overallGoal, annualGoal } = form.fields;
    if (overallGoal === null || annualGoal === null) return NOT_APPLICABLE;
    if (!isFilled(overallGoal) || !isFilled(annualGoal)) return NOT_ENOUGH_DATA;
    return compact(overallGoal.text) === compact(annualGoal.text)
      ? report([{ message: "same", data: {}, cells: [annualGoal.cell, overallGoal.cell] }])
      : PASSED;
  },
);
