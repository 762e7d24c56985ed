/**
 * Compares two sets of forms, each the forms of one workbook: declarations with self-evaluations of the same year,
 * and this year's forms with those of earlier years. Which is which is told by the forms, not by the order.
 */
import type { Form } from "../forms/form";
import { checkForm, type CheckSettings, type FormFindings } from "../rules/check";
import { rules } from "../rules/registry";
import type { RuleMeta } from "../rules/rule";
import { siblingsOf } from "../rules/siblings";
import type { Evaluation } from "../scoring/evaluation";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { sameBody } from "./bodies";
import type { Counterpart, Counterparts, Standing } from "./counterparts";
import { matchIndicators, type IndicatorMatching } from "./match-indicators";
import { matchProjects, type MatchedBy } from "./match-projects";

/** The forms of a workbook with their evaluations in the same order. */
export interface ComparedSet {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly evaluations: readonly Evaluation[];
}

export type Side = "first" | "second";

/** Two forms of one project; the numbers are indices into the sets' forms. */
export interface FormMatch {
  readonly first: number;
  readonly second: number;
  readonly by: MatchedBy;
  readonly relation: "same-year" | "other-year";
  readonly indicators: IndicatorMatching;
}

/** A form without a match, why, and the forms of the other set that a person should look at. */
export interface UnmatchedForm {
  readonly side: Side;
  readonly index: number;
  readonly standing: Exclude<Standing, "matched">;
  readonly candidates: readonly number[];
}

export interface Comparison {
  readonly matches: readonly FormMatch[];
  readonly unmatched: readonly UnmatchedForm[];
  /** Of the comparing rules only, by form and in the forms' order. */
  readonly findings: Readonly<Record<Side, readonly FormFindings[]>>;
}

/** Forms further apart are not compared: a project that old tells nothing about this year's. */
const MOST_YEARS = 3;

export function compareSets(first: ComparedSet, second: ComparedSet, settings: CheckSettings): Comparison {
  const looks = lookUp(first.forms, second.forms);
  const matches = looks.flatMap((look) => look.matches);
  const unmatched = [
    ...unmatchedOf("first", first.forms, second.forms, looks),
    ...unmatchedOf("second", second.forms, first.forms, looks),
  ];
  const only = comparingOnly(settings);
  const findingsOf = (side: Side, own: ComparedSet, other: ComparedSet): readonly FormFindings[] => {
    const siblings = siblingsOf(own.forms);
    return own.forms.map((form, index) => {
      const evaluation = own.evaluations[index];
      const sheet = own.workbook.sheets.find((one) => one.name === form.sheet);
      if (evaluation === undefined || sheet === undefined) {
        throw new RangeError(`form ${form.id} has no evaluation or no sheet`);
      }
      const counterparts = counterpartsOf(side, index, form, other.forms, looks);
      return checkForm({ form, sheet, evaluation, siblings, counterparts }, only);
    });
  };
  return {
    matches,
    unmatched,
    findings: { first: findingsOf("first", first, second), second: findingsOf("second", second, first) },
  };
}

/** One look at two groups of forms, each of one kind and year: the indices are those of the sets. */
interface Look {
  readonly relation: FormMatch["relation"];
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly matches: readonly FormMatch[];
  readonly ties: readonly { readonly first: readonly number[]; readonly second: readonly number[] }[];
  readonly likenesses: readonly { readonly first: number; readonly second: number }[];
}

function lookUp(first: readonly Form[], second: readonly Form[]): readonly Look[] {
  return groups(first).flatMap((a) =>
    groups(second).flatMap((b): readonly Look[] => {
      const relation = relationOf(a.form, b.form);
      if (relation === null) return [];
      const formsOf = (forms: readonly Form[], indices: readonly number[]): readonly Form[] =>
        indices.flatMap((index) => forms[index] ?? []);
      const found = matchProjects(formsOf(first, a.indices), formsOf(second, b.indices));
      const one = (index: number): number => a.indices[index] ?? -1;
      const other = (index: number): number => b.indices[index] ?? -1;
      return [
        {
          relation,
          first: a.indices,
          second: b.indices,
          matches: found.matches.flatMap((match) => {
            const [own, its] = [first[one(match.first)], second[other(match.second)]];
            if (own === undefined || its === undefined) return [];
            const indicators = matchIndicators(own, its);
            return [
              { first: one(match.first), second: other(match.second), by: match.by, relation, indicators },
            ];
          }),
          ties: found.ties.map((tie) => ({ first: tie.first.map(one), second: tie.second.map(other) })),
          likenesses: found.likenesses.map((like) => ({
            first: one(like.first),
            second: other(like.second),
          })),
        },
      ];
    }),
  );
}

/** Forms of one kind and year; `form` stands for all of them. */
function groups(
  forms: readonly Form[],
): readonly { readonly form: Form; readonly indices: readonly number[] }[] {
  const found = new Map<string, { readonly form: Form; readonly indices: number[] }>();
  for (const [index, form] of forms.entries()) {
    const key = `${form.kind} ${String(form.year)}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, { form, indices: [index] });
    else group.indices.push(index);
  }
  return [...found.values()];
}

function relationOf(a: Form, b: Form): Look["relation"] | null {
  if (a.year === null || b.year === null) return null;
  if (a.year === b.year) return a.kind === b.kind ? null : "same-year";
  return Math.abs(a.year - b.year) <= MOST_YEARS ? "other-year" : null;
}

function counterpartsOf(
  side: Side,
  index: number,
  form: Form,
  others: readonly Form[],
  looks: readonly Look[],
): Counterparts {
  const matched = looks
    .flatMap((look) => look.matches)
    .filter((match) => match[side] === index)
    .flatMap((match): readonly Counterpart[] => {
      const other = others[match[otherSide(side)]];
      if (other === undefined) return [];
      const indicators = side === "first" ? match.indicators : turned(match.indicators);
      if (match.relation === "same-year") return [{ relation: "same-year", form: other, indicators }];
      return (other.year ?? 0) < (form.year ?? 0) ? [{ relation: "earlier", form: other, indicators }] : [];
    })
    .sort((a, b) => (b.form.year ?? 0) - (a.form.year ?? 0));
  const { standing, candidates } = standingOf(
    side,
    index,
    form,
    others,
    looks.filter((look) => look.relation === "same-year"),
  );
  return {
    matched,
    sameYear: { standing, candidates: candidates.flatMap((candidate) => others[candidate] ?? []) },
  };
}

const otherSide = (side: Side): Side => (side === "first" ? "second" : "first");

const turned = (matching: IndicatorMatching): IndicatorMatching => ({
  pairs: matching.pairs.map(({ first, second }) => ({ first: second, second: first })),
  onlyFirst: matching.onlySecond,
  onlySecond: matching.onlyFirst,
  unclear: { first: matching.unclear.second, second: matching.unclear.first },
});

function standingOf(
  side: Side,
  index: number,
  form: Form,
  others: readonly Form[],
  looks: readonly Look[],
): { readonly standing: Standing; readonly candidates: readonly number[] } {
  const other = otherSide(side);
  const own = looks.filter((look) => look[side].includes(index));
  if (own.some((look) => look.matches.some((match) => match[side] === index))) {
    return { standing: "matched", candidates: [] };
  }
  const tied = own.flatMap((look) => look.ties.filter((tie) => tie[side].includes(index)));
  if (tied.length > 0) return { standing: "ambiguous", candidates: tied.flatMap((tie) => tie[other]) };
  const alike = own.flatMap((look) => look.likenesses.filter((like) => like[side] === index));
  if (alike.length > 0) return { standing: "similar", candidates: alike.map((like) => like[other]) };
  const covered = own.some((look) =>
    look[other].some((candidate) => {
      const found = others[candidate];
      return found !== undefined && sameBody(form, found) !== "other";
    }),
  );
  return { standing: covered ? "missing" : "not-covered", candidates: [] };
}

function unmatchedOf(
  side: Side,
  forms: readonly Form[],
  others: readonly Form[],
  looks: readonly Look[],
): readonly UnmatchedForm[] {
  return forms.flatMap((form, index): readonly UnmatchedForm[] => {
    const { standing, candidates } = standingOf(side, index, form, others, looks);
    return standing === "matched" ? [] : [{ side, index, standing, candidates: [...new Set(candidates)] }];
  });
}

/** The settings with every other rule off: what the forms say by themselves is `check`'s. */
function comparingOnly(settings: CheckSettings): CheckSettings {
  const metas: readonly RuleMeta[] = rules.map(({ meta }) => meta);
  const others = metas.filter(({ needs }) => needs !== "counterparts");
  return {
    ...settings,
    severities: {
      ...settings.severities,
      ...Object.fromEntries(others.map(({ id }) => [id, "off"] as const)),
    },
  };
}
