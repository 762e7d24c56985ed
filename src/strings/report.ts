/** The wording of reports in one locale, as the core's report functions take it. */
import type { ReportWords } from "../core/report/words";
import { evidenceText } from "./evidence";
import type { Locale } from "./locale";
import { reasonText } from "./reasons";
import { findingText, fixText } from "./rules";
import { obstacleText, skipText } from "./skips";
import { editText } from "./terms";

export function reportWords(locale: Locale): ReportWords {
  return {
    finding: (finding) => findingText(finding, locale),
    fixLabel: (rule, option) => fixText(rule, option, locale),
    reason: (reason) => reasonText(reason, locale),
    skip: (reason) => skipText(reason, locale),
    edit: (why) => editText(why, locale),
    obstacle: (code) => obstacleText(code, locale),
    evidence: (evidence) => evidenceText(evidence, locale),
  };
}
