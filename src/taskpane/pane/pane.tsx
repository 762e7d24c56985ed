/** The pane: which view shows, the theme, the keys that work everywhere, and where the focus goes. */
import { FluentProvider } from "@fluentui/react-provider";
import { lazy, Suspense, useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { LOCALES } from "../../strings/locale";
import type { PaneStore } from "../store";
import { chosenForm, decided, decisionsOf } from "../store/select";
import { totalText } from "../store/summary";
import { StoreProvider, usePane, type PaneFeatures } from "./context";
import "./pane.css";
import { LiveRegions } from "./parts/live";
import { themes, type Brightness } from "./theme";
import { CheckView } from "./views/check";
import { PreviewView } from "./views/preview";
import { ScoreView } from "./views/score";
import { Failed, FirstRun, NoForm, Reading } from "./views/states";

/** What is rare comes when it is asked for, or when the page has nothing else to do. */
const rare = {
  pages: () => import(/* webpackChunkName: "rare" */ "./views/pages"),
  settings: () => import(/* webpackChunkName: "rare" */ "./views/settings"),
  summary: () => import(/* webpackChunkName: "rare" */ "./views/summary"),
};
const PageView = lazy(async () => ({ default: (await rare.pages()).PageView }));
const SettingsView = lazy(async () => ({ default: (await rare.settings()).SettingsView }));
const SummaryView = lazy(async () => ({ default: (await rare.summary()).SummaryView }));

export interface PaneProps {
  readonly store: PaneStore;
  readonly features: PaneFeatures;
  readonly brightness: Brightness;
}

/** The pane by itself, with its theme. */
export function Pane({ store, features, brightness }: PaneProps) {
  return (
    <FluentProvider theme={themes[brightness]} className="pane-root">
      <PaneBody store={store} features={features} />
    </FluentProvider>
  );
}

/** The pane inside a page that has a theme already. */
export function PaneBody({ store, features }: Pick<PaneProps, "store" | "features">) {
  return (
    <StoreProvider value={{ store, features }}>
      <Shell />
    </StoreProvider>
  );
}

/** After the first views are drawn; in milliseconds. */
const FETCH_RARE_AFTER = 1_500;

/** Beside a sheet the page must work without the network once it is loaded, with all it has. */
function fetchAll(store: PaneStore): Promise<unknown> {
  const wordings = LOCALES.map((locale) => store.environment.loadWording(locale));
  return Promise.allSettled([...wordings, import("./views/compare"), ...fetchRare()]);
}

const fetchRare = (): readonly Promise<unknown>[] => Object.values(rare).map((fetchView) => fetchView());

function Shell() {
  const { state, actions, locale, texts, features, store } = usePane();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // So that everything works once the network is gone; a view that is asked for before is fetched at once.
    const timer = setTimeout(
      () => {
        void (features.standalone ? Promise.allSettled(fetchRare()) : fetchAll(store));
      },
      features.standalone ? FETCH_RARE_AFTER : 0,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [features.standalone, store]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "F6") {
      event.preventDefault();
      jump(box.current, event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      if (state.preview !== null) actions.closePreview();
      else if (state.page !== null) actions.openPage(null);
      else if (state.view === "settings") actions.setView("check");
    } else if ((event.ctrlKey || event.metaKey) && event.key === "f" && state.view === "check") {
      const button = box.current?.querySelector<HTMLElement>('[data-shortcut="filter"]');
      if (button === null || button === undefined) return;
      event.preventDefault();
      if (button.getAttribute("aria-expanded") === "true")
        box.current?.querySelector<HTMLElement>(".filters input")?.focus();
      else button.click();
    }
  };
  return (
    <div
      ref={box}
      className="pane"
      id="pane-main"
      role={features.standalone ? "main" : "region"}
      aria-label={texts.common.appName}
      lang={locale}
      onKeyDown={onKeyDown}
    >
      <h1 className="spoken">{`${texts.common.appName} · ${texts.common[state.view]}`}</h1>
      <Suspense fallback={null}>
        <Content />
      </Suspense>
      <LiveRegions extra={useSettledTotal()} />
    </div>
  );
}

function Content() {
  const { state } = usePane();
  const { phase } = state;
  if (state.page !== null) return <PageView key={JSON.stringify(state.page)} page={state.page} />;
  if (state.view === "settings") return <SettingsView />;
  switch (phase.kind) {
    case "first-run":
      return <FirstRun />;
    case "reading":
      return <Reading progress={phase.progress} />;
    case "no-form":
      return <NoForm sheets={phase.sheets} />;
    case "failed":
      return <Failed failure={phase.failure} />;
    case "ready":
      if (state.preview !== null) return <PreviewView preview={state.preview} />;
      if (state.view === "score") return <ScoreView />;
      return state.view === "summary" ? <SummaryView /> : <CheckView />;
  }
}

/** The total and grade as words, half a second after the last move of a slider. */
function useSettledTotal(): string {
  const { state, texts } = usePane();
  const { decisions } = state;
  const chosen = chosenForm(state);
  const [words, setWords] = useState("");
  const text =
    chosen === null || state.view !== "score"
      ? ""
      : (() => {
          const { total, grades } = decided(chosen, decisionsOf(state, chosen.form.id));
          if (total === null) return "";
          const grade = [...grades].reverse().join(texts.score.or);
          return `${texts.score.total} ${totalText(total, texts.summary.to)}${texts.common.separator}${texts.score.gradeName(grade)}`;
        })();
  const latest = useDeferredValue(text);
  useEffect(() => {
    if (decisions.size === 0) return;
    const timer = setTimeout(() => {
      setWords(latest);
    }, 500);
    return () => {
      clearTimeout(timer);
    };
  }, [latest, decisions]);
  return words;
}

/** From header to list to footer and round again. */
function jump(box: HTMLElement | null, step: 1 | -1): void {
  const zones = [...(box?.querySelectorAll<HTMLElement>("[data-zone]") ?? [])];
  const at = zones.findIndex((zone) => zone.contains(document.activeElement));
  for (let tried = 1; tried <= zones.length; tried++) {
    const zone = zones[(at + step * tried + zones.length * zones.length) % zones.length];
    const control = zone?.querySelector<HTMLElement>(
      'button:not([tabindex="-1"]), [tabindex="0"], input, select',
    );
    if (control !== null && control !== undefined) {
      control.focus();
      return;
    }
    if (zone?.tabIndex === 0) {
      zone.focus();
      return;
    }
  }
}
