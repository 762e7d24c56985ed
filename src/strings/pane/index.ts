/** The pane's wording in one locale. */
import type { Locale } from "../locale";
import { checkTexts, type CheckTexts } from "./check";
import { commonTexts, type CommonTexts } from "./common";
import { previewTexts, type PreviewTexts } from "./preview";
import { scoreTexts, type ScoreTexts } from "./score";
import { settingsTexts, type SettingsTexts } from "./settings";
import { stateTexts, type StateTexts } from "./states";
import { summaryTexts, type SummaryTexts } from "./summary";

export interface PaneTexts {
  readonly common: CommonTexts;
  readonly check: CheckTexts;
  readonly score: ScoreTexts;
  readonly preview: PreviewTexts;
  readonly summary: SummaryTexts;
  readonly settings: SettingsTexts;
  readonly states: StateTexts;
}

export function paneTexts(locale: Locale): PaneTexts {
  return {
    common: commonTexts[locale],
    check: checkTexts[locale],
    score: scoreTexts[locale],
    preview: previewTexts[locale],
    summary: summaryTexts[locale],
    settings: settingsTexts[locale],
    states: stateTexts[locale],
  };
}
