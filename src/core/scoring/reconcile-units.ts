/**
 * Brings an actual into the unit of its target. A missing unit is taken from the other side unless that would be
 * a guess: a bare 1 against 100 % may be 1 % or all of it, a bare 380000 against 36 万人次 may be either unit.
 */
import { ZERO, divide, literal, type Decimal } from "../values/decimal";
import { convertUnit, unitsCompatible } from "../values/units";
import type { ReasonCode } from "./evaluation";

export interface Measured {
  readonly number: Decimal;
  readonly unit: string;
}

export type Reconciled =
  | { readonly ok: true; readonly target: Decimal; readonly actual: Decimal }
  | { readonly ok: false; readonly code: Extract<ReasonCode, "unit-unknown" | "units-differ"> };

const UNKNOWN: Reconciled = { ok: false, code: "unit-unknown" };
const DIFFER: Reconciled = { ok: false, code: "units-differ" };

const ONE = literal("1");
/** Up to twice the whole a bare number may be a fraction (1.05 = 105 %), beside a target of half or more. */
const TWICE = literal("2");
const HALF = literal("50");
/** Beyond this ratio a bare number beside 万 or 亿 is more likely in the smaller unit. */
const FAR = literal("100");

/** Could this bare number be the fraction of a percentage? `other` is the percentage on the other side. */
function maybeFraction(bare: Decimal, other: Decimal): boolean {
  const size = bare.abs();
  if (size.eq(ZERO)) return false;
  return size.lte(ONE) || (size.lte(TWICE) && other.abs().gte(HALF));
}

/** Does the unit multiply its number, as 万元 and 亿立方米 do? */
const MULTIPLIES = /^(?:[十百千]?万|[十百千万]?亿|千(?=.))/;

function farApart(a: Decimal, b: Decimal): boolean {
  const [small, large] = a.abs().lt(b.abs()) ? [a.abs(), b.abs()] : [b.abs(), a.abs()];
  if (small.eq(ZERO)) return false;
  return divide(large, small, 0, "truncate")?.gte(FAR) === true;
}

/** 2次/月 is another thing than 24次; per year (300人次/年) is what a year's form counts anyway. */
const SPAN = /\/(季度?|月|周|天|日|小时)$/;

const spanOf = (unit: string): string => SPAN.exec(unit)?.[1] ?? "";

const HUNDRED_PERCENT = literal("100");

/** 95 and 0.96 without units: one in percent, the other as a fraction; of a rate a bare 1 may be all of it. */
function maybePercent(a: Decimal, b: Decimal, share: boolean): boolean {
  const [small, large] = a.abs().lt(b.abs()) ? [a.abs(), b.abs()] : [b.abs(), a.abs()];
  if (small.eq(ZERO) || small.gt(ONE) || large.lt(HALF) || large.gt(HUNDRED_PERCENT)) return false;
  return share || !small.eq(ONE);
}

/** `target` and `actual` in the target's unit, or why they cannot be compared; `share`: the name says it is a rate. */
export function reconcile(target: Measured, actual: Measured, share = false): Reconciled {
  const same: Reconciled = { ok: true, target: target.number, actual: actual.number };
  if (target.unit === "" && actual.unit === "" && maybePercent(target.number, actual.number, share))
    return UNKNOWN;
  if (target.unit === actual.unit) return same;
  // None of something is none in any unit.
  if (target.number.eq(ZERO) && actual.number.eq(ZERO)) return same;
  if (target.unit === "" || actual.unit === "") {
    const [bare, withUnit] = target.unit === "" ? [target, actual] : [actual, target];
    if (withUnit.unit === "%" && maybeFraction(bare.number, withUnit.number)) return UNKNOWN;
    if (MULTIPLIES.test(withUnit.unit) && farApart(bare.number, withUnit.number)) return UNKNOWN;
    return same;
  }
  if (!unitsCompatible(target.unit, actual.unit) || spanOf(target.unit) !== spanOf(actual.unit))
    return DIFFER;
  const converted = convertUnit(actual.number, actual.unit, target.unit);
  if (converted !== null) return { ok: true, target: target.number, actual: converted };
  // 1 小时 is no exact part of 天, but 天 is an exact number of 小时.
  const back = convertUnit(target.number, target.unit, actual.unit);
  return back === null ? DIFFER : { ok: true, target: back, actual: actual.number };
}
