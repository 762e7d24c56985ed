/**
 * The review catalogue: every rule once, sorted by id, one import line and one entry each.
 */
import type { RuleMeta } from "./rule";
import { C01 } from "./catalogue/C01";
import { C02 } from "./catalogue/C02";
import { C03 } from "./catalogue/C03";
import { F01 } from "./catalogue/F01";
import { F02 } from "./catalogue/F02";
import { F03 } from "./catalogue/F03";
import { F04 } from "./catalogue/F04";
import { F05 } from "./catalogue/F05";
import { F06 } from "./catalogue/F06";
import { F07 } from "./catalogue/F07";
import { F08 } from "./catalogue/F08";
import { F09 } from "./catalogue/F09";
import { F10 } from "./catalogue/F10";
import { F11 } from "./catalogue/F11";
import { F12 } from "./catalogue/F12";
import { F13 } from "./catalogue/F13";
import { S01 } from "./catalogue/S01";
import { S02 } from "./catalogue/S02";
import { S03 } from "./catalogue/S03";
import { S04 } from "./catalogue/S04";
import { S05 } from "./catalogue/S05";
import { S06 } from "./catalogue/S06";
import { S07 } from "./catalogue/S07";
import { S08 } from "./catalogue/S08";
import { S09 } from "./catalogue/S09";
import { S10 } from "./catalogue/S10";
import { S11 } from "./catalogue/S11";
import { S12 } from "./catalogue/S12";
import { S13 } from "./catalogue/S13";
import { S14 } from "./catalogue/S14";
import { S15 } from "./catalogue/S15";
import { S16 } from "./catalogue/S16";
import { S17 } from "./catalogue/S17";
import { T01 } from "./catalogue/T01";
import { T02 } from "./catalogue/T02";
import { T03 } from "./catalogue/T03";
import { T04 } from "./catalogue/T04";
import { T05 } from "./catalogue/T05";
import { T06 } from "./catalogue/T06";
import { T07 } from "./catalogue/T07";
import { T08 } from "./catalogue/T08";
import { T09 } from "./catalogue/T09";
import { V01 } from "./catalogue/V01";
import { V02 } from "./catalogue/V02";
import { V03 } from "./catalogue/V03";
import { V04 } from "./catalogue/V04";
import { V05 } from "./catalogue/V05";
import { V06 } from "./catalogue/V06";
import { V07 } from "./catalogue/V07";
import { V08 } from "./catalogue/V08";
import { V09 } from "./catalogue/V09";
import { V10 } from "./catalogue/V10";
import { V11 } from "./catalogue/V11";
import { V12 } from "./catalogue/V12";
import { V13 } from "./catalogue/V13";
import { V14 } from "./catalogue/V14";
import { V15 } from "./catalogue/V15";
import { V16 } from "./catalogue/V16";
import { V17 } from "./catalogue/V17";
import { W01 } from "./catalogue/W01";
import { W02 } from "./catalogue/W02";
import { W03 } from "./catalogue/W03";
import { W04 } from "./catalogue/W04";
import { W05 } from "./catalogue/W05";
import { W06 } from "./catalogue/W06";
import { W07 } from "./catalogue/W07";
import { W08 } from "./catalogue/W08";
import { X01 } from "./catalogue/X01";
import { X02 } from "./catalogue/X02";
import { X03 } from "./catalogue/X03";

export const rules = [
  C01,
  C02,
  C03,
  F01,
  F02,
  F03,
  F04,
  F05,
  F06,
  F07,
  F08,
  F09,
  F10,
  F11,
  F12,
  F13,
  S01,
  S02,
  S03,
  S04,
  S05,
  S06,
  S07,
  S08,
  S09,
  S10,
  S11,
  S12,
  S13,
  S14,
  S15,
  S16,
  S17,
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T08,
  T09,
  V01,
  V02,
  V03,
  V04,
  V05,
  V06,
  V07,
  V08,
  V09,
  V10,
  V11,
  V12,
  V13,
  V14,
  V15,
  V16,
  V17,
  W01,
  W02,
  W03,
  W04,
  W05,
  W06,
  W07,
  W08,
  X01,
  X02,
  X03,
] as const;

/** "F01" | "F02" | … */
export type RuleId = (typeof rules)[number]["meta"]["id"];

/** The metadata of every rule by its id, for types that must cover all of them. */
export type RuleMetas = { readonly [R in (typeof rules)[number] as R["meta"]["id"]]: R["meta"] };

/** Finds a rule by its id or alias, as people write them: "S01", "missed-full-marks". */
export function ruleByName(name: string): { readonly meta: RuleMeta<RuleId> } | null {
  return rules.find((rule) => rule.meta.id === name.toUpperCase() || rule.meta.alias === name) ?? null;
}
