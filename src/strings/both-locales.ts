/** A text for each locale: Chinese at hand, English from where ./english keeps it. */
import type { english as English } from "./en-US";
import { englishTexts } from "./english";
import type { Locale } from "./locale";

export function inBothLocales<T>(
  chinese: T,
  inEnglish: (english: typeof English) => T,
): Readonly<Record<Locale, T>> {
  return {
    "zh-CN": chinese,
    get "en-US"() {
      return inEnglish(englishTexts());
    },
  };
}
