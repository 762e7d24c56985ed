/**
 * A plan as JSON text and back, so that it can be stored (undo after a restart) or sent. Reading checks every
 * field: a text that is no plan gives `null`, never a half plan.
 */
import { parseA1 } from "../sheet/address";
import type { CellContent, CellEdit, EditReason, WritePlan } from "./plan";

export function serialisePlan(plan: WritePlan): string {
  return JSON.stringify(plan);
}

export function parsePlan(text: string): WritePlan | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null; // not JSON, so not a plan: the caller gets `null` like for any other text
  }
  const list = isRecord(json) && Array.isArray(json["edits"]) ? (json["edits"] as readonly unknown[]) : null;
  if (list === null) return null;
  const edits = list.map(parseEdit);
  return edits.every((edit) => edit !== null) ? { edits } : null;
}

function parseEdit(json: unknown): CellEdit | null {
  if (!isRecord(json)) return null;
  const { sheet, cell, numberFormat, numberFormatBefore } = json as Record<string, unknown>;
  const before = parseContent(json["before"]);
  const after = parseContent(json["after"]);
  const why = parseReason(json["why"]);
  if (typeof sheet !== "string" || typeof cell !== "string" || parseA1(cell) === null) return null;
  if (before === null || after === null || why === null) return null;
  if (!isTextOrNull(numberFormat) || !isTextOrNull(numberFormatBefore)) return null;
  return { sheet, cell, before, after, numberFormat, numberFormatBefore, why };
}

function parseContent(json: unknown): CellContent | null {
  if (!isRecord(json)) return null;
  const { value, formula } = json as Record<string, unknown>;
  const plain = value === null || ["string", "number", "boolean"].includes(typeof value);
  if (!plain || !isTextOrNull(formula)) return null;
  return { value: value as CellContent["value"], formula };
}

function parseReason(json: unknown): EditReason | null {
  if (!isRecord(json)) return null;
  const { code, row, column, indicator, rule } = json as Record<string, unknown>;
  switch (code) {
    case "rate":
    case "row-rate":
      return typeof row === "number" && column === "rate" ? { code, row, column } : null;
    case "fund-score":
      return typeof row === "number" && column === "score" ? { code, row, column } : null;
    case "indicator-score":
      return typeof row === "number" && typeof indicator === "string" ? { code, row, indicator } : null;
    case "fix":
      return typeof rule === "string" ? { code, rule } : null;
    case "total-weight":
    case "total-score":
    case "grade":
    case "typed":
    case "undo":
      return { code };
    default:
      return null;
  }
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const isTextOrNull = (json: unknown): json is string | null => json === null || typeof json === "string";
