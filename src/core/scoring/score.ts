/**
 * Indicator score (指标得分): one actual against one target, after 财预〔2020〕10号.
 * Exact where arithmetic decides, an interval where a person must judge, none where something is missing.
 */
import { demandsNone, readCompletion, repeatsTarget, saysNothing } from "../knowledge/completion";
import { directionOf, type Direction } from "../knowledge/direction";
import { mayExceedAll, measureOf } from "../knowledge/measures";
import { saysNoneOf } from "../knowledge/nothing";
import { isPaidOut } from "../knowledge/paid-out";
import type { Indicator, ValueCell } from "../forms/form";
import { HUNDRED, ZERO, literal, type Decimal } from "../values/decimal";
import type { IndicatorValue, QuantityValue, RangeValue } from "../values/indicator-value";
import { compact } from "../values/text";
import { measured, wordless, type Comparison, type Measure } from "./measured";
import { momentOf, punctuality } from "./deadline";
import type { IndicatorEvaluation, ScoreResult } from "./evaluation";
import {
  FULL,
  attainmentOf,
  either,
  formulaOf,
  judgeFreely,
  judgeTiers,
  none,
  overPercent,
  resultOf,
  type Outcome,
} from "./outcome";
import type { Profile } from "./profile";

interface Task {
  readonly name: string;
  /** Its name says that it is a rate. */
  readonly share: boolean;
  /** Under cost, and not paid out to somebody. */
  readonly cost: boolean;
  readonly target: ValueCell;
  readonly actual: ValueCell;
  readonly direction: Direction;
  readonly formYear: number | null;
}

/** The evaluation of one indicator; `formYear` dates deadlines that name no year. */
export function scoreIndicator(
  indicator: Indicator,
  profile: Profile,
  formYear: number | null,
): IndicatorEvaluation {
  const { name, level1, level2, target } = indicator;
  const direction = directionOf({ name: name.text, level1, level2, value: target.value });
  const { outcome, ...numbers } = compare(indicator, direction, formYear);
  const weight = indicator.weight?.number ?? null;
  const overAchievement =
    direction === "more" && numbers.target !== null && numbers.actual !== null
      ? overPercent(numbers.target, numbers.actual)
      : null;
  const data = textsOf(indicator);
  const result: ScoreResult =
    weight === null || weight.lt(ZERO)
      ? { kind: "none", reason: { code: "no-weight", data } }
      : deduct(resultOf(outcome, weight, profile, data), overAchievement, profile);
  return {
    row: indicator.row,
    result,
    attainment: attainmentOf(outcome),
    direction,
    overAchievement,
    working: { weight, ...numbers, formula: formulaOf(outcome) },
  };
}

/** What a reason may quote: both texts, and what was typed into a cell that Excel damaged. */
function textsOf({ target, actual }: Indicator): Readonly<Record<string, string>> {
  const damage = [target, actual].find((cell) => cell !== null && isUncertain(cell))?.damage;
  return {
    target: target.text,
    actual: actual?.text ?? "",
    ...(damage === undefined || damage === null ? {} : { typed: damage.typed }),
  };
}

/** Some platforms take points off an indicator far over its target. */
function deduct(result: ScoreResult, over: Decimal | null, profile: Profile): ScoreResult {
  const { deduct: points, warning } = profile.overAchievement;
  if (points === null || over === null || result.kind !== "score" || over.lt(literal(warning))) return result;
  const score = result.score.minus(literal(points));
  return { kind: "score", score: score.lt(ZERO) ? ZERO : score };
}

function compare(indicator: Indicator, direction: Direction, formYear: number | null): Comparison {
  const { target, actual } = indicator;
  if (target.value.kind === "empty") return wordless(none("no-target"));
  if (actual === null) return wordless(none("no-actual"));
  const name = indicator.name.text;
  const task: Task = {
    name,
    share: measureOf(name)?.kind === "share",
    cost: `${indicator.level1}${indicator.level2}`.includes("成本") && !isPaidOut(name),
    target,
    actual,
    direction,
    formYear,
  };
  const said = inWords(task);
  if (said !== null) return said;
  if (isUncertain(target) || isUncertain(actual)) return wordless(none("damaged-cell"));
  switch (target.value.kind) {
    case "quantity":
    case "range":
      return againstNumbers(task, target.value);
    case "deadline":
      return wordless(againstDeadline(task));
    case "frequency":
    case "qualitative":
      return wordless(againstWords(task));
  }
}

/** Damage by Excel that could not be undone for certain is not scored: it would be a guess. */
function isUncertain(cell: ValueCell): boolean {
  return cell.damage !== null && (cell.damage.kind === "lost" || !cell.damage.certain);
}

/** The actual says 达成, 部分达成 or 未达成, or is the target's own text: that answers for every kind of target. */
function inWords(task: Task): Comparison | null {
  const { target, actual } = task;
  const same = compact(actual.text) === compact(target.text);
  if (same && !isUncertain(target) && !isUncertain(actual)) {
    const [goal, reached] = [numberOf(target.value), numberOf(actual.value)];
    return { outcome: FULL, target: goal, actual: reached };
  }
  switch (readCompletion(actual.text)) {
    case "achieved":
      return wordless(FULL);
    case "partly":
      return wordless(judgeTiers("partly", "partly", "judge-partly", "missed"));
    case "missed":
      return wordless(judgeTiers("missed", "missed", "judge-missed", "missed"));
    case null:
      return null;
  }
}

function numberOf(value: IndicatorValue): Decimal | null {
  return value.kind === "quantity" ? value.number : null;
}

function againstNumbers(task: Task, target: QuantityValue | RangeValue): Comparison {
  const { actual, direction } = task;
  const measure: Measure = {
    target,
    direction,
    share: task.share,
    openCost: task.cost && direction === "neutral",
  };
  switch (actual.value.kind) {
    case "quantity":
      return measured(measure, actual.value);
    case "range": {
      const { low, high, unit } = actual.value;
      const ends = [low, high].map((number) => measured(measure, { number, unit }).outcome);
      const [first, second] = ends;
      if (first === undefined || second === undefined) return wordless(none("unreadable-actual"));
      return wordless(either(first, second, "judge-wording"));
    }
    case "empty":
    case "qualitative":
    case "frequency":
    case "deadline":
      // 无 against a limit says that it never happened; against a floor it may mean no data.
      if (direction === "less" && saysNoWhat(actual.text, task))
        return measured(measure, { number: ZERO, unit: "" });
      if (actual.value.kind === "empty") return wordless(none("no-actual"));
      return wordless(none("unreadable-actual"));
  }
}

/** 无 or 无事故. */
function saysNoWhat(text: string, { name }: Task): boolean {
  return saysNothing(text) || saysNoneOf(text, name);
}

function isZero(value: IndicatorValue): boolean {
  return value.kind === "quantity" && value.number.eq(ZERO);
}

function againstDeadline({ target, actual, formYear }: Task): Outcome {
  if (actual.value.kind === "empty" || isZero(actual.value) || saysNothing(actual.text)) {
    return judgeTiers("missed", "missed", "judge-no-completion", "missed");
  }
  const [due, done] = [momentOf(target.value, target.text), momentOf(actual.value, actual.text)];
  if (due === null) return none("unreadable-target");
  if (done === null) return judgeFreely("judge-wording");
  switch (punctuality(due, done, formYear)) {
    case "in-time":
      return FULL;
    case "late":
      return judgeTiers("missed", "partly", "judge-late", "missed");
    case "unknown":
      return judgeFreely("judge-wording");
  }
}

const PERCENTAGE = /(\d+(?:\.\d+)?)[%％]/g;

/** 完成80% repeats 完成 and is less than that; a change (提升5%) is no share of it. */
function leavesSomeUndone({ target, actual }: Task): boolean {
  const { value, text } = actual;
  if (mayExceedAll(target.text)) return false;
  const shares = [...text.matchAll(PERCENTAGE)].map(([, share = ""]) => literal(share));
  if (shares.length === 0) return value.kind === "quantity" || value.kind === "range";
  return shares.some((share) => share.lt(HUNDRED));
}

function againstWords(task: Task): Outcome {
  const { target, actual, direction } = task;
  const nothing = isZero(actual.value) || saysNothing(actual.text);
  // 零事故 with 0起 or 未发生.
  if (direction === "less" && saysNoWhat(target.text, task) && (nothing || saysNoWhat(actual.text, task)))
    return FULL;
  if (nothing) {
    // 避免返贫 with 0 and 不发生事故 with 未发生 are a success in words: nobody is accused of having done nothing.
    return direction === "less" || demandsNone(target.text)
      ? judgeFreely("judge-wording")
      : judgeTiers("missed", "missed", "judge-missed", "missed");
  }
  if (actual.value.kind === "empty") return none("no-actual");
  if (leavesSomeUndone(task)) return judgeFreely("judge-wording");
  switch (repeatsTarget(actual.text, target.text)) {
    case "fully":
      return FULL;
    case "mildly":
      // 基本健全 for 健全: clerks use it for the first tier and for the second.
      return judgeTiers("partly", "achieved", "judge-wording", null);
    case null:
      return judgeFreely("judge-wording");
  }
}
