/**
 * Which profile a layout belongs to, and since which year: what detection falls back to without deciding rates.
 */
import type { Form } from "../forms/form";
import type { Profile } from "./profile";
import { DEFAULT_PROFILE } from "./profiles";
import { cn2020 } from "./profiles/cn-2020";
import { cn2021Cost } from "./profiles/cn-2021-cost";
import { hubeiDept } from "./profiles/hubei-dept";
import { sh2022 } from "./profiles/sh-2022";
import { sh2024 } from "./profiles/sh-2024";

/** By layout id (core/forms/layouts). Layouts that are not here say nothing about their system's rounding. */
const BY_LAYOUT: Readonly<Record<string, Profile>> = {
  "target-2022": sh2022,
  "self-2022": sh2022,
  "target-2024": sh2024,
  "self-2024": sh2024,
  "shanghai-2026-target": sh2024,
  "national-2020": cn2020,
  hubei: hubeiDept,
};

/** 财预〔2021〕101号 made cost a first level; forms of earlier years that print it are no such forms. */
const COST_LEVEL = "成本指标";
const COST_SINCE = 2021;

export function hasCostLevel(form: Form): boolean {
  return (
    (form.year ?? COST_SINCE) >= COST_SINCE && form.indicators.some(({ level1 }) => level1 === COST_LEVEL)
  );
}

/** The profile that a layout suggests, whose forms print cost as a first level (`hasCostLevel`) or do not. */
export function suggestedProfile(
  layout: string,
  costLevel: boolean,
): { profile: Profile; from: "year" | "default" } {
  const known = BY_LAYOUT[layout];
  if (known !== undefined && known !== DEFAULT_PROFILE) return { profile: known, from: "year" };
  if (costLevel) return { profile: cn2021Cost, from: "year" };
  return { profile: known ?? DEFAULT_PROFILE, from: known === undefined ? "default" : "year" };
}
