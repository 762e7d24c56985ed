/**
 * The wording of every rule, and the sentences of findings. A rule of the registry without wording does not compile.
 */
import type { CheckedFinding } from "../../core/rules/check";
import type { RuleId } from "../../core/rules/registry";
import type { FixOption, RuleMeta } from "../../core/rules/rule";
import { inBothLocales } from "../both-locales";
import type { Locale } from "../locale";
import type { RuleText, RuleWordings } from "./wording";
import { C01 } from "./C01";
import { C02 } from "./C02";
import { C03 } from "./C03";
import { F01 } from "./F01";
import { F02 } from "./F02";
import { F03 } from "./F03";
import { F04 } from "./F04";
import { F05 } from "./F05";
import { F06 } from "./F06";
import { F07 } from "./F07";
import { F08 } from "./F08";
import { F09 } from "./F09";
import { F10 } from "./F10";
import { F11 } from "./F11";
import { F12 } from "./F12";
import { F13 } from "./F13";
import { S01 } from "./S01";
import { S02 } from "./S02";
import { S03 } from "./S03";
import { S04 } from "./S04";
import { S05 } from "./S05";
import { S06 } from "./S06";
import { S07 } from "./S07";
import { S08 } from "./S08";
import { S09 } from "./S09";
import { S10 } from "./S10";
import { S11 } from "./S11";
import { S12 } from "./S12";
import { S13 } from "./S13";
import { S14 } from "./S14";
import { S15 } from "./S15";
import { S16 } from "./S16";
import { S17 } from "./S17";
import { T01 } from "./T01";
import { T02 } from "./T02";
import { T03 } from "./T03";
import { T04 } from "./T04";
import { T05 } from "./T05";
import { T06 } from "./T06";
import { T07 } from "./T07";
import { T08 } from "./T08";
import { T09 } from "./T09";
import { V01 } from "./V01";
import { V02 } from "./V02";
import { V03 } from "./V03";
import { V04 } from "./V04";
import { V05 } from "./V05";
import { V06 } from "./V06";
import { V07 } from "./V07";
import { V08 } from "./V08";
import { V09 } from "./V09";
import { V10 } from "./V10";
import { V11 } from "./V11";
import { V12 } from "./V12";
import { V13 } from "./V13";
import { V14 } from "./V14";
import { V15 } from "./V15";
import { V16 } from "./V16";
import { V17 } from "./V17";
import { W01 } from "./W01";
import { W02 } from "./W02";
import { W03 } from "./W03";
import { W04 } from "./W04";
import { W05 } from "./W05";
import { W06 } from "./W06";
import { W07 } from "./W07";
import { W08 } from "./W08";
import { X01 } from "./X01";
import { X02 } from "./X02";
import { X03 } from "./X03";

const chinese: RuleWordings = {
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
};

export const ruleWordings = inBothLocales(chinese, (english) => english.ruleWordings);

/** A wording whose sentences take any texts: what is left when the rule is known only at run time. */
export type AnyRuleText = RuleText<RuleMeta>;

type Sentence = (texts: Readonly<Record<string, string>>) => string;

export function ruleText(rule: RuleId, locale: Locale): AnyRuleText {
  return ruleWordings[locale][rule];
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
