/** In English: why a cell was left as it is, and why a value stands where a formula was asked for. */
import type { FormulaObstacle, MissingPart, SkipReason } from "../../core/plan/plan";
import { shownContent } from "../shown-content";
import type { SkipTexts } from "../skips";
import { reasons } from "./reasons";

export const missing: Readonly<Record<MissingPart, string>> = {
  amounts: "the annual budget or the amount executed is missing",
  rate: "the execution rate is missing",
  weight: "the weight is missing",
  weights: "a weight is blank, so there is no sum",
  scores: "a score is blank or no number, so there is no total",
  total: "the total has to be checked first",
  bands: "the scoring rules have no grades",
};

export const unwritable: Readonly<Record<Extract<SkipReason, { code: "unwritable" }>["reason"], string>> = {
  "text-too-long": "longer than a cell can hold, so not written",
  "no-number": "the result is no finite number, so not written",
  "outside-grid": "there is no cell with this address",
};

export const obstacles: Readonly<Record<FormulaObstacle, string>> = {
  "text-operand": "a cell that the formula would read holds text, so a value is written",
  "other-number": "the formula would give a different number, so a value is written",
  "no-formula": "indicator scores rest on worded values, so a value is written",
};

export const skips: SkipTexts = {
  locked: () => "the cell is locked; to write here, first choose Review > Unprotect Sheet in Excel",
  conflict: (reason) => `changed since the check, now ${shownContent(reason.found) || "blank"}; left alone`,
  "formula-kept": () =>
    "a formula with a different result, or none yet, stands here; a value never replaces a formula, so check the formula",
  "part-of-array": () => "the cell belongs to an array formula and cannot be changed alone",
  "covered-by-merge": () => "the cell lies hidden under a merged area",
  "shared-cell": () =>
    "several indicators share this merged cell, so there is no telling their single scores; fill it in yourself",
  "sum-leaves-out": (reason) =>
    `the formula here does not add ${reason.cells}, so its sum is short; check it`,
  "table-header": () => "the cell names a column of an Excel table and cannot be changed here",
  unwritable: (reason) => unwritable[reason.reason],
  "no-such-sheet": () => "the sheet was renamed or deleted",
  judgement: (reason) => reasons[reason.reason.code](reason.reason.data),
  "depends-on-judgement": () =>
    "a score is still open for your judgement; it can be written once that is decided",
  "text-kept": (reason) => `“${reason.text}” stands here, so the cell is not blank and was kept`,
  "differs-kept": (reason) =>
    `the sheet says ${reason.standing}, computed is ${reason.due}; kept, because only blanks are filled`,
  "outside-interval": (reason) =>
    `the score you chose is outside ${reason.low} to ${reason.high} and was not written`,
  "not-computable": (reason) => missing[reason.reason],
};
