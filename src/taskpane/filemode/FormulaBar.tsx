/** The bar above the sheet: the selected cell, its content to read and edit, and the zoom. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { FileModeTexts } from "../../strings/filemode";
import type { FileSession, SessionState } from "./session";

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5];

export function FormulaBar({
  session,
  state,
  texts,
}: {
  readonly session: FileSession;
  readonly state: SessionState;
  readonly texts: FileModeTexts;
}): ReactElement {
  const { cell, content, zoom, chosenZoom } = state;
  /** What is being typed; `null` while nothing is. */
  const [draft, setShown] = useState<string | null>(null);
  /** The same at once: leaving the field by a key also blurs it, before anything is drawn again. */
  const latest = useRef<string | null>(null);
  const setDraft = (text: string | null): void => {
    latest.current = text;
    setShown(text);
  };
  useEffect(() => {
    setDraft(null);
  }, [cell, state.sheet]);
  const keep = (): void => {
    const text = latest.current;
    setDraft(null);
    if (text !== null && text !== content) session.type(cell, text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      keep();
      session.view.focus();
    } else if (event.key === "Escape") {
      setDraft(null);
      session.view.focus();
    }
  };
  const percent = `${Math.round(zoom * 100)}%`;
  return (
    <div className="fm-fx">
      <output className="fm-address" aria-label={texts.address}>
        {cell}
      </output>
      <span className="fm-fn" aria-hidden="true">
        fx
      </span>
      <input
        value={draft ?? content}
        aria-label={texts.formula(cell)}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      <label>
        {texts.zoom}
        <select
          value={chosenZoom === null ? "fit" : String(chosenZoom)}
          onChange={({ target }) => {
            session.setZoom(target.value === "fit" ? null : Number(target.value));
          }}
        >
          <option value="fit">{chosenZoom === null ? `${texts.fit} ${percent}` : texts.fit}</option>
          {ZOOMS.map((one) => (
            <option key={one} value={String(one)}>
              {`${Math.round(one * 100)}%`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
