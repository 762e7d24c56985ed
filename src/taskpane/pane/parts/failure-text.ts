/** A failure as a sentence: the host's own, or ours where no host said what was wrong. */
import { errorText } from "../../../strings/errors";
import type { Locale } from "../../../strings/locale";
import type { CommonTexts } from "../../../strings/pane/common";
import type { Failure } from "../../store/state";

export function failureText({ error, during }: Failure, common: CommonTexts, locale: Locale): string {
  if (error !== null) return errorText(error, locale);
  switch (during) {
    case "copy":
      return common.copyRefused;
    case "language":
      return common.languageMissing;
    default:
      return common.defect;
  }
}
