/**
 * Where the page begins: its parts are taken one after another, each in a task of its own, so that the browser answers
 * in between. They are all in this bundle; only their code waits for its turn to run.
 */
import { showNotOpened } from "./page/not-opened";
import { turn } from "./store/slices";

const root = document.getElementById("root");
if (root !== null) {
  begin(root).catch((cause: unknown) => {
    showNotOpened(root, cause);
  });
}

async function begin(element: HTMLElement): Promise<void> {
  await import(/* webpackMode: "eager" */ "react-dom/client");
  await turn();
  await import(/* webpackMode: "eager" */ "@fluentui/react-provider");
  await turn();
  await import(/* webpackMode: "eager" */ "./store");
  await turn();
  await import(/* webpackMode: "eager" */ "./pane/pane");
  await turn();
  const { start } = await import(/* webpackMode: "eager" */ "./start");
  await start(element);
}
