/** Starts file mode: the worker, the session, the shipped sample, and the page. */
import type { ReactElement, ReactNode } from "react";
import type { Locale } from "../../strings/locale";
import { fileModeTexts } from "../../strings/filemode";
import type { PaneEnvironment, PaneStore } from "../store";
import { BrowserFileHost } from "./host/file-host";
import { workerChannel } from "./host/worker-channel";
import { FileMode } from "./FileMode";
import { FileSession } from "./session";

/** The workbook that is open at the start, beside the page. */
const SAMPLE = "sample.xlsx";

export interface FileModeStart {
  readonly locale: Locale;
  readonly environment: PaneEnvironment;
  /** The pane of a workbook; a new store is a new workbook. */
  readonly renderPane: (store: PaneStore) => ReactNode;
}

export interface StartedFileMode {
  /** To be rendered inside Fluent's provider. */
  readonly page: ReactElement;
  readonly openSample: () => void;
}

export function startFileMode({ locale, environment, renderPane }: FileModeStart): StartedFileMode {
  const host = new BrowserFileHost(workerChannel());
  const session = new FileSession({ host, locale, environment, deliver });
  const openSample = (): void => {
    void loadSample(session);
  };
  openSample();
  return { page: <FileMode session={session} renderPane={renderPane} />, openSample };
}

async function loadSample(session: FileSession): Promise<void> {
  const texts = fileModeTexts(session.getState().locale);
  try {
    const response = await fetch(SAMPLE);
    if (!response.ok) throw new TypeError(`${response.status}`);
    const file = new File([await response.arrayBuffer()], texts.sampleName);
    await session.openFile(file);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // No sample where the page is served without one: the page works all the same.
    session.say({ kind: "info", title: "", text: texts.sampleFailed });
  }
}

/** Hands a file over as the browser does with downloads. */
function deliver(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
