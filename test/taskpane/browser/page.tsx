/**
 * The pane on a file for tests in a browser: the real store, the real host, the real views. `window.paneTest` opens a
 * workbook and lets a test look at the state; everything else happens through the page, as with people.
 */
import { createRoot } from "react-dom/client";
import type { WritePlan } from "../../../src/core/plan/plan";
import { applyToSnapshot } from "../../../src/core/plan/apply";
import type { SheetChange, WorkbookHost } from "../../../src/hosts/host";
import { HostFailure, type HostErrorCode } from "../../../src/hosts/errors";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { Pane } from "../../../src/taskpane/pane/pane";
import { pageEnvironment } from "../../../src/taskpane/page/environment";
import { createPaneStore, type PaneStore } from "../../../src/taskpane/store";
import type { Locale } from "../../../src/strings/locale";

export interface OpenOptions {
  /** Base64 of an .xlsx file. */
  readonly workbook: string;
  readonly locale: Locale;
  readonly brightness: "light" | "dark";
  /** The sheets again and again under other names, until there are at least this many. */
  readonly sheets?: number;
  /** Reading fails with this error. */
  readonly failure?: HostErrorCode;
}

export interface PaneTest {
  readonly open: (options: OpenOptions) => void;
  readonly store: () => PaneStore;
  /** Cells that somebody else changes. */
  readonly change: (plan: WritePlan) => Promise<void>;
  readonly revealed: string[];
}

declare global {
  interface Window {
    paneTest: PaneTest;
  }
}

let current: PaneStore | null = null;
let listener: ((change: SheetChange) => void) | null = null;
let host: WorkbookHost | null = null;
const revealed: string[] = [];

window.paneTest = {
  open: (options) => {
    host = hostOf(options);
    current = createPaneStore({
      host,
      locale: options.locale,
      environment: { ...pageEnvironment({ platform: "test", recheckAfter: null }), solvedFor: 200 },
    });
    const root = document.getElementById("root");
    if (root === null) return;
    createRoot(root).render(
      <Pane
        store={current}
        features={{ insertSheet: true, standalone: true, keepCorner: true, sample: () => undefined }}
        brightness={options.brightness}
      />,
    );
  },
  store: () => {
    if (current === null) throw new Error("no pane");
    return current;
  },
  change: async (plan) => {
    await host?.apply(plan);
    for (const { sheet, cell } of plan.edits) listener?.({ sheet, area: cell });
  },
  revealed,
};

/** The file host, with what a test needs around it: changes of others, copies of sheets, a failure. */
function hostOf({ workbook, sheets = 0, failure }: OpenOptions): WorkbookHost {
  const bytes = Uint8Array.from(atob(workbook), (letter) => letter.charCodeAt(0));
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const file = opened.value;
  return {
    settings: file.settings,
    snapshot: async (scope, options) => {
      if (failure !== undefined) throw new HostFailure({ code: failure, data: {} });
      const snapshot = await file.snapshot(scope, options);
      const copies = [...snapshot.sheets];
      while (copies.length < sheets) {
        for (const sheet of snapshot.sheets) {
          copies.push({ ...sheet, name: `${sheet.name} ${copies.length}`, index: copies.length });
        }
      }
      return applyToSnapshot({ ...snapshot, sheets: copies }, { edits: [] });
    },
    apply: (plan, options) => file.apply(plan, options),
    undo: (receipt, options) => file.undo(receipt, options),
    reveal: async (cell) => {
      await file.reveal(cell);
      revealed.push(`${cell.sheet}!${cell.cell}`);
    },
    watch: (on) => {
      listener = on;
      return Promise.resolve(() => Promise.resolve());
    },
    insertSheet: (sheet) => file.insertSheet(sheet),
  };
}
