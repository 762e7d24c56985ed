/** The page around the pane: clock, clipboard, preferences; given by whoever mounts it, plain values in tests. */
import type { Locale } from "../../strings/locale";
import type { Preferences } from "./state";

/** What the pane needs from the page around it. */
export interface PaneEnvironment {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Puts a text on the clipboard; `html` is the same as a table. */
  readonly copy: (text: string, html: string | null) => Promise<void>;
  /** What one person prefers on this computer, whatever the workbook. */
  readonly preferences: {
    readonly read: () => Partial<Preferences>;
    readonly write: (preferences: Preferences) => void;
  };
  /** Resolves once texts can be had in this language; rejects when they cannot be fetched. */
  readonly loadWording: (locale: Locale) => Promise<void>;
  /** For error reports: "0.1.0", and where it runs ("Excel 16.0", the browser). */
  readonly version: string;
  readonly platform: string;
  /** Pause in milliseconds after the last change of the sheet, before it is checked again; `null` = never alone. */
  readonly recheckAfter: number | null;
  /** How long a solved finding stays, in milliseconds. */
  readonly solvedFor: number;
}
