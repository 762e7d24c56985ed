/** The English wording in the pane: a file of its own, which comes when people choose English. */
import type { english } from "./en-US";

let loaded: typeof english | null = null;

/** Only after `loadEnglish` has resolved. */
export function englishTexts(): typeof english {
  if (loaded === null) throw new Error("the English wording is not loaded");
  return loaded;
}

/** Rejects when the file cannot be had. */
export async function loadEnglish(): Promise<void> {
  loaded = (await import("./en-US")).english;
}
