/**
 * Rows of the indicator table that hold nothing but a text: the rest of a name that a page break or a narrow column
 * split, or an indicator of its own whose values nobody filled in.
 */
import { continuesName, isMeasured } from "../knowledge/name-pieces";
import type { Indicator } from "./form";

/** The evidence beside the words. */
export interface Evidence {
  /** The target above is merged down over the row, so that both rows are one indicator. */
  readonly targetSpans: boolean;
}

/** How far above the first piece may stand: another indicator may have been inserted behind it. */
const REACH = 2;

/** The place among the indicators of the one that `piece` continues; `null` when the piece is an indicator itself. */
export function continued(
  indicators: readonly Indicator[],
  piece: string,
  { targetSpans }: Evidence,
): number | null {
  const at = indicators.length - 1;
  const last = indicators[at];
  if (last === undefined || last.target.text === "") return null;
  if (targetSpans) return at;
  const before = indicators[at - REACH + 1];
  if (before !== undefined && isBroken(before, last, piece)) return at - REACH + 1;
  // Where indicators carry weights a row without one is no indicator.
  const weighted = last.weight !== null && last.weight.text !== "";
  return weighted || continuesName(last.name.text, piece) ? at : null;
}

/** 督查任务 above a whole name, and 完成率 below: the piece makes the broken name whole. */
function isBroken(before: Indicator, last: Indicator, piece: string): boolean {
  return (
    before.level2Cell === last.level2Cell &&
    before.target.text !== "" &&
    isMeasured(last.name.text) &&
    !isMeasured(before.name.text) &&
    continuesName(before.name.text, piece) &&
    isMeasured(before.name.text + piece)
  );
}
