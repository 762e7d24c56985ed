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
import { S01 } from "./catalogue/S01";
import { S02 } from "./catalogue/S02";
import { S03 } from "./catalogue/S03";
import { S04 } from "./catalogue/S04";
import { S07 } from "./catalogue/S07";
import { S08 } from "./catalogue/S08";
import { S11 } from "./catalogue/S11";
import { S12 } from "./catalogue/S12";
import { S13 } from "./catalogue/S13";
import { S17 } from "./catalogue/S17";
import { T08 } from "./catalogue/T08";
import { V01 } from "./catalogue/V01";
import { V02 } from "./catalogue/V02";
import { V03 } from "./catalogue/V03";
import { V05 } from "./catalogue/V05";
import { V07 } from "./catalogue/V07";
import { V16 } from "./catalogue/V16";
import { W01 } from "./catalogue/W01";
import { W04 } from "./catalogue/W04";
import { W07 } from "./catalogue/W07";

export const rules = [
  F01,
  F02,
  F03,
  F04,
  F05,
  F06,
  F08,
  F09,
  S01,
  S02,
  S03,
  S04,
  S07,
  S08,
  S11,
  S12,
  S13,
  S17,
  T08,
  V01,
  V02,
  V03,
  V05,
  V07,
  V16,
  W01,
  W04,
  W07,
] as const;

/** "F01" | "F02" | … */
export type RuleId = (typeof rules)[number]["meta"]["id"];

/** The metadata of every rule by its id, for types that must cover all of them. */
export type RuleMetas = { readonly [R in (typeof rules)[number] as R["meta"]["id"]]: R["meta"] };

/** Finds a rule by its id or alias, as people write them: "S01", "missed-full-marks". */
export function ruleByName(name: string): { readonly meta: RuleMeta<RuleId> } | null {
  return rules.find((rule) => rule.meta.id === name.toUpperCase() || rule.meta.alias === name) ?? null;
}
