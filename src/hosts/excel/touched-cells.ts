/// <reference types="office-js" />
/** The cells that a plan touches, as they stand in the workbook: the first round trip of a write. */
import type { CellContent, CellEdit, SkippedCell, WritePlan } from "../../core/plan/plan";
import { a1, parseA1, type CellPosition, type CellRange } from "../../core/sheet/address";
import { blocksOf, heightOf, sizeOf, widthOf } from "./blocks";
import { contentOf, type Loaded } from "./cells";
import { BYTE_BUDGET, inChunks } from "./chunks";
import { richApiCode } from "./failures";
import type { Target } from "./judge";

/** Bytes on the wire, measured: of a block and of each of its cells. */
const READ = { block: 900, cell: 110 } as const;

export interface SheetWork {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly targets: readonly Target[];
  readonly blocks: readonly LoadedBlock[];
}

export interface LoadedBlock {
  readonly at: CellRange;
  readonly range: Excel.Range;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merged: Excel.RangeAreas;
}

/** Sheets that are gone are found out by a failing batch, which is then made again without them. */
export async function loadTargets(
  context: Excel.RequestContext,
  plan: WritePlan,
  skipped: SkippedCell[],
): Promise<readonly SheetWork[]> {
  const bySheet = targetsOf(plan, skipped);
  try {
    return await loadSheets(context, bySheet);
  } catch (thrown) {
    if (richApiCode(thrown) !== "ItemNotFound") throw thrown;
  }
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const present = new Set(sheets.items.map((sheet) => sheet.name));
  for (const [sheet, targets] of bySheet) {
    if (present.has(sheet)) continue;
    for (const { edits } of targets) {
      skipped.push(...edits.map(({ cell }) => ({ sheet, cell, reason: { code: "no-such-sheet" } as const })));
    }
  }
  return loadSheets(context, new Map([...bySheet].filter(([name]) => present.has(name))));
}

async function loadSheets(
  context: Excel.RequestContext,
  bySheet: ReadonlyMap<string, readonly Target[]>,
): Promise<readonly SheetWork[]> {
  const works = [...bySheet].map(([name, targets]) => ({
    name,
    targets,
    sheet: context.workbook.worksheets.getItem(name),
    blocks: [] as LoadedBlock[],
  }));
  const places = works.flatMap((work) =>
    blocksOf(
      work.targets.map(({ at }) => at),
      false,
    ).map((at) => ({ work, at })),
  );
  const chunks = inChunks(places, ({ at }) => READ.block + sizeOf(at) * READ.cell, BYTE_BUDGET);
  for (const [index, chunk] of chunks.entries()) {
    if (index === 0) for (const { sheet } of works) sheet.load("id,protection/protected,protection/options");
    for (const { work, at } of chunk) work.blocks.push(loadBlock(work.sheet, at));
    // One turn for each 5 MB; all of a usual plan is one batch.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return works;
}

function targetsOf(plan: WritePlan, skipped: SkippedCell[]): ReadonlyMap<string, readonly Target[]> {
  const bySheet = new Map<string, Map<string, { at: CellPosition; edits: CellEdit[] }>>();
  for (const edit of plan.edits) {
    const at = parseA1(edit.cell);
    if (at === null) {
      const reason = { code: "unwritable", reason: "outside-grid" } as const;
      skipped.push({ sheet: edit.sheet, cell: edit.cell, reason });
      continue;
    }
    const cells = bySheet.get(edit.sheet) ?? new Map<string, { at: CellPosition; edits: CellEdit[] }>();
    bySheet.set(edit.sheet, cells);
    const key = a1(at.row, at.column);
    const target = cells.get(key);
    if (target === undefined) cells.set(key, { at, edits: [edit] });
    else target.edits.push(edit);
  }
  return new Map([...bySheet].map(([name, cells]) => [name, [...cells.values()]]));
}

function loadBlock(sheet: Excel.Worksheet, at: CellRange): LoadedBlock {
  const range = rangeAt(sheet, at);
  range.load("values,formulas,numberFormat");
  const locks = range.getCellProperties({ format: { protection: true } });
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load("address");
  return { at, range, locks, merged };
}

export function rangeAt(sheet: Excel.Worksheet, at: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(at.top, at.left, heightOf(at), widthOf(at)).untrack();
}

export function eachCell(
  at: CellRange,
  range: Excel.Range,
  take: (position: CellPosition, content: CellContent, i: number, j: number) => void,
): void {
  const values: readonly (readonly Loaded[])[] = range.values;
  const formulas: readonly (readonly Loaded[])[] = range.formulas;
  for (let i = 0; i < heightOf(at); i++) {
    for (let j = 0; j < widthOf(at); j++) {
      take({ row: at.top + i, column: at.left + j }, contentOf(values[i]?.[j], formulas[i]?.[j]), i, j);
    }
  }
}

export function contentsOf(at: CellRange, range: Excel.Range): ReadonlyMap<string, CellContent> {
  const contents = new Map<string, CellContent>();
  eachCell(at, range, ({ row, column }, content) => {
    contents.set(a1(row, column), content);
  });
  return contents;
}
