/**
 * The review catalogue: every rule once, sorted by id, one import line and one entry each.
 */
import type { RuleMeta } from "./rule";
import { F01 } from "./catalogue/F01";
import { F02 } from "./catalogue/F02";
import { F03 } from "./catalogue/F03";
import { F04 } from "./catalogue/F04";
import { F05 } from "./catalogue/F05";
import { F06 } from "./catalogue/F06";
import { F08 } from "./catalogue/F08";
import { F09 } from "./catalogue/F09";
import { T08 } from "./catalogue/T08";
import { W01 } from "./catalogue/W01";
import { W04 } from "./catalogue/W04";
import { W07 } from "./catalogue/W07";

export const rules = [F01, F02, F03, F04, F05, F06, F08, F09, T08, W01, W04, W07] as const;

/** "F01" | "F02" | … */
export type RuleId = (typeof rules)[number]["meta"]["id"];

/** The metadata of every rule by its id, for types that must cover all of them. */
export type RuleMetas = { readonly [R in (typeof rules)[number] as R["meta"]["id"]]: R["meta"] };

/** Finds a rule by its id or alias, as people write them: "S01", "missed-full-marks". */
export function ruleByName(name: string): { readonly meta: RuleMeta<RuleId> } | null {
  return rules.find((rule) => rule.meta.id === name.toUpperCase() || rule.meta.alias === name) ?? null;
}
