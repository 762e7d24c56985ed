/** A store on a real workbook of the fixtures, with a page around it that keeps what it is given. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookHost } from "../../../src/hosts/host";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { createPaneStore, type PaneEnvironment, type PaneStore } from "../../../src/taskpane/store";
import type { Preferences } from "../../../src/taskpane/store/state";

const FIXTURES = path.join(__dirname, "../../fixtures");

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FIXTURES, `${name}.xlsx`)));
}

export function openFixture(name: string): XlsxHost {
  return opened(fixtureBytes(name));
}

export function opened(bytes: Uint8Array): XlsxHost {
  const host = openXlsx(bytes);
  if (!host.ok) throw new Error(host.error.code);
  return host.value;
}

export interface TestEnvironment extends PaneEnvironment {
  readonly clipboard: { text: string; html: string | null }[];
  readonly kept: { preferences: Partial<Preferences> };
}

export function environment(patch: Partial<PaneEnvironment> = {}): TestEnvironment {
  const clipboard: { text: string; html: string | null }[] = [];
  const kept: { preferences: Partial<Preferences> } = { preferences: {} };
  return {
    now: () => Date.UTC(2025, 2, 4, 10, 24),
    copy: (text, html) => {
      clipboard.push({ text, html });
      return Promise.resolve();
    },
    preferences: {
      read: () => kept.preferences,
      write: (preferences) => {
        kept.preferences = preferences;
      },
    },
    loadWording: () => Promise.resolve(),
    version: "0.1.0",
    platform: "test",
    recheckAfter: null,
    solvedFor: 0,
    clipboard,
    kept,
    ...patch,
  };
}

export function storeOn(host: WorkbookHost, around: PaneEnvironment = environment()): PaneStore {
  return createPaneStore({ host, locale: "zh-CN", environment: around });
}
