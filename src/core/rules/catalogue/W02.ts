/**
 * W02 level-weights: the first levels carry the weights that the scoring profile divides them by (50/30/10, or
 * 20/40/20/10 with cost). Units may depart from it, so that this is never an error.
 */
import type { Form } from "../../forms/form";
import type { Profile } from "../../scoring/profile";
import { decimalText, HUNDRED, literal, sum, ZERO } from "../../values/decimal";
import { fundRow, numberOf } from "../funds";
import type { LevelWeight } from "../weights";
import { levelWeights } from "../weights";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const W02 = defineRule(
  {
    id: "W02",
    alias: "level-weights",
    severity: "warning",
    kinds: ["self-evaluation"],
    source: "财预〔2020〕10号",
    fix: null,
    options: {},
    messages: { departs: ["actual", "expected"] },
    labels: {},
  },
  ({ form, evaluation }) => {
    if (form.indicatorHeaders.weight === null) return NOT_APPLICABLE;
    const groups = levelWeights(form, evaluation.choice.profile);
    if (groups === null || groups.length === 0) return NOT_ENOUGH_DATA;
    const departing = groups.filter(({ actual, expected }) => !actual.eq(expected));
    if (departing.length === 0 || isMissingLevelMovedOn(departing)) return PASSED;
    // One level alone can only depart when the sum is off 100 as well: W01 says so, and the level is mended with it.
    if (departing.length === 1 && sumIsOff(form, evaluation.choice.profile)) return NOT_ENOUGH_DATA;
    const cells = departing.flatMap(({ levels }) => cellOfLevel(form.indicators, levels) ?? []);
    const list = (pick: (group: LevelWeight) => string): string =>
      departing.map((group) => `${group.levels.join("+")} ${pick(group)}`).join(" / ");
    return report([
      {
        message: "departs",
        data: {
          actual: list(({ actual }) => decimalText(actual)),
          expected: list(({ expected }) => decimalText(expected)),
        },
        // A level without indicators stands nowhere; its weight would stand in the column of weights.
        cells: cells.length > 0 ? cells : [form.indicatorHeaders.weight.cell],
      },
    ]);
  },
);

/** The indicators' weights and that of the execution miss 100. */
function sumIsOff(form: Form, profile: Profile): boolean {
  const execution = numberOf(fundRow(form, "total")?.weight ?? null) ?? literal(profile.executionWeight);
  return !sum([execution, ...form.indicators.flatMap(({ weight }) => numberOf(weight) ?? [])]).eq(HUNDRED);
}

/** One level has no indicators (W04 says so) and one other has taken exactly its weight. */
function isMissingLevelMovedOn(departing: readonly LevelWeight[]): boolean {
  const [first, second] = departing;
  if (first === undefined || second === undefined || departing.length > 2) return false;
  const sameSum = first.actual.plus(second.actual).eq(first.expected.plus(second.expected));
  return sameSum && (first.actual.eq(ZERO) || second.actual.eq(ZERO));
}

function cellOfLevel(
  rows: readonly {
    readonly level1: string;
    readonly level1Cell: string | null;
    readonly name: { readonly cell: string };
  }[],
  levels: readonly string[],
): string | null {
  const row = rows.find((candidate) => levels.includes(candidate.level1));
  return row === undefined ? null : (row.level1Cell ?? row.name.cell);
}
