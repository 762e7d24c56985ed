/**
 * The wording of every rule, and the sentences of findings. A rule of the registry without wording does not compile.
 */
import type { CheckedFinding } from "../../core/rules/check";
import type { RuleId, RuleMetas } from "../../core/rules/registry";
import type { FixOption, RuleMeta } from "../../core/rules/rule";
import type { Locale } from "../locale";
import type { RuleText, RuleWording } from "./wording";
import { F01 } from "./F01";
import { F02 } from "./F02";
import { F03 } from "./F03";
import { F04 } from "./F04";
import { F05 } from "./F05";
import { F06 } from "./F06";
import { F08 } from "./F08";
import { F09 } from "./F09";
import { S01 } from "./S01";
import { S02 } from "./S02";
import { S03 } from "./S03";
import { S04 } from "./S04";
import { S07 } from "./S07";
import { S08 } from "./S08";
import { S11 } from "./S11";
import { S12 } from "./S12";
import { S13 } from "./S13";
import { S17 } from "./S17";
import { T08 } from "./T08";
import { V01 } from "./V01";
import { V02 } from "./V02";
import { V03 } from "./V03";
import { V05 } from "./V05";
import { V07 } from "./V07";
import { V16 } from "./V16";
import { W01 } from "./W01";
import { W04 } from "./W04";
import { W07 } from "./W07";

export const ruleWordings: { readonly [Id in RuleId]: RuleWording<RuleMetas[Id]> } = {
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
};

/** A wording whose sentences take any texts: what is left when the rule is known only at run time. */
export type AnyRuleText = RuleText<RuleMeta>;

type Sentence = (texts: Readonly<Record<string, string>>) => string;

export function ruleText(rule: RuleId, locale: Locale): AnyRuleText {
  return ruleWordings[rule][locale];
}

/** The finding as a sentence or two. */
export function findingText(
  finding: Pick<CheckedFinding, "rule" | "message" | "data">,
  locale: Locale,
): string {
  return say(ruleText(finding.rule, locale).messages[finding.message], finding.data, finding.message);
}

/** The label of one way to fix a finding. */
export function fixText(rule: RuleId, option: FixOption, locale: Locale): string {
  return say(ruleText(rule, locale).labels[option.label], option.data, option.label);
}

function say(sentence: Sentence | undefined, texts: Readonly<Record<string, string>>, id: string): string {
  if (sentence === undefined) throw new RangeError(`no wording for message ${id}`);
  return sentence(texts);
}
