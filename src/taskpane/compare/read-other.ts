/** The workbook that the open one is compared with: read from its bytes, here in the page, and only read. */
import type { ComparedSet } from "../../core/compare/compare";
import { readForms } from "../../core/forms/read";
import { evaluateForms } from "../../core/scoring/evaluate";
import type { HostError } from "../../hosts/errors";
import { readWorkbook } from "../../hosts/xlsx/read-workbook";

export interface OtherWorkbook extends ComparedSet {
  /** The file's name. */
  readonly name: string;
}

export type OtherReading =
  | { readonly kind: "ready"; readonly other: OtherWorkbook }
  | { readonly kind: "failed"; readonly error: HostError }
  /** The sheets that were looked at, hidden ones too. */
  | { readonly kind: "no-forms"; readonly sheets: readonly string[] };

export function readOther(bytes: Uint8Array, name: string): OtherReading {
  const opened = readWorkbook(bytes);
  if (!opened.ok) return { kind: "failed", error: opened.error };
  const workbook = opened.value.snapshot;
  const { forms, sheets } = readForms(workbook);
  if (forms.length === 0) return { kind: "no-forms", sheets: sheets.map((sheet) => sheet.name) };
  const evaluations = evaluateForms(forms, { profile: "auto" });
  return { kind: "ready", other: { name, workbook, forms, evaluations } };
}
