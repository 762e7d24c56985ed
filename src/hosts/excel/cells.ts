/** What office.js gives for a cell, as the core's cell, and back: texts that Excel must not read as anything else. */
import type { CellContent } from "../../core/plan/plan";
import { EMPTY_CELL, type CellSnapshot } from "../../core/sheet/snapshot";

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!)$/;

/** Office.js types values as `any`; this is what they can be. */
export type Loaded = unknown;

/**
 * `formulas` repeats the value where no formula stands. A text that begins with "=" (typed with an apostrophe) is told
 * from a formula by being its own value.
 */
export function contentOf(value: Loaded, formula: Loaded): CellContent {
  const known =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  return {
    value: known === "" ? null : known,
    formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
  };
}

/** `null` for a cell that is like one that was never touched. */
export function cellOf(
  value: Loaded,
  formula: Loaded,
  text: Loaded,
  numberFormat: Loaded,
  locked: boolean,
): CellSnapshot | null {
  const format = typeof numberFormat === "string" ? numberFormat : EMPTY_CELL.numberFormat;
  const content = contentOf(value, formula);
  const untouched = content.value === null && content.formula === null;
  if (untouched && format === EMPTY_CELL.numberFormat && locked) return null;
  return {
    value: content.value,
    error: typeof content.value === "string" && ERROR_VALUE.test(content.value),
    formula: content.formula,
    text: typeof text === "string" ? text : "",
    numberFormat: format,
    locked,
  };
}

/** A text without digits and signs is taken as it is; anything that could be a number, a date, a formula is not. */
const PLAIN_TEXT = /^(?![=+\-@'#])[^\p{Nd}]+$/u;
const LOGICAL = /^\s*(?:true|false)\s*$/i;

/** What to put into `formulas` so that the cell holds exactly this content. "" empties a cell. */
export function entryFor({ value, formula }: CellContent, numberFormat: string): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null || value === "") return "";
  if (typeof value !== "string" || ERROR_VALUE.test(value)) return value;
  const asIs = numberFormat === "@" ? !value.startsWith("'") : PLAIN_TEXT.test(value) && !LOGICAL.test(value);
  return asIs ? value : `'${value}`;
}

/** In a cell with the text format a number or a formula would become a text. */
export const needsOtherFormat = ({ value, formula }: CellContent, numberFormat: string): boolean =>
  numberFormat === "@" && (formula !== null || typeof value === "number" || typeof value === "boolean");
