/**
 * T06 completion-copied: 实际完成情况 repeats 预期目标 word for word, punctuation and 已 aside.
 */
import { compact } from "../../values/text";
import { isFilled } from "../goals";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const T06 = defineRule(
  {
    id: "T06",
    alias: "completion-copied",
    severity: "warning",
    kinds: ["self-evaluation"],
    source: "财预〔2020〕10号",
    fix: null,
    options: {},
    messages: { copied: [] },
    labels: {},
  },
  ({ form }) => {
    const { expectedGoal, actualCompletion } = form.fields;
    if (expectedGoal === null || actualCompletion === null) return NOT_APPLICABLE;
    if (!isFilled(expectedGoal) || !isFilled(actualCompletion)) return NOT_ENOUGH_DATA;
    return essence(expectedGoal.text) === essence(actualCompletion.text)
      ? report([{ message: "copied", data: {}, cells: [actualCompletion.cell, expectedGoal.cell] }])
      : PASSED;
  },
);

/** Words without what turns a plan into a report. */
const essence = (text: string): string =>
  compact(text)
    .replace(/[\p{P}\p{S}]/gu, "")
    .replace(/(?:已经|已|均|了|拟|计划|将|预计)/g, "");
