/// <reference types="office-js" />
/** The ribbon's function commands; the names are those of the manifest. */
import { leaveResult } from "../hosts/command-result";
import { openExcel } from "../hosts/excel/excel-host";
import { undoLastWrite } from "./undo-last-write";

async function onUndoLastWrite(event: Office.AddinCommands.Event): Promise<void> {
  try {
    leaveResult(window.localStorage, await undoLastWrite(openExcel()), Date.now());
  } finally {
    // Without this Excel greys the button out and, after five minutes, ends the command.
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("undoLastWrite", (event: Office.AddinCommands.Event) => {
    void onUndoLastWrite(event);
  });
});
