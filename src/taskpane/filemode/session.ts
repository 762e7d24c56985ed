/**
 * File mode without its looks: the open workbook, the sheet in view, what is not downloaded, and the pane's store for
 * this workbook. The React frame subscribes to it; the sheet view is driven by it directly.
 */
import { parseA1, parseRange } from "../../core/sheet/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { HostFailure, type HostError } from "../../hosts/errors";
import type { CellAddress } from "../../hosts/host";
import { errorText, skipText } from "../../strings";
import { fileModeTexts } from "../../strings/filemode";
import type { Locale } from "../../strings/locale";
import {
  createPaneStore,
  formAt,
  chosenForm,
  analysisOf,
  type Analysis,
  marksOf,
  type CellMark,
  type PaneEnvironment,
  type PaneState,
  type PaneStore,
} from "../store";
import type { BrowserFileHost } from "./host/file-host";
import { SheetGrid } from "./sheet/grid";
import { SheetView } from "./sheet/sheet-view";
import { editText } from "./sheet/typed";
import { markOf, sameTabs, tabsOf, type SheetTab } from "./results";
import { Typing, type TypedOutcome } from "./typing";

export interface Notice {
  readonly kind: "error" | "info";
  readonly title: string;
  readonly text: string;
}

export interface SessionState {
  /** Changes when another workbook is opened. */
  readonly store: PaneStore | null;
  readonly fileName: string;
  readonly tabs: readonly SheetTab[];
  readonly forms: number;
  readonly sheet: string | null;
  readonly cell: string;
  /** What the formula bar shows. */
  readonly content: string;
  readonly zoom: number;
  /** `null` fits the width. */
  readonly chosenZoom: number | null;
  readonly unsaved: { readonly cells: number; readonly other: boolean };
  readonly canUndo: boolean;
  readonly opening: string | null;
  readonly notice: Notice | null;
  /** A file that waits for the answer whether changes may be dropped. */
  readonly waiting: File | null;
  readonly locale: Locale;
  /** Counts the times that the pane must come to the front in narrow windows. */
  readonly paneAsked: number;
}

export interface SessionOptions {
  readonly host: BrowserFileHost;
  readonly locale: Locale;
  readonly environment: PaneEnvironment;
  /** Hands the file to the person. */
  readonly deliver: (bytes: Uint8Array, name: string) => void;
}

export class FileSession {
  readonly view: SheetView;
  private state: SessionState;
  private readonly typing: Typing;
  private readonly listeners = new Set<() => void>();
  private workbook: WorkbookSnapshot | null = null;
  private refreshes = 0;
  private unsubscribe: () => void = () => undefined;
  private lastEvent = 0;
  private lastForm: string | null = null;
  private shownMarks: { readonly marks: ReadonlyMap<string, CellMark>; readonly locale: Locale } | null =
    null;
  private shown: {
    readonly analysis: Analysis | null;
    readonly ignored: PaneState["settings"]["ignored"] | null;
  } = { analysis: null, ignored: null };
  private refreshing = 0;
  private flashing: readonly CellAddress[] = [];

  constructor(private readonly options: SessionOptions) {
    const { host, locale } = options;
    this.typing = new Typing(host);
    this.state = {
      store: null,
      fileName: "",
      tabs: [],
      forms: 0,
      sheet: null,
      cell: "A1",
      content: "",
      zoom: 1,
      chosenZoom: null,
      unsaved: host.unsaved,
      canUndo: false,
      opening: null,
      notice: null,
      waiting: null,
      locale,
      paneAsked: 0,
    };
    const texts = fileModeTexts(locale);
    this.view = new SheetView(
      {
        selected: (cell, by) => {
          this.onSelected(cell, by);
        },
        opened: (cell) => {
          this.openCell(cell);
        },
        typed: (cell, text) => {
          this.type(cell, text);
        },
        zoomed: (zoom) => {
          this.set({ zoom });
        },
      },
      { sheet: texts.sheet, editor: texts.editor },
    );
    host.setEvents({
      changed: () => {
        this.set({ unsaved: host.unsaved });
        void this.refresh();
      },
      revealed: ({ sheet, cell }) => {
        void this.showCell(sheet, cell);
      },
    });
  }

  getState = (): SessionState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a file that people chose; asks first when changes would be lost. */
  async openFile(file: File, asked = false): Promise<void> {
    this.say(null);
    // What was typed last belongs to the present workbook.
    await this.typing.settled(this.state.store);
    if (this.options.host.isDirty && !asked) {
      this.set({ waiting: file });
      return;
    }
    this.set({ opening: file.name, waiting: null });
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // The browser says no more than that it could not; a folder, for one, is no file.
      this.refuse({ code: "file-unreadable", data: {} }, file.name);
      return;
    }
    await this.open(bytes, file.name);
  }

  /** The present workbook stays when the bytes cannot be read. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { host, environment } = this.options;
    this.set({ opening: name });
    try {
      await host.open(bytes);
      const workbook = await host.snapshot("workbook");
      await this.state.store?.close();
      this.unsubscribe();
      const store = createPaneStore({ host, locale: this.state.locale, environment });
      this.workbook = workbook;
      this.lastEvent = 0;
      this.lastForm = null;
      const first = workbook.sheets.find(({ visibility }) => visibility === "visible") ?? workbook.sheets[0];
      this.set({
        store,
        fileName: name,
        sheet: first?.name ?? null,
        tabs: tabsOf(workbook, store.getState()),
        forms: 0,
        canUndo: false,
        unsaved: host.unsaved,
        opening: null,
      });
      this.unsubscribe = store.subscribe(() => {
        this.onPane(store);
      });
      await this.refresh();
      await store.actions.check();
    } catch (cause) {
      this.fail(cause, name);
    }
  }

  /** The answer to the question about changes that are not downloaded. */
  async answer(choice: "download" | "discard" | "stay"): Promise<void> {
    const { waiting } = this.state;
    this.set({ waiting: null });
    if (waiting === null || choice === "stay") return;
    if (choice === "download") await this.download();
    await this.openFile(waiting, true);
  }

  async download(): Promise<void> {
    const { fileName, locale } = this.state;
    if (this.state.store === null) return;
    await this.typing.settled(this.state.store);
    const bytes = await this.options.host.download();
    const name = fileName.replace(/\.[^.]*$/, "");
    const suffix = fileModeTexts(locale).downloadName("");
    this.options.deliver(bytes, `${name.endsWith(suffix) ? name : `${name}${suffix}`}.xlsx`);
  }

  async undo(): Promise<void> {
    await this.typing.settled(this.state.store);
    await this.state.store?.actions.undo();
  }

  /** Shows a sheet; its first form becomes the pane's. */
  async openSheet(name: string): Promise<void> {
    const { store } = this.state;
    if (name === this.state.sheet) return;
    this.set({ sheet: name });
    await this.refresh();
    const form =
      store === null ? undefined : analysisOf(store.getState())?.forms.find((one) => one.form.sheet === name);
    const chosen = store?.getState().formId ?? null;
    if (form !== undefined && chosen !== null && chosen !== form.form.id) {
      this.lastForm = form.form.id;
      store?.actions.selectForm(form.form.id);
    }
  }

  /** What people typed becomes an edit, checked against the sheet as it is then. */
  type(cell: string, text: string): void {
    const { sheet, store } = this.state;
    if (sheet === null || store === null) return;
    this.typing.type(store, { sheet, cell }, text, (outcome) => {
      if (store === this.state.store) this.tellTyped(cell, text, outcome);
    });
  }

  setLocale(locale: Locale): void {
    if (locale === this.state.locale) return;
    const texts = fileModeTexts(locale);
    this.set({ locale });
    this.view.setWords({ sheet: texts.sheet, editor: texts.editor });
    this.paintMarks();
  }

  setZoom(zoom: number | null): void {
    this.set({ chosenZoom: zoom });
    this.view.setZoom(zoom);
  }

  say(notice: Notice | null): void {
    this.set({ notice });
  }

  private tellTyped(cell: string, text: string, { refused, formulaAsText }: TypedOutcome): void {
    const { locale } = this.state;
    const texts = fileModeTexts(locale);
    if (refused !== null) {
      this.say({ kind: "error", title: texts.notWritten(cell), text: skipText(refused, locale) });
    } else this.say(formulaAsText ? { kind: "info", title: "", text: texts.asText(cell, text) } : null);
  }

  private onSelected(cell: string, by: "click" | "keys"): void {
    const { store, sheet } = this.state;
    this.set({ cell, content: this.contentOf(cell) });
    if (by === "keys" || store === null || sheet === null) return;
    const marked = marksOf(store.getState(), sheet).has(cell);
    const form = formAt(store.getState(), sheet, cell);
    // A click beside the findings must not close what is being read, judged or previewed.
    if (
      marked ||
      (form !== null && chosenForm(store.getState()) !== null && form !== chosenForm(store.getState()))
    ) {
      this.lastForm = marked ? this.lastForm : (form?.form.id ?? null);
      this.ownChoice(store, () => store.actions.showCell(sheet, cell));
    }
  }

  private openCell(cell: string): void {
    const { store, sheet } = this.state;
    if (store === null || sheet === null) return;
    if (this.ownChoice(store, () => store.actions.showCell(sheet, cell))) {
      this.set({ paneAsked: this.state.paneAsked + 1 });
    }
  }

  /** The sheet is where people are: the form that the pane turns to must not move it. */
  private ownChoice<T>(store: PaneStore, work: () => T): T {
    const own = formAt(store.getState(), this.state.sheet ?? "", this.state.cell);
    if (own !== null) this.lastForm = own.form.id;
    return work();
  }

  private onPane(store: PaneStore): void {
    const state = store.getState();
    if (store !== this.state.store) return;
    this.setLocale(state.preferences.locale);
    this.showResults(state);
    const canUndo = state.history.length > 0 && state.writing === null;
    if (canUndo !== this.state.canUndo) this.set({ canUndo });
    this.paintMarks();
    if (state.event !== null && state.event.serial !== this.lastEvent) {
      this.lastEvent = state.event.serial;
      if (state.event.kind === "written" || state.event.kind === "undone") {
        this.flashing = state.event.cells;
        // The change itself has asked for the sheet already; else the flash would be lost.
        if (this.refreshing === 0) void this.refresh();
      }
    }
    if (state.formId !== this.lastForm) {
      this.lastForm = state.formId;
      const form = chosenForm(state)?.form;
      const area = form === undefined ? null : parseRange(form.area);
      if (form !== undefined && area !== null && state.open === null) {
        void this.showCell(form.sheet, form.area.split(":")[0] ?? "A1");
      }
    }
  }

  /** Tabs and counts change with a check or an ignored finding, not with every step of the pane. */
  private showResults(state: PaneState): void {
    const analysis = analysisOf(state);
    const { ignored } = state.settings;
    if (this.shown.analysis === analysis && this.shown.ignored === ignored) return;
    this.shown = { analysis, ignored };
    if (this.workbook === null) return;
    const tabs = tabsOf(this.workbook, state);
    this.set({
      tabs: sameTabs(tabs, this.state.tabs) ? this.state.tabs : tabs,
      forms: analysis?.forms.length ?? this.state.forms,
    });
  }

  private async showCell(sheet: string, cell: string): Promise<void> {
    if (sheet !== this.state.sheet) {
      this.set({ sheet });
      await this.refresh();
    }
    this.view.select(cell);
    this.set({ cell: this.view.selected, content: this.contentOf(this.view.selected) });
  }

  /** Reads the sheet in view again and draws it; a later request takes the place of an earlier one. */
  private async refresh(): Promise<void> {
    const { host } = this.options;
    const serial = ++this.refreshes;
    this.refreshing++;
    try {
      const workbook = await host.snapshot("workbook");
      const sheet = workbook.sheets.find(({ name }) => name === this.state.sheet) ?? workbook.sheets[0];
      if (sheet === undefined) return;
      const look = await host.look(sheet.name);
      if (serial !== this.refreshes) return;
      this.workbook = workbook;
      this.view.show(new SheetGrid(sheet, look));
      this.shownMarks = null;
      this.paintMarks();
      this.set({ sheet: sheet.name, cell: this.view.selected, content: this.contentOf(this.view.selected) });
      const { store } = this.state;
      const tabs = store === null ? [] : tabsOf(workbook, store.getState());
      if (!sameTabs(tabs, this.state.tabs)) this.set({ tabs });
      const written = this.flashing.filter((one) => one.sheet === sheet.name);
      this.flashing = [];
      this.view.flash(written.map(({ cell }) => cell));
    } catch (cause) {
      this.fail(cause, this.state.fileName);
    } finally {
      this.refreshing--;
    }
  }

  private paintMarks(): void {
    const { store, sheet, locale } = this.state;
    if (store === null || sheet === null) return;
    const marks = marksOf(store.getState(), sheet);
    if (this.shownMarks?.marks === marks && this.shownMarks.locale === locale) return;
    this.shownMarks = { marks, locale };
    const page = this.page(sheet);
    this.view.setMarks(new Map([...marks].map(([cell, mark]) => [cell, markOf(cell, mark, page, locale)])));
  }

  private page(name: string | null): SheetSnapshot | null {
    return this.workbook?.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  private contentOf(cell: string): string {
    const page = this.page(this.state.sheet);
    const at = parseA1(cell);
    return page === null || at === null ? "" : editText(cellAt(page, at.row, at.column));
  }

  private fail(cause: unknown, name: string): void {
    if (cause instanceof HostFailure) this.refuse(cause.error, name);
    else {
      const { locale } = this.state;
      const texts = fileModeTexts(locale);
      this.set({ opening: null, notice: { kind: "error", title: "", text: texts.failed } });
      // The page's own report: a defect must not pass unseen.
      reportError(cause);
    }
  }

  private refuse(error: HostError, name: string): void {
    const { locale } = this.state;
    this.set({
      opening: null,
      notice: { kind: "error", title: fileModeTexts(locale).notOpened(name), text: errorText(error, locale) },
    });
  }

  private set(patch: Partial<SessionState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }
}
