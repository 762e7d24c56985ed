/** The whole English wording of what the pane and the command line share. Chinese stands one folder up. */
import { compareTexts } from "./compare";
import { errors } from "./errors";
import { filemodeTexts } from "./filemode";
import { checkTexts } from "./pane/check";
import { commonTexts } from "./pane/common";
import { compareViewTexts } from "./pane/compare";
import { previewTexts } from "./pane/preview";
import { scoreTexts } from "./pane/score";
import { settingsTexts } from "./pane/settings";
import { stateTexts } from "./pane/states";
import { summaryTexts } from "./pane/summary";
import { reasons } from "./reasons";
import { ruleWordings } from "./rules";
import * as skips from "./skips";
import * as terms from "./terms";

export const english = {
  checkTexts,
  commonTexts,
  compareTexts,
  compareViewTexts,
  errors,
  filemodeTexts,
  previewTexts,
  reasons,
  ruleWordings,
  scoreTexts,
  settingsTexts,
  skips,
  stateTexts,
  summaryTexts,
  terms,
};
