/**
 * The wording of every rule, and the sentences of findings. A rule of the registry without wording does not compile.
 */
import type { CheckedFinding } from "../../core/rules/check";
import type { RuleId, RuleMetas } from "../../core/rules/registry";
import type { FixOption, RuleMeta } from "../../core/rules/rule";
import type { Locale } from "../locale";
import type { RuleText, RuleWording } from "./wording";
import { F01 } from "./F01";

export const ruleWordings: { readonly [Id in RuleId]: RuleWording<RuleMetas[Id]> } = {
  F01,
};

/** A wording whose sentences take any texts: what is left when the rule is known only at run time. */
export type AnyRuleText = RuleText<RuleMeta>;

type Sentence = (texts: Readonly<Record<string, string>>) => string;

export function ruleText(rule: RuleId, locale: Locale): AnyRuleText {
  // A sentence only reads the texts its message names, and the rule's type made it give exactly those.
  return ruleWordings[rule][locale] as unknown as AnyRuleText;
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
