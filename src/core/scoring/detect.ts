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
import { suggestedProfile } from "./affinity";
import type { Profile, ProfileChoice, RateEvidence } from "./profile";
import { profiles } from "./profiles";
import { ROUNDING_MODES, modesOf } from "./rate";

/** Rates are printed with two decimals by every known system. */
const RATE_PLACES = 2;

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

/** Among profiles with a winning mode the one that agrees best with the form in unit and display. */
function closest(modes: readonly RoundingMode[], form: Form, suggested: Profile): Profile {
  const likeness = (profile: Profile): number =>
    (profile.bands.length === suggested.bands.length ? 4 : 0) +
    (profile.executionWeight === suggested.executionWeight ? 2 : 0) +
    (profile.moneyUnit === (form.funds.moneyUnit ?? suggested.moneyUnit) ? 1 : 0);
  const candidates = profiles.filter(({ id, rate }) => modes.includes(rate.mode) && !BY_HAND.has(id));
  return candidates.reduce(
    (best, each) => (likeness(each) > likeness(best) ? each : best),
    candidates[0] ?? suggested,
  );
}

function choose(forms: readonly Form[]): ProfileChoice {
  const { profile: suggested, from } = suggestedProfile(forms);
  const all = forms.flatMap(rateEvidence);
  const [form] = forms;
  const modes = winningModes(all);
  if (form === undefined || modes.length === 0) return { profile: suggested, from, evidence: [] };
  const profile = modes.includes(suggested.rate.mode) ? suggested : closest(modes, form, suggested);
  const evidence = all.filter((each) => each.modes.includes(profile.rate.mode));
  return { profile, from: "evidence", evidence };
}

/** The profile of each of a workbook's forms; forms of one layout share theirs. */
export function detectProfiles(forms: readonly Form[]): (form: Form) => ProfileChoice {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const group = groups.get(form.layout);
    if (group === undefined) groups.set(form.layout, [form]);
    else group.push(form);
  }
  const choices = new Map([...groups].map(([layout, group]) => [layout, choose(group)]));
  return (form) => choices.get(form.layout) ?? choose([form]);
}
