/**
 * Reads an indicator value (指标值): the one parser for 指标目标值 and 实际完成值. Grammar: docs/values.md.
 * Every text gets exactly one kind, nothing throws, and what is not read to its end is qualitative.
 */
import { readBrackets, takeBrackets, type Bracket, type Unbracketed } from "./brackets";
import { readComparator } from "./comparators";
import { readDeadline } from "./deadline";
import { isFrequency } from "./frequency";
import type { Comparator, IndicatorValue, QuantityValue, RangeValue } from "./indicator-value";
import { isNone } from "./placeholder";
import type { SignSpan } from "./head";
import { readMeasured, type Measured } from "./quantity";
import { fold, trimmed, type Folded } from "./text";
import { isKnownUnit } from "./units";

/** A reading with what the safe fix needs: where, in the source, the sign comparator stands. */
export interface Reading {
  readonly value: IndicatorValue;
  /** Source places of the sign and of what is behind it; `null` when the comparator is no sign. */
  readonly sign: SignSpan | null;
  /** Source place from which everything is a note: `100%，及时` has one. */
  readonly noteFrom: number | null;
}

/** Longer texts are prose; they are not searched for numbers. */
const LONGEST = 200;
/** Values repeat within a workbook; the cache starts afresh when it is full, so memory stays bounded. */
const CACHE_SIZE = 2_000;
const cache = new Map<string, Reading>();

/** The value that a text is read as. */
export function parseIndicatorValue(text: string): IndicatorValue {
  return readValue(text).value;
}

export function readValue(text: string): Reading {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const reading = read(text);
  if (text.length <= LONGEST) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(text, reading);
  }
  return reading;
}

function read(source: string): Reading {
  if (isNone(source)) return { value: { kind: "empty" }, sign: null, noteFrom: null };
  const printed = trimmed(source);
  const qualitative: Reading = { value: { kind: "qualitative", text: printed }, sign: null, noteFrom: null };
  if (printed.length > LONGEST) return qualitative;
  const folded = fold(source);
  const parts = takeBrackets(source, folded);
  if (parts === null) return qualitative;
  const outside = parts.outside.replace(/[。.;；,，、]+$/, "");
  if (outside === "") return readInside(source, parts, qualitative);

  const deadline = readDeadlineText(outside, parts.brackets);
  if (deadline !== null)
    return { value: { kind: "deadline", text: printed, ...deadline }, sign: null, noteFrom: null };
  if (isFrequency(outside.replace(/^=/, "")))
    return { value: { kind: "frequency", text: printed }, sign: null, noteFrom: null };
  const measured = readMeasured(outside);
  if (measured === null) return readClause(source, parts, folded) ?? qualitative;
  const value = withBrackets(measured, parts.brackets);
  return { value, sign: spanInSource(measured, parts, folded), noteFrom: null };
}

/** A text that is all in brackets: （≥95%） is ≥95%. Its sign keeps its place in the source. */
function readInside(source: string, parts: Unbracketed, otherwise: Reading): Reading {
  const [only, ...others] = parts.brackets;
  if (only === undefined || others.length > 0 || only.printed === "") return otherwise;
  const inner = readValue(only.printed);
  if (inner.value.kind === "qualitative" || inner.value.kind === "empty") return otherwise;
  const shift = source.indexOf(only.printed);
  const { sign } = inner;
  return {
    value: inner.value,
    sign: sign === null ? null : { ...sign, start: sign.start + shift, end: sign.end + shift },
    noteFrom: inner.noteFrom === null ? null : inner.noteFrom + shift,
  };
}

const CLAUSE_END = /[,;，；。](?!\d{3}(?!\d))/;

/**
 * A quantity with a clause behind it: `100%，及时完成`, `3次，每次2天`. The clause is the note, as in brackets; two
 * numbers side by side (`40人，1场`) are no single target and stay unread.
 */
function readClause(source: string, parts: Unbracketed, folded: Folded): Reading | null {
  const place = parts.outside.search(CLAUSE_END);
  const from = folded.ends[parts.places[place] ?? -1];
  if (place < 0 || from === undefined || parts.brackets.some(({ at }) => at <= place)) return null;
  const measured = readMeasured(parts.outside.slice(0, place));
  if (measured === null || measured.unit === "" || !isKnownUnit(measured.unit)) return null;
  const note = trimmed(source.slice(from)).replace(/[。.;；,，、]+$/, "");
  if (note.split(CLAUSE_END).some(isOtherTarget)) return null;
  const value = { ...withBrackets(measured, []), note };
  return { value, sign: spanInSource(measured, parts, folded), noteFrom: from };
}

/** 3期，每期50人 and 120公里，其中新建20公里 have one target; 40人，1场 has two. */
function isOtherTarget(clause: string): boolean {
  if (/^\s*(?:每|其中|含)/.test(clause)) return false;
  const { kind } = readValue(trimmed(clause)).value;
  return kind === "quantity" || kind === "range";
}

const BARE_MONTH = /^\d{1,2}月$/;
/** 不超过上年 compares with last year's value. */
const OWN_YEAR = /^(?:当|本|今|上|去|往|历)年度?$/;
const DOTTED = /^\d{4}\.\d{1,2}$/;

/**
 * A deadline may carry "=" (`=4季度前`) or "≤" (`≤12月底`), which says "by". `≤12月` is rather twelve months: in
 * layouts with three value columns the unit 月 stands alone.
 */
function readDeadlineText(outside: string, brackets: readonly Bracket[]): ReturnType<typeof readDeadline> {
  const comparator = readComparator(outside);
  const body = outside.slice(comparator?.length ?? 0);
  if (comparator?.comparator === "≥" || comparator?.comparator === ">") return null;
  const limit = comparator?.comparator === "≤" || comparator?.comparator === "<";
  if (limit && (BARE_MONTH.test(body) || OWN_YEAR.test(body))) return null;
  if (DOTTED.test(body) && (brackets.length > 0 || comparator !== null)) return null;
  const reading = readDeadline(body);
  return reading !== null && limit ? { ...reading, relation: "by" } : reading;
}

function withBrackets(measured: Measured, brackets: readonly Bracket[]): QuantityValue | RangeValue {
  const number = measured.kind === "quantity" ? `${measured.number.toFixed()}${measured.unit}` : "";
  const { unit, note, bound } = readBrackets(brackets, measured.unit, number);
  if (measured.kind === "range") {
    const { low, high, approximate } = measured;
    return { kind: "range", low, high, unit, approximate, note };
  }
  const { written, approximate } = measured;
  const comparator = bounded(measured.comparator, bound);
  return { kind: "quantity", comparator, written, approximate, number: measured.number, unit, note };
}

/** 90%以上（不含） is > 90 %, 大于90%（含90%） is ≥ 90 %. */
function bounded(comparator: Comparator, bound: "included" | "excluded" | null): Comparator {
  const upward = comparator === "≥" || comparator === ">";
  if (bound === null || comparator === "=") return comparator;
  return bound === "included" ? (upward ? "≥" : "≤") : upward ? ">" : "<";
}

function spanInSource(
  measured: Measured,
  parts: Unbracketed,
  folded: { readonly starts: readonly number[]; readonly ends: readonly number[] },
): SignSpan | null {
  if (measured.kind !== "quantity" || measured.sign === null) return null;
  const { start, end, comparator } = measured.sign;
  const first = folded.starts[parts.places[start] ?? -1];
  const last = folded.ends[parts.places[end - 1] ?? -1];
  return first === undefined || last === undefined ? null : { start: first, end: last, comparator };
}
