/** In English: the field's terms as people read them: severities, columns, kinds, reasons of an edit. */
import type { FieldName, FormKind, FundColumn } from "../../core/forms/form";
import type { Preset } from "../../core/rules/presets";
import type { FixKind, RuleOutcome, Severity } from "../../core/rules/rule";
import type { ProfileChoice } from "../../core/scoring/profile";
import type { RoundingMode } from "../../core/values/decimal";
import type { Locale } from "../locale";
import type { EditTexts, Terms } from "../terms";

export const severityTerms: Terms<Severity>[Locale] = { error: "Errors", warning: "Warnings", info: "Tips" };

export const severityMeanings: Terms<Severity>[Locale] = {
  error: "must be corrected",
  warning: "a reviewer may object",
  info: "worth a look",
};

export const columnTerms: Terms<FundColumn>[Locale] = {
  amount: "amount",
  initialBudget: "initial budget",
  annualBudget: "annual budget",
  executed: "executed",
  weight: "weight",
  rate: "execution rate",
  score: "score",
};

export const fieldTerms: Terms<FieldName>[Locale] = {
  projectName: "project",
  projectCategory: "category",
  projectNature: "nature",
  department: "department",
  unit: "unit",
  startDate: "start",
  endDate: "end",
  moneyUnit: "money unit",
  overallGoalPeriod: "goal period",
  overallGoal: "overall goal",
  annualGoal: "annual goal",
  expectedGoal: "expected goal",
  actualCompletion: "completion",
  process: "process",
  conclusion: "conclusion",
  problems: "problems",
  improvements: "improvements",
};

export const presetTerms: Terms<Preset | "custom">[Locale] = {
  filling: "filling in",
  review: "review",
  custom: "custom",
};

export const kindTerms: Terms<FormKind>[Locale] = {
  target: "target declaration",
  "self-evaluation": "self-evaluation",
};

export const outcomeTerms: Terms<RuleOutcome>[Locale] = {
  finding: "found",
  passed: "passed",
  "not-applicable": "not applicable",
  "not-enough-data": "not enough data",
};

export const fixTerms: Terms<FixKind>[Locale] = {
  safe: "can be fixed in one go",
  choice: "several ways to fix; you choose",
};

export const roundingTerms: Terms<RoundingMode>[Locale] = {
  truncate: "truncated",
  "half-up": "rounded half up",
  up: "rounded up",
};

export const choiceTerms: Terms<ProfileChoice["from"]>[Locale] = {
  evidence: "shown by the printed rates",
  year: "by the form's year and layout",
  default: "default",
  given: "given",
};

export const edits: EditTexts = {
  rate: () => "execution rate",
  "fund-score": () => "budget execution score",
  "row-rate": () => "execution rate of a part",
  "indicator-score": (why) => `score of “${why.indicator}”`,
  "total-weight": () => "total weight",
  "total-score": () => "total score",
  grade: () => "grade",
  fix: (why) => `fix of rule ${why.rule}`,
  typed: () => "typed by hand",
  undo: () => "undo",
};
