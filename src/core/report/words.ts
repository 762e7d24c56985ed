/** The sentences that a report needs. The core has none of its own; strings/ words them in a locale. */
import type { EditReason, FormulaObstacle, SkipReason } from "../plan/plan";
import type { CheckedFinding } from "../rules/check";
import type { RuleId } from "../rules/registry";
import type { FixOption } from "../rules/rule";
import type { Reason } from "../scoring/evaluation";
import type { RateEvidence } from "../scoring/profile";

export interface ReportWords {
  finding(finding: CheckedFinding): string;
  fixLabel(rule: RuleId, option: FixOption): string;
  reason(reason: Reason): string;
  skip(reason: SkipReason): string;
  edit(why: EditReason): string;
  obstacle(code: FormulaObstacle): string;
  evidence(evidence: RateEvidence): string;
}
