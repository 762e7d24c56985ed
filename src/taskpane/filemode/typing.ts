/**
 * What people type into the sheet, written one after the other: each edit is made from the cell as it is then, through
 * the pane's own way of writing, so that it is checked, counted and can be undone.
 */
import { contentOf, sameContent } from "../../core/plan/conflict";
import type { SkipReason } from "../../core/plan/plan";
import { parseA1 } from "../../core/sheet/address";
import { cellAt } from "../../core/sheet/snapshot";
import type { CellAddress } from "../../hosts/host";
import type { PaneStore } from "../store";
import type { BrowserFileHost } from "./host/file-host";
import { typedContent } from "./sheet/typed";

export interface TypedOutcome {
  readonly refused: SkipReason | null;
  readonly formulaAsText: boolean;
}

export class Typing {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly host: BrowserFileHost) {}

  type(store: PaneStore, at: CellAddress, text: string, told: (outcome: TypedOutcome) => void): void {
    this.last = this.last.then(async () => {
      const outcome = await this.write(store, at, text);
      if (outcome !== null) told(outcome);
    });
  }

  /** Resolves when all that was typed is written, and nothing else is being written. */
  async settled(store: PaneStore | null): Promise<void> {
    await this.last;
    if (store !== null) await idle(store);
  }

  /** `null`: nothing was done, because the workbook was closed meanwhile or the pane has reported a failure. */
  private async write(
    store: PaneStore,
    { sheet, cell }: CellAddress,
    text: string,
  ): Promise<TypedOutcome | null> {
    const at = parseA1(cell);
    await idle(store);
    const { sheets } = await this.host.snapshot("workbook");
    const page = sheets.find(({ name }) => name === sheet);
    if (at === null || page === undefined) return null;
    const present = cellAt(page, at.row, at.column);
    const { content, numberFormat, formulaAsText } = typedContent(text, present.numberFormat);
    // Typed again what stands there: nothing to write, nothing to undo.
    if (numberFormat === null && sameContent(contentOf(present), content)) {
      return { refused: null, formulaAsText: false };
    }
    const receipt = await store.actions.apply({
      edits: [
        {
          sheet,
          cell,
          before: contentOf(present),
          after: content,
          numberFormat,
          numberFormatBefore: numberFormat === null ? null : present.numberFormat,
          why: { code: "typed" },
        },
      ],
    });
    return receipt === null ? null : { refused: receipt.skipped[0]?.reason ?? null, formulaAsText };
  }
}

/** Nothing is being written by the pane. */
function idle(store: PaneStore): Promise<void> {
  if (store.getState().writing === null) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.getState().writing !== null) return;
      stop();
      resolve();
    });
  });
}
