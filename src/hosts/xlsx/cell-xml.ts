/**
 * The XML of one cell: what stands between `<c …>` and `</c>`, and its type.
 *
 * Text is written as an inline string (`t="inlineStr"`): it is text for every reader whatever it begins with, and the
 * workbook's shared strings part stays byte for byte as it was; Excel moves it there when it next saves.
 */
import type { CellContent } from "../../core/plan/plan";
import { escapeText } from "./xml-edit";

/** Excel's limits for one cell, in UTF-16 code units. */
export const TEXT_LIMIT = 32_767;
export const FORMULA_LIMIT = 8_192;

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

export function isErrorValue(value: CellContent["value"]): boolean {
  return typeof value === "string" && ERROR_VALUE.test(value);
}

/** Text that Excel would read as a formula (or a command) if a person typed it into a cell. */
export function looksLikeFormula(value: CellContent["value"]): boolean {
  return typeof value === "string" && /^[=+\-@]./s.test(value);
}

const hex = (c: string) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Markup escaped, and what XML 1.0 cannot carry as `_xHHHH_`; CR too, which XML parsers turn into LF. */
function xmlText(text: string): string {
  const carried = text
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, hex)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, hex);
  return escapeText(carried);
}

/** A string as cells store it (ST_Xstring): a text that looks like such an escape gets its underscore escaped. */
export function cellString(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** XML parsers may drop white space at the ends unless told to keep it. */
const space = (text: string) => (/^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "");

/** `type` is the value of the attribute `t`, `null` for a number or nothing. */
export interface CellBody {
  readonly type: "inlineStr" | "str" | "b" | "e" | null;
  readonly xml: string;
}

/** A number's shortest exact text; 9.71 is "9.71" and never "9.7100000000000009". */
export function numberText(value: number): string {
  return Object.is(value, -0) ? "0" : String(value);
}

/** The inner XML of a cell. `prefix` is the prefix of the sheet's elements ("x:" or ""). */
export function cellBody(content: CellContent, prefix: string): CellBody {
  const { value, formula } = content;
  const element = (name: string, text: string, attributes = "") =>
    `<${prefix}${name}${attributes}>${text}</${prefix}${name}>`;
  const f = formula === null ? "" : element("f", xmlText(formula.replace(/^=/, "")), space(formula));
  if (value === null || (value === "" && formula === null)) return { type: null, xml: f };
  if (typeof value === "number") return { type: null, xml: f + element("v", numberText(value)) };
  if (typeof value === "boolean") return { type: "b", xml: f + element("v", value ? "1" : "0") };
  if (isErrorValue(value)) return { type: "e", xml: f + element("v", escapeText(value)) };
  if (formula !== null) return { type: "str", xml: f + element("v", cellString(value), space(value)) };
  return { type: "inlineStr", xml: element("is", element("t", cellString(value), space(value))) };
}
