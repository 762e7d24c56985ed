/** Why a finding can be ignored: one of three causes, and a reason in the person's own words. */
import { useEffect, useId, useRef, useState } from "react";
import { IGNORE_CAUSES, type IgnoreCause } from "../../store/workbook-settings";
import type { FindingItem } from "../../store/findings";
import { usePane } from "../context";

export function IgnoreForm({ item }: { readonly item: FindingItem }) {
  const { actions, texts } = usePane();
  const { check, common } = texts;
  const [cause, setCause] = useState<IgnoreCause>("right-as-it-is");
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    area.current?.focus();
    area.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const cancel = (): void => {
    actions.startIgnoring(null);
    focusLine(item.key);
  };
  return (
    <form
      className="finding-body finding-body-wide"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") {
          setMissing(true);
          area.current?.focus();
          return;
        }
        void actions.ignore(item.key, cause, reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        cancel();
      }}
    >
      <fieldset className="page-section">
        <legend className="strong">{check.whyIgnore}</legend>
        {IGNORE_CAUSES.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={`${id} cause`}
              checked={cause === one}
              onChange={() => {
                setCause(one);
              }}
            />
            <span>{check.causes[one]}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <label className="small tone-quiet" htmlFor={`${id} reason`}>
          {check.reason}
        </label>
        <textarea
          ref={area}
          id={`${id} reason`}
          className="field field-area"
          value={reason}
          maxLength={400}
          aria-invalid={missing}
          {...(missing ? { "aria-describedby": `${id} missing` } : {})}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing(false);
          }}
        />
        {missing ? (
          <p className="small tone-error" id={`${id} missing`} role="alert">
            {check.reasonMissing}
          </p>
        ) : null}
      </div>
      <div className="inline">
        <button type="submit" className="button button-primary button-small">
          {check.ignoreThis}
        </button>
        <button type="button" className="button button-small" onClick={cancel}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

/** Gives the focus back to the line once it is drawn again. */
export function focusLine(key: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)?.focus();
  });
}
