/**
 * The open workbook beside another one, as the pane lists it: matched projects with their findings, projects that
 * only one side has, and those of which only a person can tell. The open workbook is always the first side.
 */
import { compareSets, type FormMatch, type Side, type UnmatchedForm } from "../../core/compare/compare";
import type { Form } from "../../core/forms/form";
import { readForms } from "../../core/forms/read";
import { otherSide } from "../../core/report/compare-json";
import type { CheckSettings } from "../../core/rules/check";
import type { Severity } from "../../core/rules/rule";
import { evaluateForms } from "../../core/scoring/evaluate";
import type { Profile } from "../../core/scoring/profile";
import type { Analysis } from "../store/analysis";
import { findingItems, SEVERITIES, type FindingItem } from "../store/findings";
import { orderOf, stagesOf, type Order, type Stage } from "./order";
import type { OtherWorkbook } from "./read-other";

export interface SidedFinding {
  /** The workbook in which its cell stands. */
  readonly side: Side;
  readonly item: FindingItem;
}

export interface MatchedProject {
  readonly key: string;
  readonly first: Form;
  readonly second: Form;
  readonly match: FormMatch;
  readonly findings: readonly SidedFinding[];
}

export interface LeftProject {
  readonly key: string;
  readonly side: Side;
  readonly form: Form;
  readonly standing: UnmatchedForm["standing"];
  /** Of the other side. */
  readonly candidates: readonly Form[];
  readonly findings: readonly SidedFinding[];
}

export interface PaneComparison {
  readonly order: Order;
  readonly stages: Readonly<Record<Side, readonly Stage[]>>;
  /** Those with findings first, else in the order of the open workbook. */
  readonly matched: readonly MatchedProject[];
  /** The other side has forms of this body and year, and none of the project. */
  readonly missing: readonly LeftProject[];
  /** Several could be meant, or one is only alike. */
  readonly unclear: readonly LeftProject[];
  /** The other side has nothing to compare with. */
  readonly notCovered: readonly LeftProject[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface CompareOptions {
  readonly profile: "auto" | Profile;
  /** Of the open workbook: it is the one that people work on. */
  readonly settings: CheckSettings;
}

export function compareWith(own: Analysis, other: OtherWorkbook, options: CompareOptions): PaneComparison {
  // A check that was stopped kept some forms only, and the others must not count as missing.
  const forms = own.complete ? own.forms.map(({ form }) => form) : readForms(own.workbook).forms;
  const evaluations = own.complete
    ? own.forms.map(({ evaluation }) => evaluation)
    : evaluateForms(forms, { profile: options.profile });
  const comparison = compareSets({ workbook: own.workbook, forms, evaluations }, other, options.settings);
  const sets: Readonly<Record<Side, readonly Form[]>> = { first: forms, second: other.forms };
  const items = (side: Side, index: number): readonly FindingItem[] => {
    const form = sets[side][index];
    return form === undefined ? [] : findingItems(form, comparison.findings[side][index]?.findings ?? []);
  };
  const left = comparison.unmatched.flatMap((one): readonly LeftProject[] => {
    const { side, index, standing } = one;
    const form = sets[side][index];
    if (form === undefined) return [];
    const candidates = one.candidates.flatMap((candidate) => sets[otherSide(side)][candidate] ?? []);
    const findings = items(side, index).map((item) => ({ side, item }));
    return [{ key: `${side} ${form.id}`, side, form, standing, candidates, findings }];
  });
  const matched = comparison.matches.flatMap((match): readonly MatchedProject[] => {
    const [first, second] = [sets.first[match.first], sets.second[match.second]];
    if (first === undefined || second === undefined) return [];
    const findings = SIDES.flatMap((side) =>
      items(side, match[side])
        .filter((item) => homeOf(item, side, match[side], comparison.matches, sets) === match)
        .map((item) => ({ side, item })),
    );
    return [{ key: `${first.id} ${second.id}`, first, second, match, findings }];
  });
  const all = [...matched, ...left].flatMap(({ findings }) => findings);
  const count = (severity: Severity): number =>
    all.filter(({ item }) => item.finding.severity === severity).length;
  return {
    order: orderOf(forms, other.forms, comparison),
    stages: { first: stagesOf(forms), second: stagesOf(other.forms) },
    matched: [...matched].sort((a, b) => gravity(a) - gravity(b)),
    missing: left.filter(({ standing }) => standing === "missing"),
    unclear: left.filter(({ standing }) => standing === "ambiguous" || standing === "similar"),
    notCovered: left.filter(({ standing }) => standing === "not-covered"),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}

const SIDES: readonly Side[] = ["first", "second"];

/** A form may have matches in several years: a finding stands with the year that it names, and once only. */
function homeOf(
  item: FindingItem,
  side: Side,
  index: number,
  matches: readonly FormMatch[],
  sets: Readonly<Record<Side, readonly Form[]>>,
): FormMatch | undefined {
  const own = matches.filter((match) => match[side] === index);
  const yearOf = (match: FormMatch): string =>
    String(sets[otherSide(side)][match[otherSide(side)]]?.year ?? "");
  return (
    own.find((match) => match.relation === "other-year" && yearOf(match) === item.finding.data["year"]) ??
    own.find((match) => match.relation === "same-year") ??
    own[0]
  );
}

function gravity({ findings }: MatchedProject): number {
  const ranks = findings.map(({ item }) => SEVERITIES.indexOf(item.finding.severity));
  return Math.min(SEVERITIES.length, ...ranks);
}
