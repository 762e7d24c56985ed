/** Why a scoring profile was chosen: one printed rate, and which roundings give it. */
import type { RateEvidence } from "../core/scoring/profile";
import type { Locale } from "./locale";
import { roundingTerms } from "./terms";

export function evidenceText(evidence: RateEvidence, locale: Locale): string {
  const { sheet, cell, executed, annualBudget, printed } = evidence;
  const modes = evidence.modes.map((mode) => roundingTerms[locale][mode]);
  return locale === "zh-CN"
    ? `${sheet}!${cell}：${executed} ÷ ${annualBudget}，表中 ${printed}%，只有${modes.join("、")}对得上`
    : `${sheet}!${cell}: ${executed} ÷ ${annualBudget} is printed as ${printed}%, which only ${modes.join(" or ")} gives`;
}
