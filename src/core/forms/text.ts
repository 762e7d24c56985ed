/**
 * Texts of cells: the key under which a label is looked up, and the text that a cell means to a reader.
 */
import { compact } from "../values/text";

/** `产出指标(50分)`, `得分（20分*执行率）`, `执行率(%)`: what stands in brackets does not change the meaning. */
const BRACKETS = /[([{【〔][^)\]}】〕]*[)\]}】〕]/g;
/** `一、项目名称`, `1.项目年度目标`, `(二)预算执行情况`. */
const ORDINAL = /^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\))/;

/** `（自评等级）`: brackets around the whole label. */
const WHOLE_BRACKET = /^[(\[]([^()[\]]+)[)\]]$/;

/** A label without white space, colons and ordinals, in half-width forms: `项 目↵名 称：` → "项目名称". */
export function labelKey(text: string): string {
  const key = compact(text).replace(ORDINAL, "").replace(/[:*★]/g, "");
  return WHOLE_BRACKET.exec(key)?.[1] ?? key;
}

/** The key without what stands in brackets: "执行率(%)" → "执行率". */
export function bareKey(key: string): string {
  return key.replace(BRACKETS, "");
}

/** The points in a label: `产出指标(50分)`, `产出指标50分` → "50"; `null` when it carries none. */
export function pointsIn(key: string): string | null {
  return /[(](\d+(?:\.\d+)?)分?[)]/.exec(key)?.[1] ?? POINTS.exec(key)?.[1] ?? null;
}

const POINTS = /(\d{1,3}(?:\.\d+)?)分$/;

/** `产出指标50分` → "产出指标". */
export function withoutPoints(key: string): string {
  return key.replace(POINTS, "");
}

/** A printed label without the spaces, line breaks and the colon that a layout puts into it. */
export function printedLabel(text: string): string {
  return text.replace(/\s+/g, "").replace(/[:：]$/, "");
}

const WIDE_DIGIT = /[\uff10-\uff19]/;
/** Full-width forms except the punctuation of running Chinese text (，：；？！). */
const WIDE_FORM = /[\uff02-\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/g;

/**
 * Full-width digits were typed with the wrong input mode; they and what stands with them are read in half-width
 * forms. A text without such digits keeps its full-width brackets: these are good Chinese typography.
 */
export function halfWidth(text: string): string {
  if (!WIDE_DIGIT.test(text)) return text;
  return text
    .replace(WIDE_FORM, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}
