/**
 * S13 grade: 评分等级 is the band of the total. Where the scores add up to another total than the printed one, the
 * grade is held against the sum: S12 corrects the total, and the grade has to fit the corrected one.
 */
import { gradeOf } from "../../scoring/total";
import { isFormula, textEdit } from "../edits";
import { points } from "../indicators";
import {
  defineRule,
  NOT_APPLICABLE,
  NOT_ENOUGH_DATA,
  PASSED,
  report,
  type FindingOf,
  type RuleMeta,
} from "../rule";
import { readGrade } from "../../knowledge/grades";
import { printedSum } from "../totals";

const META = {
  id: "S13",
  alias: "grade",
  severity: "error",
  kinds: ["self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "safe",
  options: {},
  messages: { differs: ["total", "grade", "due"] },
  labels: { "set-grade": ["grade"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const S13 = defineRule(META, ({ form, sheet, evaluation }) => {
  const { grade } = form;
  const { profile } = evaluation.choice;
  if (grade === null || form.total === null || profile.bands.length === 0) return NOT_APPLICABLE;
  const total = printedSum(form)?.total ?? form.total.score?.number ?? null;
  const printed = readGrade(grade.text);
  const due = total === null ? null : gradeOf(total, profile.bands);
  if (total === null || printed === null || due === null) return NOT_ENOUGH_DATA;
  if (printed === due) return PASSED;
  const finding: Found = {
    message: "differs",
    data: { total: points(total), grade: grade.text, due },
    cells: [grade.cell, ...(form.total.score === null ? [] : [form.total.score.cell])],
  };
  if (isFormula(sheet, grade.cell)) return report([finding]);
  return report([
    {
      ...finding,
      fix: {
        kind: "safe",
        options: [{ label: "set-grade", data: { grade: due }, edits: textEdit(sheet, grade.cell, due) }],
      },
    },
  ]);
});
