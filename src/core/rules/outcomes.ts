/** How many rules found something, passed, did not apply or lacked data: what a report shows beside the findings. */
import type { FormFindings } from "./check";
import { rules, type RuleId } from "./registry";
import type { RuleOutcome } from "./rule";

export type OutcomeCounts = Readonly<Record<RuleOutcome, number>>;

const count = (outcomes: readonly RuleOutcome[]): OutcomeCounts => {
  const counts = { finding: 0, passed: 0, "not-applicable": 0, "not-enough-data": 0 };
  for (const outcome of outcomes) counts[outcome]++;
  return counts;
};

/** Of one form, over all rules. */
export const formOutcomes = ({ outcomes }: FormFindings): OutcomeCounts => count(Object.values(outcomes));

/** Of each rule, over several forms. */
export function ruleOutcomes(forms: readonly FormFindings[]): Readonly<Record<RuleId, OutcomeCounts>> {
  const entries = rules.map(({ meta }) => [meta.id, count(forms.map(({ outcomes }) => outcomes[meta.id]))]);
  // One entry for each rule of the registry, which is what RuleId is made of.
  return Object.fromEntries(entries) as Record<RuleId, OutcomeCounts>;
}
