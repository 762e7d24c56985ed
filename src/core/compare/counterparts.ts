/**
 * What another set of forms holds about a form's project: what the comparing rules (X01 to X03) look at beside the
 * form itself.
 */
import type { Form } from "../forms/form";
import type { IndicatorMatching } from "./match-indicators";

/** A form of the same project in the other set. */
export interface Counterpart {
  /** same-year: the other kind of form for the same year; earlier: a form of a year before, of either kind. */
  readonly relation: "same-year" | "earlier";
  readonly form: Form;
  /** `first` is the form that is checked, `second` the counterpart. */
  readonly indicators: IndicatorMatching;
}

/**
 * - matched: found
 * - missing: the other set has forms of this body and year, and none of this project
 * - ambiguous: several forms could be meant
 * - similar: one is alike, and only a person can tell
 * - not-covered: the other set has no forms that this one could be compared with
 */
export type Standing = "matched" | "missing" | "ambiguous" | "similar" | "not-covered";

export interface Counterparts {
  /** Nearest year first. */
  readonly matched: readonly Counterpart[];
  /** For the same year and the other kind of form: is the project there? */
  readonly sameYear: { readonly standing: Standing; readonly candidates: readonly Form[] };
}
