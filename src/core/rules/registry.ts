/**
 * The review catalogue: every rule once, sorted by id, one import line and one entry each.
 */
import type { RuleMeta } from "./rule";
import { F01 } from "./catalogue/F01";

export const rules = [F01] as const;

/** "F01" | "F02" | … */
export type RuleId = (typeof rules)[number]["meta"]["id"];

/** The metadata of every rule by its id, for types that must cover all of them. */
export type RuleMetas = { readonly [R in (typeof rules)[number] as R["meta"]["id"]]: R["meta"] };

/** Finds a rule by its id or alias, as people write them: "S01", "missed-full-marks". */
export function ruleByName(name: string): { readonly meta: RuleMeta<RuleId> } | null {
  return rules.find((rule) => rule.meta.id === name.toUpperCase() || rule.meta.alias === name) ?? null;
}
