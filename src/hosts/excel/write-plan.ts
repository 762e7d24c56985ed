/// <reference types="office-js" />
/**
 * Carries a plan out in two round trips: the first reads every touched cell and judges the edits, the second writes
 * and reads back. Only a batch that would pass 5 MB is cut in pieces.
 *
 * A batch cannot branch, so a co-author may slip in between the two. That is noticed and made good: the second batch
 * reads each block right before it writes. Where something else stood there, the co-author's content is put back in
 * two more round trips and the cell reported as a conflict. What Excel made of our own content is read after the write,
 * and the receipt says what stands there.
 */
import { sameContent } from "../../core/plan/conflict";
import type { CellContent, CellEdit, SkippedCell, WritePlan, WriteReceipt } from "../../core/plan/plan";
import { a1, type CellPosition, type CellRange } from "../../core/sheet/address";
import type { CallOptions } from "../host";
import { blocksOf, heightOf, sizeOf, widthOf } from "./blocks";
import { entryFor, type Loaded } from "./cells";
import { BYTE_BUDGET, byteLength, inChunks } from "./chunks";
import { partsAt, queueText, type XmlPlace } from "./custom-xml";
import { translated } from "./failures";
import { judge, type CellWrite, type SheetRights, type Standing } from "./judge";
import { parseAreas } from "./merged-areas";
import { NO_RECEIPT, receiptText } from "./receipt-text";
import { stopIfCancelled } from "./run";
import { contentsOf, eachCell, loadTargets, rangeAt, type SheetWork } from "./touched-cells";

export const RECEIPT_PLACE: XmlPlace = { namespace: "urn:jihe:receipt", name: "receipt" };

/** `last-write` keeps the receipt in the workbook; `undo` takes it away. */
export type Purpose = "last-write" | "undo";

export interface WriteJob {
  readonly plan: WritePlan;
  readonly purpose: Purpose;
  readonly options: CallOptions | undefined;
  /** Called before a batch that writes, with what it will change. */
  readonly willWrite: (sheetId: string, block: CellRange) => void;
  /** From here on Excel may have changed something: what `written` lists is to be looked at when the batch fails. */
  readonly begun: (written: readonly CellEdit[]) => void;
}

/** Bytes on the wire, measured: of a block and of each of its cells. */
const WRITE = { block: 1400, cell: 24 } as const;

export async function writePlan(context: Excel.RequestContext, job: WriteJob): Promise<WriteReceipt> {
  stopIfCancelled(job.options);
  const skipped: SkippedCell[] = [];
  const parts = partsAt(context, RECEIPT_PLACE);
  const works = await loadTargets(context, job.plan, skipped);
  const judged = works.map((work) => ({ work, rights: rightsOf(work.sheet), verdict: judgeSheet(work) }));
  skipped.push(...judged.flatMap(({ verdict }) => verdict.skipped));
  const planned = judged.flatMap(({ verdict }) => verdict.writes.flatMap((write) => write.edits));
  const settled = judged.some(({ verdict }) => verdict.settled.length > 0);
  if (planned.length === 0 && !(job.purpose === "undo" && settled)) return { written: [], skipped };

  stopIfCancelled(job.options);
  const blocks = judged.flatMap(({ work, rights, verdict }) => writeBlocks(work, rights, verdict.writes));
  const receipt = job.purpose === "last-write" ? receiptText({ written: planned }) : NO_RECEIPT;
  const batches: readonly (readonly WriteBlock[])[] =
    blocks.length === 0 ? [[]] : inChunks(blocks, costOf, BYTE_BUDGET - byteLength(receipt));
  const outcomes: BlockOutcome[] = [];
  job.begun(planned);
  for (const [index, batch] of batches.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    if (index === 0 && job.purpose === "last-write") queueText(context, parts, RECEIPT_PLACE, receipt);
    const loads = batch.map((block) => {
      job.willWrite(block.sheet.id, block.at);
      return queueBlock(block);
    });
    if (index === batches.length - 1 && job.purpose === "undo") {
      queueText(context, parts, RECEIPT_PLACE, NO_RECEIPT);
    }
    try {
      // One turn for each 5 MB; all of a usual plan is one batch.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (thrown) {
      // With a batch behind us the call must not be made again from the start.
      throw index === 0 ? thrown : translated(thrown);
    }
    outcomes.push(...loads.map((take) => take()));
  }

  const intruded = outcomes.filter(({ intruders }) => intruders.length > 0);
  const written = outcomes.flatMap((outcome) => outcome.written);
  skipped.push(...intruded.flatMap((outcome) => outcome.skipped));
  const asPlanned = intruded.length === 0 && outcomes.every((outcome) => outcome.asPlanned);
  if (!asPlanned) await makeGood(context, job.purpose, intruded, written);
  return { written: inPlanOrder(written, planned), skipped };
}

function rightsOf({ protection }: Excel.Worksheet): SheetRights {
  // Excel has no options for a sheet that is not protected.
  return { protected: protection.protected, formats: isTrue(protection.options, "allowFormatCells") };
}

const isTrue = (options: Loaded, name: string): boolean =>
  typeof options === "object" && options !== null && Reflect.get(options, name) === true;

function judgeSheet({ sheet, targets, blocks }: SheetWork) {
  const cells = new Map<string, Standing>();
  for (const { at, range, locks } of blocks) {
    const formats: readonly (readonly Loaded[])[] = range.numberFormat;
    eachCell(at, range, (position, content, i, j) => {
      const format = formats[i]?.[j];
      cells.set(a1(position.row, position.column), {
        content,
        numberFormat: typeof format === "string" ? format : "General",
        locked: locks.value[i]?.[j]?.format?.protection?.locked !== false,
      });
    });
  }
  const merged = blocks.flatMap((block) =>
    block.merged.isNullObject ? [] : parseAreas(block.merged.address),
  );
  const standing = ({ row, column }: CellPosition): Standing =>
    cells.get(a1(row, column)) ?? {
      content: { value: null, formula: null },
      numberFormat: "General",
      locked: true,
    };
  return judge(targets, standing, rightsOf(sheet), merged);
}

interface WriteBlock {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly at: CellRange;
  readonly writes: readonly CellWrite[];
}

/** On a protected sheet a block may hold nothing but cells that are written: Excel would refuse all of it. */
function writeBlocks(
  { name, sheet }: SheetWork,
  rights: SheetRights,
  writes: readonly CellWrite[],
): WriteBlock[] {
  const blocks = blocksOf(
    writes.map(({ at }) => at),
    rights.protected,
  );
  const remaining = new Map(writes.map((write) => [a1(write.at.row, write.at.column), write]));
  return blocks.map((at) => {
    const inside: CellWrite[] = [];
    for (let row = at.top; row <= at.bottom; row++) {
      for (let column = at.left; column <= at.right; column++) {
        const cell = a1(row, column);
        const write = remaining.get(cell);
        if (write !== undefined) inside.push(write);
        remaining.delete(cell);
      }
    }
    return { name, sheet, at, writes: inside };
  });
}

function costOf({ at, writes }: WriteBlock): number {
  const texts = writes.reduce(
    (sum, { after }) => sum + byteLength(after.formula ?? String(after.value ?? "")),
    0,
  );
  return WRITE.block + sizeOf(at) * WRITE.cell + texts * 4;
}

interface BlockOutcome {
  readonly block: WriteBlock;
  readonly written: readonly CellEdit[];
  /** Cells that somebody changed between our two batches, with what they held. */
  readonly intruders: readonly (CellWrite & { readonly found: CellContent })[];
  readonly skipped: readonly SkippedCell[];
  /** Does every cell hold just what was planned? */
  readonly asPlanned: boolean;
}

/** Reads, writes and reads again within one batch: actions are carried out in the order in which they are queued. */
function queueBlock(block: WriteBlock): () => BlockOutcome {
  const { sheet, at, writes } = block;
  const witness = rangeAt(sheet, at);
  witness.load("values,formulas");
  if (writes.some(({ numberFormat }) => numberFormat !== null)) {
    rangeAt(sheet, at).numberFormat = grid(at, writes, ({ numberFormat }) => numberFormat);
  }
  rangeAt(sheet, at).formulas = grid(at, writes, ({ after, numberFormat, standingFormat }) =>
    entryFor(after, numberFormat ?? standingFormat),
  );
  const result = rangeAt(sheet, at);
  result.load("values,formulas");
  return () => outcomeOf(block, contentsOf(at, witness), contentsOf(at, result));
}

/** `null` tells Excel to leave a cell alone. */
function grid<T>(
  at: CellRange,
  writes: readonly CellWrite[],
  of: (write: CellWrite) => T | null,
): (T | null)[][] {
  const rows = Array.from({ length: heightOf(at) }, () =>
    Array.from({ length: widthOf(at) }, (): T | null => null),
  );
  for (const write of writes) {
    const row = rows[write.at.row - at.top];
    if (row !== undefined) row[write.at.column - at.left] = of(write);
  }
  return rows;
}

function outcomeOf(
  block: WriteBlock,
  before: ReadonlyMap<string, CellContent>,
  after: ReadonlyMap<string, CellContent>,
): BlockOutcome {
  const written: CellEdit[] = [];
  const intruders: (CellWrite & { readonly found: CellContent })[] = [];
  const skipped: SkippedCell[] = [];
  let asPlanned = true;
  for (const write of block.writes) {
    const cell = a1(write.at.row, write.at.column);
    const found = before.get(cell) ?? write.before;
    const now = after.get(cell) ?? write.after;
    if (!sameContent(found, write.before)) {
      intruders.push({ ...write, found });
      skipped.push({ sheet: block.name, cell, reason: { code: "conflict", found } });
      continue;
    }
    const kept = sameContent(now, write.after);
    asPlanned &&= kept;
    written.push(
      ...write.edits.map((edit, n) => (kept || n < write.edits.length - 1 ? edit : { ...edit, after: now })),
    );
  }
  return { block, written, intruders, skipped, asPlanned };
}

/**
 * Only after an intrusion, or when Excel changed what was written: the co-author's contents come back where our own
 * still stand, and the receipt in the workbook becomes the true one.
 */
async function makeGood(
  context: Excel.RequestContext,
  purpose: Purpose,
  intruded: readonly BlockOutcome[],
  written: readonly CellEdit[],
): Promise<void> {
  const parts = partsAt(context, RECEIPT_PLACE);
  const cells = intruded.flatMap(({ block, intruders }) =>
    intruders.map((intruder) => {
      const { row, column } = intruder.at;
      const at = { top: row, left: column, bottom: row, right: column };
      const now = rangeAt(block.sheet, at);
      now.load("values,formulas");
      return { sheet: block.sheet, at, intruder, now };
    }),
  );
  await context.sync();
  for (const { sheet, at, intruder, now } of cells) {
    const standing = contentsOf(at, now).get(a1(at.top, at.left));
    if (standing === undefined || !sameContent(standing, intruder.after)) continue;
    const { numberFormat, standingFormat, found } = intruder;
    const cell = rangeAt(sheet, at);
    if (numberFormat !== null) cell.numberFormat = [[standingFormat]];
    cell.formulas = [[entryFor(found, standingFormat)]];
  }
  if (purpose === "last-write") queueText(context, parts, RECEIPT_PLACE, receiptText({ written }));
  await context.sync();
}

/** Receipts list the cells as the plan did, so that previews and receipts can be laid side by side. */
function inPlanOrder(written: readonly CellEdit[], planned: readonly CellEdit[]): readonly CellEdit[] {
  const place = new Map(planned.map((edit, index) => [`${edit.sheet}!${edit.cell}`, index]));
  const at = (edit: CellEdit): number => place.get(`${edit.sheet}!${edit.cell}`) ?? 0;
  return [...written].sort((a, b) => at(a) - at(b));
}
