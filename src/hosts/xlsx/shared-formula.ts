/**
 * Shared formulas: the first cell of a group (the master) carries the text and the area, the others only the group's
 * number. When the master is overwritten, the first cell that remains becomes the master.
 */
import { rangeA1 } from "../../core/sheet/address";
import { moveFormula } from "./formula-references";
import type { CellSpan } from "./worksheet-scan";
import { asOpenTag, escapeText, withAttribute, type Splice } from "./xml-edit";

export interface SharedGroup {
  readonly master: CellSpan;
  readonly followers: readonly CellSpan[];
}

/**
 * In document order. A cell with a text of its own is a master and takes its group's number over; cells without belong
 * to the latest master, or to the first that comes.
 */
export function sharedGroups(formulas: readonly CellSpan[]): readonly SharedGroup[] {
  const groups: { master: CellSpan; followers: CellSpan[] }[] = [];
  const latest = new Map<string, { master: CellSpan; followers: CellSpan[] }>();
  const waiting = new Map<string, CellSpan[]>();
  for (const cell of formulas) {
    const { formula } = cell;
    if (formula?.kind !== "shared" || formula.group === null) continue;
    if (formula.text !== "") {
      const group = { master: cell, followers: waiting.get(formula.group) ?? [] };
      waiting.delete(formula.group);
      groups.push(group);
      latest.set(formula.group, group);
      continue;
    }
    const followers = latest.get(formula.group)?.followers ?? waiting.get(formula.group);
    if (followers === undefined) waiting.set(formula.group, [cell]);
    else followers.push(cell);
  }
  return groups;
}

/** The splices that give every group with an overwritten master a new one. */
export function regroupSharedFormulas(
  xml: string,
  formulas: readonly CellSpan[],
  overwritten: ReadonlySet<CellSpan>,
): readonly Splice[] {
  const splices: Splice[] = [];
  for (const { master, followers } of sharedGroups(formulas)) {
    if (!overwritten.has(master)) continue;
    const remaining = followers.filter((cell) => !overwritten.has(cell));
    const [heir] = remaining;
    if (heir === undefined || heir.formula === null || master.formula === null) continue;
    const area = {
      top: Math.min(...remaining.map((cell) => cell.row)),
      left: Math.min(...remaining.map((cell) => cell.column)),
      bottom: Math.max(...remaining.map((cell) => cell.row)),
      right: Math.max(...remaining.map((cell) => cell.column)),
    };
    const text = moveFormula(master.formula.text, heir.row - master.row, heir.column - master.column);
    const { start, bodyStart, end, name } = heir.formula;
    const tag = asOpenTag(withAttribute(xml.slice(start, bodyStart), "ref", rangeA1(area)));
    splices.push({ start, end, text: `${tag}${escapeText(text)}</${name}>` });
  }
  return splices;
}
