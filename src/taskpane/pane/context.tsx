/** What every view needs: the state, what people can do, the words. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Locale } from "../../strings/locale";
import { paneTexts, type PaneTexts } from "../../strings/pane";
import type { PaneActions, PaneStore } from "../store";
import type { PaneState } from "../store/state";

/** What the page around the pane can do. */
export interface PaneFeatures {
  /** The host can add sheets. */
  readonly insertSheet: boolean;
  /** The pane is the whole page; beside a sheet it is one region among others. */
  readonly standalone: boolean;
  /** Excel's own button covers the pane's top right corner. */
  readonly keepCorner: boolean;
  /** Opens a sample workbook; `null` where there is none. */
  readonly sample: (() => void) | null;
}

const StoreContext = createContext<{ readonly store: PaneStore; readonly features: PaneFeatures } | null>(
  null,
);

export const StoreProvider = StoreContext.Provider;

export interface PaneValue {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly texts: PaneTexts;
  readonly locale: Locale;
  readonly store: PaneStore;
  readonly features: PaneFeatures;
}

/** One object for a language, whenever it is asked for: views compare it. */
const textsByLocale = new Map<Locale, PaneTexts>();

function textsIn(locale: Locale): PaneTexts {
  const texts = textsByLocale.get(locale) ?? paneTexts(locale);
  textsByLocale.set(locale, texts);
  return texts;
}

export function usePane(): PaneValue {
  const context = useContext(StoreContext);
  if (context === null) throw new Error("a view outside the pane");
  const { store, features } = context;
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { locale } = state.preferences;
  return { state, actions: store.actions, texts: textsIn(locale), locale, store, features };
}
