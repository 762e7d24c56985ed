/** What happened, for people who do not see it: politely for results, at once only for failures. */
import { useEffect, useState } from "react";
import { findingsInView } from "../../store/select";
import { countBySeverity } from "../../store/findings";
import type { PaneState } from "../../store/state";
import type { PaneTexts } from "../../../strings/pane";
import type { Locale } from "../../../strings/locale";
import { usePane } from "../context";
import { failureText } from "./failure-text";

export function LiveRegions({ extra }: { readonly extra: string }) {
  const { state, texts, locale } = usePane();
  const [polite, setPolite] = useState("");
  const { event } = state;
  const serial = event?.serial ?? 0;
  useEffect(() => {
    if (serial === 0) return;
    setPolite(wordsOf(state, texts));
    // Only a new event is announced.
  }, [serial]);
  return (
    <div className="spoken">
      <div role="status">{polite}</div>
      <div role="status">{extra}</div>
      <div role="alert">{event?.kind === "failed" ? failureWords(state, texts, locale) : ""}</div>
    </div>
  );
}

function wordsOf(state: PaneState, texts: PaneTexts): string {
  const { event } = state;
  switch (event?.kind) {
    case "checked": {
      const { error, warning, info } = countBySeverity(findingsInView(state));
      return texts.check.counts(error, warning, info);
    }
    case "written":
      return texts.preview.written(event.cells.length);
    case "undone":
      return texts.preview.undone(event.cells.length);
    case "copied":
      return texts.common.copied;
    case "restored":
      return texts.check.restored;
    case "ignored":
      return texts.check.wasIgnored;
    case "inserted":
    case "cancelled":
    case "failed":
    case undefined:
      return "";
  }
}

export function failureWords(state: PaneState, texts: PaneTexts, locale: Locale): string {
  const { event } = state;
  return event?.kind === "failed" ? failureText(event.failure, texts.common, locale) : "";
}
