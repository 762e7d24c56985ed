/** Workbooks opened in each of the hosts, for tests that both must pass. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookHost } from "../../src/hosts/host";
import { openExcel, type ExcelHost } from "../../src/hosts/excel/excel-host";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { StandInExcel, ExcelOptions } from "../excel-host/excel";
import { officeFor } from "../excel-host/node";
import { openInExcel, saveFromExcel } from "../excel-host/xlsx";

const FIXTURES = join(__dirname, "../fixtures");

export const sampleNames: readonly string[] = readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx"));

export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

export interface Opened {
  readonly host: WorkbookHost;
  /** The workbook as a file. */
  save(): Uint8Array;
}

export function openFile(bytes: Uint8Array): Opened {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return { host: opened.value, save: () => opened.value.save() };
}

export interface OpenedInExcel extends Opened {
  readonly host: ExcelHost;
  readonly excel: StandInExcel;
}

/** Puts Microsoft's library where the add-in expects it; one workbook is open at a time, as in a real pane. */
export function openWithOffice(bytes: Uint8Array, options: ExcelOptions = {}): OpenedInExcel {
  const excel = openInExcel(bytes, options);
  return { ...connect(excel), excel, save: () => saveFromExcel(excel, bytes) };
}

/** A pane that is opened on a workbook: again, after it was closed, for instance. */
export function connect(excel: StandInExcel): { readonly host: ExcelHost } {
  Object.assign(globalThis, { Excel: officeFor(excel) });
  return { host: openExcel({ supports: excel.supports, wait: () => Promise.resolve() }) };
}
