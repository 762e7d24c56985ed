/** Reads an .xlsx file into a snapshot of its worksheets. The bytes are only read. */
import { ok, type Result } from "../../core/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { HostError } from "../errors";
import type { Settings } from "../host";
import { readCellStyles } from "./cell-styles";
import type { NativeZip } from "./inflate";
import { openPackage, type XlsxPackage } from "./package";
import { workbookParts, type WorkbookParts } from "./package-parts";
import { readWorksheet, type WorkbookContext } from "./read-worksheet";
import { readSettings } from "./settings-part";
import { readSharedStrings } from "./shared-strings";

export interface OpenedWorkbook {
  readonly package: XlsxPackage;
  readonly parts: WorkbookParts;
  /** Worksheets only; chart, dialog and macro sheets are in `parts`. */
  readonly snapshot: WorkbookSnapshot;
}

export function readWorkbook(
  bytes: Uint8Array,
  native: NativeZip | null = null,
): Result<OpenedWorkbook, HostError> {
  const opened = openPackage(bytes, native);
  if (!opened.ok) return opened;
  const pkg = opened.value;
  const parts = workbookParts(pkg);
  if (!parts.ok) return parts;
  const snapshot = readSnapshot(pkg, parts.value);
  return snapshot.ok ? ok({ package: pkg, parts: parts.value, snapshot: snapshot.value }) : snapshot;
}

/** What travels with the workbook: severities, thresholds, the profile; {} when nothing or nothing readable does. */
export function settingsOf({ package: pkg, parts }: OpenedWorkbook): Settings {
  const settings = readSettings(pkg, parts);
  return settings.ok ? settings.value : {};
}

/** Also reads a package again after it was changed. */
export function readSnapshot(pkg: XlsxPackage, parts: WorkbookParts): Result<WorkbookSnapshot, HostError> {
  const { date1904 } = parts;
  const styles = readCellStyles(pkg, parts.styles, date1904);
  if (!styles.ok) return styles;
  const strings = readSharedStrings(pkg, parts.sharedStrings);
  if (!strings.ok) return strings;
  const context: WorkbookContext = {
    styles: styles.value,
    strings: strings.value,
    date1904,
    budget: { spent: 0 },
    hiddenSets: new Map(),
  };
  const sheets: SheetSnapshot[] = [];
  for (const part of parts.sheets) {
    if (part.kind !== "worksheet") continue;
    const sheet = readWorksheet(pkg, part, context);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return ok({ sheets, date1904 });
}
