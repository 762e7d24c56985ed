/**
 * What the page shows. Opened by Excel (its host information is in the address), office.js is loaded from the
 * place that the page names, and the pane stands alone on the workbook; in any other browser file mode opens.
 */
import { FluentProvider } from "@fluentui/react-provider";
import { startTransition, StrictMode, useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { pageEnvironment } from "./page/environment";
import { isInExcel, requestedView, startExcel, watchCommands } from "./page/excel";
import { preferredLocale, worded } from "./page/locale";
import { systemBrightness, type BrightnessSource } from "./page/brightness";
import { Pane, PaneBody } from "./pane/pane";
import { createPaneStore } from "./store";

export async function start(element: HTMLElement): Promise<void> {
  const show = (page: ReactNode): void => {
    const root = createRoot(element);
    // React then draws in slices, too.
    startTransition(() => {
      root.render(<StrictMode>{page}</StrictMode>);
    });
  };
  if (isInExcel(window)) {
    show(await excelPage());
    return;
  }
  const environment = pageEnvironment({ platform: navigator.userAgent, recheckAfter: 400 });
  const [{ startFileMode }, { wholeThemes }, locale] = await Promise.all([
    import("./filemode/start"),
    import("./page/whole-themes"),
    worded(preferredLocale(navigator.languages, environment)),
  ]);
  const { page } = startFileMode({
    locale,
    environment,
    renderPane: (store) => (
      <PaneBody
        store={store}
        features={{ insertSheet: true, standalone: false, keepCorner: false, sample: null }}
      />
    ),
  });
  show(
    <Themed source={systemBrightness(window)}>
      {(brightness) => (
        <FluentProvider theme={wholeThemes[brightness]} className="pane-root">
          {page}
        </FluentProvider>
      )}
    </Themed>,
  );
}

async function excelPage(): Promise<ReactNode> {
  const atFirst = pageEnvironment({ platform: navigator.userAgent, recheckAfter: 800 });
  const excel = await startExcel(document, preferredLocale(navigator.languages, atFirst));
  const locale = await worded(preferredLocale([excel.locale], atFirst));
  if (excel.kind === "obstacle") {
    const { ObstaclePage } = await import("./page/obstacle");
    return <ObstaclePage obstacle={excel.obstacle} locale={locale} />;
  }
  const { host, platform } = excel;
  const store = createPaneStore({ host, locale, environment: { ...atFirst, platform } });
  const view = requestedView(window.location.search);
  if (view !== null) {
    // A button of the ribbon opens the pane at its view and runs it.
    store.actions.setView(view);
    void store.actions.check();
  }
  watchCommands(window, (result) => void store.actions.showCommandResult(result));
  const features = { insertSheet: true, standalone: true, keepCorner: true, sample: openFileMode };
  return (
    <Themed source={excel.brightness}>
      {(brightness) => <Pane store={store} features={features} brightness={brightness} />}
    </Themed>
  );
}

/** The page in a browser opens with the sample, so that nobody's workbook is needed to look at it. */
function openFileMode(): void {
  window.open(new URL("index.html", window.location.href.replace(/[?#].*$/, "")), "_blank", "noopener");
}

function Themed({
  source,
  children,
}: {
  readonly source: BrightnessSource;
  readonly children: (brightness: "light" | "dark") => ReactNode;
}) {
  return children(useSyncExternalStore(source.subscribe, source.current));
}
