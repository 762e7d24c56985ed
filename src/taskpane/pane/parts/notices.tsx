/** Bars under the header: out of date, could not be done, done and can be undone. */
import type { SkippedCell } from "../../../core/plan/plan";
import type { RibbonUndo } from "../../store/state";
import { usePane } from "../context";
import { Icon } from "../icons";
import { failureText } from "./failure-text";

export function Notices() {
  const { state, actions, texts, locale } = usePane();
  const { common } = texts;
  return (
    <>
      {state.stale === 0 ? null : (
        <div className="bar bar-warning" role="status">
          <Icon name="clock" tone="warning" />
          <span>{common.stale(state.stale)}</span>
        </div>
      )}
      {state.notice === null ? null : (
        <div className="bar bar-error">
          <Icon name="error" tone="error" />
          <span>
            <b className="strong">{common.noticeTitle[state.notice.during]}</b>
            <br />
            <span className="small">{failureText(state.notice, common, locale)}</span>
          </span>
          <span />
          <span className="bar-actions inline">
            <button
              type="button"
              className="button button-small"
              onClick={() => {
                actions.dismissNotice();
              }}
            >
              {common.dismiss}
            </button>
            {state.notice.during === "copy" || state.notice.during === "language" ? null : (
              <CopyReport report={state.notice.report} />
            )}
          </span>
        </div>
      )}
      {state.ribbonUndo === null ? null : <RibbonUndoBar done={state.ribbonUndo} />}
      {state.view === "check" && state.written !== null && state.written.purpose === "fixes" ? (
        <FixedBar />
      ) : null}
    </>
  );
}

/** What 撤销写回 in the ribbon did. */
function RibbonUndoBar({ done }: { readonly done: RibbonUndo }) {
  const { actions, texts } = usePane();
  const { preview, common, states } = texts;
  return (
    <div className={done.kind === "undone" ? "bar bar-done" : "bar bar-warning"}>
      <Icon
        name={done.kind === "undone" ? "done" : "info"}
        tone={done.kind === "undone" ? "done" : "warning"}
      />
      {done.kind === "undone" ? (
        <span>
          <b className="strong">{preview.undone(done.receipt.written.length)}</b>
          <Refused skipped={done.receipt.skipped} />
        </span>
      ) : (
        <span>{states.nothingToUndo}</span>
      )}
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          actions.dismissWritten();
        }}
      >
        {common.dismiss}
      </button>
    </div>
  );
}

/** Cells that were changed after the write and stay as they are. */
function Refused({ skipped }: { readonly skipped: readonly SkippedCell[] }) {
  const { preview, states } = usePane().texts;
  if (skipped.length === 0) return null;
  return (
    <>
      <br />
      <span className="small">{preview.refused(skipped.map(({ cell }) => cell).join(states.nameJoin))}</span>
    </>
  );
}

function FixedBar() {
  const { state, actions, texts } = usePane();
  const { preview, common } = texts;
  const { written } = state;
  if (written === null) return null;
  const { undone } = written;
  return (
    <div className="bar bar-done">
      <Icon name="done" tone="done" />
      <span>
        <b className="strong">
          {undone === null ? preview.fixed(written.receipt.written.length) : preview.undone(undone.cells)}
        </b>
        <Refused skipped={undone?.refused ?? []} />
      </span>
      {undone === null ? (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            void actions.undo();
          }}
        >
          <Icon name="undo" />
          {preview.undo}
        </button>
      ) : (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            actions.dismissWritten();
          }}
        >
          {common.dismiss}
        </button>
      )}
    </div>
  );
}

export function CopyReport({ report }: { readonly report: string }) {
  const { state, actions, texts } = usePane();
  const { common } = texts;
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        void actions.copy(report);
      }}
    >
      <Icon name="copy" />
      {state.event?.kind === "copied" ? common.copied : common.copyReport}
    </button>
  );
}
