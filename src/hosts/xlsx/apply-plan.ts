/** Carries a plan out on an opened package: judges every edit, writes those that may be written, tells the others. */
import { ok, type Result } from "../../core/result";
import type {
  CellContent,
  CellEdit,
  SkippedCell,
  SkipReason,
  WritePlan,
  WriteReceipt,
} from "../../core/plan/plan";
import { contains, parseA1, type CellPosition } from "../../core/sheet/address";
import { cellAt, indexMerges, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { HostError } from "../errors";
import { FORMULA_LIMIT, looksLikeFormula, TEXT_LIMIT } from "./cell-xml";
import { formulaCells, type FormulaCell, type SheetArea } from "./formula-dependents";
import { groupBy } from "./group";
import type { XlsxPackage } from "./package";
import type { SheetPart, WorkbookParts } from "./package-parts";
import { recalculate } from "./recalculate";
import type { StyleSheet } from "./style-append";
import { readTables, type Table } from "./tables";
import { openStyles } from "./workbook-styles";
import { arrayAreas, editWorksheet, styleAt, type CellWrite } from "./worksheet-edit";
import { scanWorksheet, type WorksheetScan } from "./worksheet-scan";

/** `snapshot` shows the package as it is. `step` is called before every sheet and may throw to stop. */
export interface ApplyInput {
  readonly pkg: XlsxPackage;
  readonly parts: WorkbookParts;
  readonly snapshot: WorkbookSnapshot;
  readonly plan: WritePlan;
  readonly step: (done: number, of: number, sheet: string) => void;
}

/** The package may be half written when an error comes back; the caller rewinds it. */
export function applyPlan({ pkg, parts, snapshot, plan, step }: ApplyInput): Result<WriteReceipt, HostError> {
  const written: CellEdit[] = [];
  const skipped: SkippedCell[] = [];
  const styles = openStyles(pkg, parts);
  if (!styles.ok) return styles;
  const changed: SheetArea[] = [];
  const formulas = new Map<number, readonly FormulaCell[]>();
  let formulaCellsChanged = false;

  const bySheet = groupBy(plan.edits, (edit) => edit.sheet);
  let done = 0;
  for (const [name, edits] of bySheet) {
    step(done++, bySheet.size, name);
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const part = parts.sheets.find((one) => one.kind === "worksheet" && one.index === sheet?.index);
    if (sheet === undefined || part === undefined) {
      skipped.push(...edits.map(({ cell }) => skip(name, cell, { code: "no-such-sheet" })));
      continue;
    }
    const edited = editSheet(pkg, part, sheet, edits, styles.value.sheet);
    if (!edited.ok) return edited;
    written.push(...edited.value.written);
    skipped.push(...edited.value.skipped);
    for (const { row, column } of edited.value.changed) {
      changed.push({ sheet: part.index, area: { top: row, left: column, bottom: row, right: column } });
    }
    formulas.set(part.index, edited.value.formulas);
    formulaCellsChanged ||= edited.value.formulaCellsChanged;
  }
  const styled = styles.value.commit();
  if (!styled.ok) return styled;
  if (changed.length > 0) {
    const formulasWritten = written.some((edit) => edit.after.formula !== null);
    const calculated = recalculate(pkg, parts, {
      cells: changed,
      formulas,
      formulasWritten,
      formulaCellsChanged,
    });
    if (!calculated.ok) return calculated;
  }
  return ok({ written, skipped });
}

interface SheetOutcome extends WriteReceipt {
  readonly changed: readonly CellPosition[];
  /** Formulas that stand in the sheet beside those written now. */
  readonly formulas: readonly FormulaCell[];
  readonly formulaCellsChanged: boolean;
}

function editSheet(
  pkg: XlsxPackage,
  part: SheetPart,
  sheet: SheetSnapshot,
  edits: readonly CellEdit[],
  styles: StyleSheet,
): Result<SheetOutcome, HostError> {
  const xml = pkg.text(part.part);
  if (!xml.ok) return xml;
  const places = edits.map((edit) => ({ edit, at: parseA1(edit.cell) }));
  const rows = new Set(places.map(({ at }) => at?.row ?? -1));
  const scan = scanWorksheet(xml.value, part.part, (row) => rows.has(row));
  if (!scan.ok) return scan;
  const tables = readTables(pkg, [part]);
  if (!tables.ok) return tables;

  const judge = new Judge(sheet, scan.value, styles, tables.value);
  const written: CellEdit[] = [];
  const skipped: SkippedCell[] = [];
  const changed: CellPosition[] = [];
  const writes = new Map<string, CellWrite>();
  for (const { edit, at } of places) {
    const reason = at === null ? outsideGrid : judge.objection(edit, at);
    if (at === null || reason !== null) {
      skipped.push(skip(edit.sheet, edit.cell, reason ?? outsideGrid));
      continue;
    }
    const key = `${at.row},${at.column}`;
    const style = writes.get(key)?.style ?? styleAt(scan.value, at.row, at.column);
    const format = styles.numberFormat(style);
    writes.set(key, { ...at, content: edit.after, style: styles.styled(style, wish(edit, format)) });
    judge.wrote(edit, at);
    if (edit.before.value !== edit.after.value || edit.before.formula !== edit.after.formula)
      changed.push(at);
    written.push({ ...edit, numberFormatBefore: edit.numberFormat === null ? null : format });
  }
  const result = editWorksheet(xml.value, scan.value, [...writes.values()]);
  if (result.xml !== xml.value) pkg.set(part.part, result.xml);
  const kept = scan.value.formulas;
  return ok({
    written,
    skipped,
    changed,
    formulas: formulaCells(kept).filter(
      ({ area }) =>
        !(area.top === area.bottom && area.left === area.right && writes.has(`${area.top},${area.left}`)),
    ),
    formulaCellsChanged: result.formulaCellsChanged,
  });
}

/**
 * Text that a person's next edit would turn into a formula gets the quote prefix, as if typed with an apostrophe,
 * unless the cell has the text format; what is no text loses it, else Excel would make it text on the next edit.
 */
function wish({ after, numberFormat }: CellEdit, present: string) {
  const format = numberFormat ?? present;
  if (after.formula === null && looksLikeFormula(after.value)) {
    return { numberFormat, quotePrefix: format === "@" ? null : true };
  }
  const text = after.formula === null && (typeof after.value === "string" || after.value === null);
  return { numberFormat, quotePrefix: text ? null : false };
}

const outsideGrid: SkipReason = { code: "unwritable", reason: "outside-grid" };

const skip = (sheet: string, cell: string, reason: SkipReason): SkippedCell => ({ sheet, cell, reason });

/** Says why an edit may not be carried out. */
class Judge {
  private readonly merges;
  private readonly arrays;
  private readonly written = new Map<string, CellContent>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly scan: WorksheetScan,
    private readonly styles: StyleSheet,
    private readonly tables: readonly Table[],
  ) {
    this.merges = indexMerges(sheet.merges);
    this.arrays = arrayAreas(scan);
  }

  objection(edit: CellEdit, { row, column }: CellPosition): SkipReason | null {
    const merge = this.merges.areaOf(row, column);
    if (merge !== null && (merge.top !== row || merge.left !== column)) return { code: "covered-by-merge" };
    if (this.sheet.protected && this.styles.locked(styleAt(this.scan, row, column)))
      return { code: "locked" };
    if (this.arrays.some((area) => contains(area, row, column))) return { code: "part-of-array" };
    if (this.tables.some(({ header }) => header !== null && contains(header, row, column))) {
      return { code: "table-header" };
    }
    const found = this.content(row, column);
    if (!sameContent(found, edit.before)) return { code: "conflict", found };
    return unwritable(edit.after);
  }

  wrote(edit: CellEdit, { row, column }: CellPosition): void {
    this.written.set(`${row},${column}`, edit.after);
  }

  private content(row: number, column: number): CellContent {
    const pending = this.written.get(`${row},${column}`);
    if (pending !== undefined) return pending;
    const { value, formula } = cellAt(this.sheet, row, column);
    return { value, formula };
  }
}

/** A formula is the same whatever its last result; an empty text is a blank. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return (a.value === "" ? null : a.value) === (b.value === "" ? null : b.value);
}

function unwritable({ value, formula }: CellContent): SkipReason | null {
  if (typeof value === "number" && !Number.isFinite(value))
    return { code: "unwritable", reason: "no-number" };
  const long = typeof value === "string" && value.length > TEXT_LIMIT;
  return long || (formula !== null && formula.length > FORMULA_LIMIT)
    ? { code: "unwritable", reason: "text-too-long" }
    : null;
}
