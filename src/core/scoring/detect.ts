/**
 * Profile detection: which rounding gives the rates that the forms print.
 *
 * Forms of one layout come from one issuing system, so they are taken together: every printed rate votes for the
 * modes that give it, and a rate that all modes or none give does not vote. The mode that most votes name wins if
 * they are more than half, so a single wrong rate among right ones does not change it. Else the profile of the layout
 * and its year stands, then the default. Forms of another layout in the same workbook are judged by themselves.
 */
import type { Form, FundRow } from "../forms/form";
import { ZERO, round, type Decimal, type RoundingMode } from "../values/decimal";
import { hasCostLevel, suggestedProfile } from "./affinity";
import type { Profile, ProfileChoice, RateEvidence } from "./profile";
import { profiles } from "./profiles";
import { ROUNDING_MODES, modesOf } from "./rate";

/** Rates are printed with two decimals by every known system. */
const RATE_PLACES = 2;

/** Rates that a choice names as its evidence: a person looks at a few, and a workbook may have thousands. */
export const MOST_EVIDENCE = 5;

/** Profiles that only a person chooses: their rates look like other profiles' and their rules change scores. */
const BY_HAND: ReadonlySet<string> = new Set(["platform-30"]);

/** The printed rate; a live formula holds more digits than it shows, and Excel shows them half-up. */
function printedRate(row: FundRow): Decimal | null {
  const number = row.rate?.number ?? null;
  return number === null ? null : round(number, RATE_PLACES, "half-up");
}

function evidenceOfRow(form: Form, row: FundRow): RateEvidence | null {
  const { executed, annualBudget, rate } = row;
  const printed = printedRate(row);
  if (printed === null || rate === null) return null;
  const dividend = executed?.number ?? null;
  const divisor = annualBudget?.number ?? null;
  if (dividend === null || divisor === null || divisor.lte(ZERO)) return null;
  const modes = modesOf(dividend, divisor, printed, RATE_PLACES);
  if (modes.length === 0 || modes.length === ROUNDING_MODES.length) return null;
  return {
    sheet: form.sheet,
    cell: rate.cell,
    executed: executed?.text ?? "",
    annualBudget: annualBudget?.text ?? "",
    printed: printed.toFixed(RATE_PLACES),
    modes,
  };
}

/** The deciding rates of a form; a sub-row that repeats the total's amounts does not vote twice. */
export function rateEvidence(form: Form): readonly RateEvidence[] {
  const byAmounts = new Map<string, RateEvidence>();
  for (const row of form.funds.rows) {
    const evidence = evidenceOfRow(form, row);
    if (evidence === null) continue;
    const key = [row.executed?.number, row.annualBudget?.number, evidence.printed].join(" ");
    if (!byAmounts.has(key)) byAmounts.set(key, evidence);
  }
  return [...byAmounts.values()];
}

/** The modes that more than half of the rates allow, the most often allowed only; none when rates contradict evenly. */
function winningModes(evidence: readonly RateEvidence[]): readonly RoundingMode[] {
  const votes = ROUNDING_MODES.map((mode) => evidence.filter(({ modes }) => modes.includes(mode)).length);
  const most = Math.max(...votes);
  if (most * 2 <= evidence.length) return [];
  return ROUNDING_MODES.filter((_, index) => votes[index] === most);
}

/** Among profiles with a winning mode the one that agrees best with the forms in unit and display. */
function closest(modes: readonly RoundingMode[], { moneyUnit }: LayoutTraits, suggested: Profile): Profile {
  const likeness = (profile: Profile): number =>
    (profile.bands.length === suggested.bands.length ? 4 : 0) +
    (profile.executionWeight === suggested.executionWeight ? 2 : 0) +
    (profile.moneyUnit === (moneyUnit ?? suggested.moneyUnit) ? 1 : 0);
  const candidates = profiles.filter(({ id, rate }) => modes.includes(rate.mode) && !BY_HAND.has(id));
  return candidates.reduce(
    (best, each) => (likeness(each) > likeness(best) ? each : best),
    candidates[0] ?? suggested,
  );
}

/**
 * All that detection looks at in the forms of one layout. Plain data, so that the sheets of a workbook can be read
 * apart and their traits joined.
 */
export interface LayoutTraits {
  readonly layout: string;
  readonly costLevel: boolean;
  /** Of the first form. */
  readonly moneyUnit: Form["funds"]["moneyUnit"];
  /** The deciding rates of all forms, in their order. */
  readonly rates: readonly RateEvidence[];
}

/** One entry a layout, in the order in which they appear. */
export function layoutTraits(
  forms: readonly Form[],
  ratesOf: (form: Form) => readonly RateEvidence[] = rateEvidence,
): readonly LayoutTraits[] {
  return joinTraits(
    forms.map((form) => [
      {
        layout: form.layout,
        costLevel: hasCostLevel(form),
        moneyUnit: form.funds.moneyUnit,
        rates: ratesOf(form),
      },
    ]),
  );
}

/** The traits of the whole from those of its parts, which must come in the workbook's order. */
export function joinTraits(parts: readonly (readonly LayoutTraits[])[]): readonly LayoutTraits[] {
  const joined = new Map<
    string,
    { readonly first: LayoutTraits; costLevel: boolean; rates: RateEvidence[] }
  >();
  for (const traits of parts.flat()) {
    const same = joined.get(traits.layout);
    if (same === undefined) {
      joined.set(traits.layout, { first: traits, costLevel: traits.costLevel, rates: [...traits.rates] });
    } else {
      same.costLevel ||= traits.costLevel;
      same.rates.push(...traits.rates);
    }
  }
  return [...joined.values()].map(({ first, costLevel, rates }) => ({ ...first, costLevel, rates }));
}

interface LayoutChoice {
  readonly profile: Profile;
  readonly from: ProfileChoice["from"];
  /** What speaks for the profile, the rates that fewest roundings give first. */
  readonly telling: readonly RateEvidence[];
}

function choose(traits: LayoutTraits): LayoutChoice {
  const { profile: suggested, from } = suggestedProfile(traits.layout, traits.costLevel);
  const modes = winningModes(traits.rates);
  if (modes.length === 0) return { profile: suggested, from, telling: [] };
  const profile = modes.includes(suggested.rate.mode) ? suggested : closest(modes, traits, suggested);
  return { profile, from: "evidence", telling: mostTelling(supporting(traits.rates, profile)) };
}

const supporting = (rates: readonly RateEvidence[], profile: Profile): readonly RateEvidence[] =>
  rates.filter(({ modes }) => modes.includes(profile.rate.mode));

/** A rate that only one rounding gives says more than one that two give. */
const mostTelling = (rates: readonly RateEvidence[]): readonly RateEvidence[] =>
  [...rates].sort((a, b) => a.modes.length - b.modes.length);

/** The form's own rates first, which its reader has before them; the last place is the most telling other one's. */
function evidenceFor(
  form: Form,
  rates: readonly RateEvidence[],
  { profile, telling }: LayoutChoice,
): readonly RateEvidence[] {
  if (telling.length === 0) return [];
  const own = mostTelling(supporting(rates, profile));
  const cells = new Set(own.map(({ cell }) => cell));
  const others: RateEvidence[] = [];
  for (const rate of telling) {
    if (others.length === MOST_EVIDENCE) break;
    if (rate.sheet !== form.sheet || !cells.has(rate.cell)) others.push(rate);
  }
  const kept = others.length === 0 ? MOST_EVIDENCE : MOST_EVIDENCE - 1;
  return [...own.slice(0, kept), ...others].slice(0, MOST_EVIDENCE);
}

/** The profile of each form of a workbook with these traits; forms of one layout share theirs. */
export function choicesFrom(
  workbook: readonly LayoutTraits[],
  ratesOf: (form: Form) => readonly RateEvidence[] = rateEvidence,
): (form: Form) => ProfileChoice {
  const choices = new Map(workbook.map((traits) => [traits.layout, choose(traits)]));
  return (form) => {
    const choice = choices.get(form.layout) ?? layoutTraits([form]).map(choose)[0];
    if (choice === undefined) throw new RangeError("a form has no traits");
    return { profile: choice.profile, from: choice.from, evidence: evidenceFor(form, ratesOf(form), choice) };
  };
}

/** The profile of each of a workbook's forms. */
export function detectProfiles(forms: readonly Form[]): (form: Form) => ProfileChoice {
  const known = new Map(forms.map((form) => [form, rateEvidence(form)]));
  const ratesOf = (form: Form): readonly RateEvidence[] => known.get(form) ?? rateEvidence(form);
  return choicesFrom(layoutTraits(forms, ratesOf), ratesOf);
}
