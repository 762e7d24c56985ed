/** What a check says about the sheets and cells in view: the state of each tab, the mark of each cell. */
import { parseA1 } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/rule";
import { cellAt, isBlank, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { findingText } from "../../strings";
import { fileModeTexts } from "../../strings/filemode";
import type { Locale } from "../../strings/locale";
import { analysisOf, type CellMark, type PaneState } from "../store";
import { gravest } from "../store/findings";
import { findingsOf } from "../store/select";
import type { Mark } from "./sheet/marks";

export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
  /** The gravest finding on it; `null`: no form, or not checked yet. */
  readonly status: Severity | "clean" | null;
}

export function tabsOf(workbook: WorkbookSnapshot, state: PaneState): readonly SheetTab[] {
  const forms = analysisOf(state)?.forms ?? [];
  return workbook.sheets.map(({ name, visibility }) => {
    const own = forms.filter(({ form }) => form.sheet === name);
    const worst = gravest(own.flatMap(({ form }) => findingsOf(state, form.id)));
    return { name, hidden: visibility !== "visible", status: own.length === 0 ? null : (worst ?? "clean") };
  });
}

export const sameTabs = (a: readonly SheetTab[], b: readonly SheetTab[]): boolean =>
  a.length === b.length &&
  a.every((tab, n) => tab.name === b[n]?.name && tab.status === b[n].status && tab.hidden === b[n].hidden);

export function markOf(
  cell: string,
  { severity, items }: CellMark,
  page: SheetSnapshot | null,
  locale: Locale,
): Mark {
  const texts = fileModeTexts(locale);
  const at = parseA1(cell);
  const empty = page !== null && at !== null && isBlank(cellAt(page, at.row, at.column));
  const fillable = items.every(({ finding }) => finding.severity === "info" && finding.fix?.kind === "safe");
  const blank = empty && fillable;
  return {
    severity,
    count: items.length,
    blank,
    name: blank ? texts.blankMark(cell) : texts.mark(cell, texts.status[severity], items.length),
    hint: items.map(({ finding }) => findingText(finding, locale)).join("\n"),
  };
}
