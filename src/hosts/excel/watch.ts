/// <reference types="office-js" />
/** Change events of all sheets, without our own, put together while they come in quick succession. */
import { parseRange, rangeA1, type CellRange } from "../../core/sheet/address";
import type { SheetChange, Unwatch } from "../host";
import { translated } from "./failures";
import type { OwnWrites } from "./own-writes";
import { runInExcel, type ExcelEnvironment } from "./run";

/** A person who types or pastes causes several events; one re-check does for all of them. */
const QUIET_MS = 300;

/** The part of an event that counts; older versions of Excel leave fields out. */
interface ChangeEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

export async function watchSheets(
  environment: ExcelEnvironment,
  own: OwnWrites,
  listener: (change: SheetChange) => void,
): Promise<Unwatch> {
  const names = new Map<string, string>();
  /** By worksheet id; `null` when everything there must be read again. */
  const waiting = new Map<string, CellRange | null>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const deliver = async (): Promise<void> => {
    timer = null;
    const changes = [...waiting];
    waiting.clear();
    if (changes.length === 0) return;
    const before = new Map(names);
    await runInExcel(environment, (context) => loadNames(context, names));
    for (const [id, area] of changes) {
      const sheet = names.get(id) ?? before.get(id);
      if (sheet !== undefined) listener({ sheet, area: area === null ? null : rangeA1(area) });
    }
  };
  const note = (id: string, area: CellRange | null): void => {
    const known = waiting.get(id);
    waiting.set(id, known === undefined ? area : known === null || area === null ? null : union(known, area));
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      // A name that cannot be read now comes with the next change; the listener loses nothing but time.
      deliver().catch(() => {
        for (const [sheet] of names) waiting.set(sheet, null);
      });
    }, QUIET_MS);
  };
  const onChanged = (event: ChangeEvent): Promise<void> => {
    const area = event.changeType === "RangeEdited" ? parseRange(event.address ?? "") : null;
    if (!isOwn(event, area, own)) note(event.worksheetId, area);
    return Promise.resolve();
  };
  const onMoved = ({ worksheetId }: ChangeEvent): Promise<void> => {
    note(worksheetId, null);
    return Promise.resolve();
  };

  const handlers = await runInExcel(environment, async (context) => {
    const sheets = context.workbook.worksheets;
    const registered = [
      sheets.onChanged.add(onChanged),
      sheets.onAdded.add(onMoved),
      sheets.onDeleted.add(onMoved),
    ];
    await loadNames(context, names);
    return registered;
  });
  return async () => {
    if (timer !== null) clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    try {
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (thrown) {
      throw translated(thrown);
    }
  };
}

/** Excel from ExcelApi 1.14 says who triggered a change; where it does not, our last writes tell. */
function isOwn(event: ChangeEvent, area: CellRange | null, own: OwnWrites): boolean {
  if (event.triggerSource !== undefined) return event.triggerSource === "ThisLocalAddin";
  return event.source === "Local" && area !== null && own.covers(event.worksheetId, area);
}

async function loadNames(context: Excel.RequestContext, names: Map<string, string>): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name");
  await context.sync();
  names.clear();
  for (const { id, name } of sheets.items) names.set(id, name);
}

const union = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
