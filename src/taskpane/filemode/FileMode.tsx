/** The page of file mode: the file at the top, the sheet at the left, the pane at the right. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { fileModeTexts, type FileModeTexts } from "../../strings/filemode";
import type { PaneStore } from "../store";
import { useFileDrop } from "./file-drop";
import { FormulaBar } from "./FormulaBar";
import type { FileSession, SessionState } from "./session";
import { Brand, DownloadLine, FolderLine, UndoLine } from "./shapes";
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
  const pane = useRef<HTMLElement>(null);
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
        <main className="fm-book" aria-label={texts.book}>
          <FormulaBar {...parts} />
          <NoticeBar {...parts} />
          <SheetHolder session={session} label={texts.sheet(state.sheet ?? "")} />
          <SheetTabs {...parts} />
          {dropping ? <Dropping {...parts} /> : null}
        </main>
        <aside ref={pane} className="fm-pane" aria-label={texts.pane}>
          {state.store === null ? null : renderPane(state.store)}
        </aside>
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
      <Button
        appearance="subtle"
        icon={<UndoLine />}
        disabledFocusable={!state.canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={() => {
          void session.undo();
        }}
      >
        {texts.undo}
      </Button>
      <Button
        icon={<DownloadLine />}
        disabled={state.store === null}
        aria-keyshortcuts="Control+S"
        onClick={() => {
          void session.download();
        }}
      >
        {texts.download}
      </Button>
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
  if (notice === null) return <div />;
  return (
    <MessageBar intent={notice.kind === "error" ? "error" : "info"} politeness="assertive" layout="multiline">
      <MessageBarBody>
        {notice.title === "" ? null : <MessageBarTitle>{notice.title}</MessageBarTitle>}
        {notice.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              session.say(null);
            }}
          >
            {texts.close}
          </Button>
        }
      />
    </MessageBar>
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

function LeaveDialog({ session, state, texts }: PartProps): ReactElement {
  const answer = (choice: "download" | "discard" | "stay") => () => {
    void session.answer(choice);
  };
  return (
    <Dialog
      modalType="alert"
      open={state.waiting !== null}
      onOpenChange={(_, { open }) => {
        if (!open) void session.answer("stay");
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.leaveTitle}</DialogTitle>
          <DialogContent>{texts.leaveText(state.fileName, changesOf(state, texts))}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={answer("download")}>
              {texts.leaveDownload}
            </Button>
            <Button onClick={answer("discard")}>{texts.leaveDiscard}</Button>
            <Button onClick={answer("stay")}>{texts.leaveStay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
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
