/** The page of file mode: the file at the top, the sheet at the left, the pane at the right. */
import { useEffect, useRef, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { fileModeTexts, type FileModeTexts } from "../../strings/filemode";
import type { PaneStore } from "../store";
import { useFileDrop } from "./file-drop";
import "./filemode.css";
import { FormulaBar } from "./FormulaBar";
import type { FileSession, SessionState } from "./session";
import { Brand, DownloadLine, FolderLine, StatusShape, UndoLine } from "./shapes";
import { SHEET_PANEL, SheetTabs } from "./SheetTabs";

interface PartProps {
  readonly session: FileSession;
  readonly state: SessionState;
  readonly texts: FileModeTexts;
}

export function FileMode({
  session,
  renderPane,
}: {
  readonly session: FileSession;
  /** The pane of a workbook; a new store is a new workbook. */
  readonly renderPane: (store: PaneStore) => ReactNode;
}): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const texts = fileModeTexts(state.locale);
  const picker = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const dropping = useFileDrop(session, texts);
  const parts = { session, state, texts };
  const choose = (): void => {
    picker.current?.click();
  };

  useEffect(() => {
    document.title = texts.title(state.fileName);
    document.documentElement.lang = state.locale;
  }, [texts, state.fileName, state.locale]);
  useShortcuts(session, choose);
  usePaneFocus(state.paneAsked, pane);

  return (
    <div className="fm-app">
      <TopBar {...parts} choose={choose} />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again after a correction.
          target.value = "";
          if (file !== undefined) void session.openFile(file);
        }}
      />
      <div className="fm-work">
        <main className="fm-book" aria-labelledby="fm-book-title">
          <h2 id="fm-book-title" className="fm-hidden">
            {texts.book}
          </h2>
          <FormulaBar {...parts} />
          <NoticeBar {...parts} />
          <SheetHolder session={session} label={texts.sheet(state.sheet ?? "")} />
          <SheetTabs session={session} tabs={state.tabs} sheet={state.sheet} texts={texts} />
          {dropping ? <Dropping {...parts} /> : null}
        </main>
        <div ref={pane} className="fm-pane">
          {state.store === null ? null : renderPane(state.store)}
        </div>
      </div>
      <LeaveDialog {...parts} />
      <div className="fm-hidden" role="status">
        {state.opening === null ? "" : texts.opening(state.opening)}
      </div>
    </div>
  );
}

function changesOf({ unsaved }: SessionState, texts: FileModeTexts): string {
  return texts.dirty(unsaved.cells, unsaved.other);
}

const isDirty = ({ unsaved }: SessionState): boolean => unsaved.cells > 0 || unsaved.other;

function TopBar({
  session,
  state,
  texts,
  choose,
}: PartProps & { readonly choose: () => void }): ReactElement {
  const count = state.forms > 0 ? texts.forms(state.forms) : texts.sheets(state.tabs.length);
  return (
    <header className="fm-top">
      <h1 className="fm-brand">
        <Brand />
        {texts.app}
      </h1>
      <div className="fm-file">
        <b title={state.fileName}>{state.fileName}</b>
        <small role="status">
          {state.store === null ? texts.empty : `${count} · ${changesOf(state, texts)}`}
        </small>
      </div>
      <div className="fm-drop" onClick={choose}>
        <FolderLine />
        <span>{texts.dropHere}</span>
        <button
          type="button"
          className="fm-link"
          aria-keyshortcuts="Control+O"
          onClick={(event) => {
            event.stopPropagation();
            choose();
          }}
        >
          {texts.choose}
        </button>
      </div>
      <button
        type="button"
        className="button button-subtle"
        aria-disabled={!state.canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={() => {
          if (state.canUndo) void session.undo();
        }}
      >
        <UndoLine />
        {texts.undo}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={state.store === null}
        aria-keyshortcuts="Control+S"
        onClick={() => {
          void session.download();
        }}
      >
        <DownloadLine />
        {texts.download}
      </button>
    </header>
  );
}

/** Holds the sheet view, which React leaves alone. */
function SheetHolder({
  session,
  label,
}: {
  readonly session: FileSession;
  readonly label: string;
}): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.append(session.view.element);
  }, [session]);
  return <div ref={holder} className="fm-holder" id={SHEET_PANEL} role="tabpanel" aria-label={label} />;
}

function NoticeBar({ session, state, texts }: PartProps): ReactElement {
  const { notice } = state;
  // The live region stays, so that what comes into it is read out.
  return (
    <div role="alert">
      {notice === null ? null : (
        <div className={`bar fm-notice ${notice.kind === "error" ? "bar-error" : ""}`}>
          <StatusShape status={notice.kind} label={texts.status[notice.kind]} />
          <span>
            {notice.title === "" ? null : <strong>{notice.title}</strong>}
            {notice.text}
          </span>
          <button
            type="button"
            className="link"
            onClick={() => {
              session.say(null);
            }}
          >
            {texts.close}
          </button>
        </div>
      )}
    </div>
  );
}

function Dropping({ state, texts }: PartProps): ReactElement {
  const changes = changesOf(state, texts);
  return (
    <div className="fm-dropping">
      <DownloadLine size={24} />
      <strong>{texts.release}</strong>
      <p>
        {isDirty(state) ? texts.asksFirst(state.fileName, changes) : texts.replaces(state.fileName, changes)}
      </p>
      <small>{texts.local}</small>
    </div>
  );
}

/** The browser's own dialog: it keeps the focus inside, closes with Escape and gives the focus back. */
function LeaveDialog({ session, state, texts }: PartProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = state.waiting !== null;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const answer = (choice: "download" | "discard" | "stay") => () => {
    void session.answer(choice);
  };
  return (
    <dialog
      ref={dialog}
      className="fm-dialog"
      aria-labelledby="fm-leave-title"
      aria-describedby="fm-leave-text"
      onCancel={answer("stay")}
    >
      <h2 id="fm-leave-title">{texts.leaveTitle}</h2>
      <p id="fm-leave-text">{texts.leaveText(state.fileName, changesOf(state, texts))}</p>
      <div className="fm-dialog-actions">
        <button type="button" className="button button-primary" onClick={answer("download")}>
          {texts.leaveDownload}
        </button>
        <button type="button" className="button" onClick={answer("discard")}>
          {texts.leaveDiscard}
        </button>
        <button type="button" className="button" onClick={answer("stay")}>
          {texts.leaveStay}
        </button>
      </div>
    </dialog>
  );
}

/** Ctrl+O opens, Ctrl+S downloads, Ctrl+Z undoes; fields keep their own undo. */
function useShortcuts(session: FileSession, choose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (key === "o") choose();
      else if (key === "s") void session.download();
      else if (key === "z" && !inField) void session.undo();
      else return;
      event.preventDefault();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (isDirty(session.getState())) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("beforeunload", onLeave);
    };
  });
}

/** Enter on a marked cell: the keyboard goes where the finding opened. */
function usePaneFocus(asked: number, pane: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (asked === 0) return;
    const opened = pane.current?.querySelector<HTMLElement>('[aria-expanded="true"]:not([aria-haspopup])');
    opened?.focus();
  }, [asked, pane]);
}
