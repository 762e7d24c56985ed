/**
 * T07 completion-short: 实际完成情况 only says that all was done (按计划完成。) and nothing of what was done.
 */
import { readCompletion } from "../../knowledge/completion";
import { readReason } from "../../knowledge/reason";
import { isFilled } from "../goals";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const T07 = defineRule(
  {
    id: "T07",
    alias: "completion-short",
    severity: "info",
    kinds: ["self-evaluation"],
    source: "财预〔2020〕10号",
    fix: null,
    options: {},
    messages: { empty: ["text"] },
    labels: {},
  },
  ({ form }) => {
    const { actualCompletion } = form.fields;
    if (actualCompletion === null) return NOT_APPLICABLE;
    if (!isFilled(actualCompletion)) return NOT_ENOUGH_DATA; // T04 speaks
    const { text, cell } = actualCompletion;
    const saysNothing = readCompletion(text) !== null || readReason(text) === "no-deviation";
    return saysNothing ? report([{ message: "empty", data: { text }, cells: [cell] }]) : PASSED;
  },
);
