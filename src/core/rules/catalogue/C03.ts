/**
 * C03 level-label: a level label that the rules do not know, that stands under a first level it does not belong to,
 * or outside its column (a page break or an inserted cell moved it).
 *
 * A form most of whose labels are unknown uses another division (部门整体支出: 履职效能 …): the rule does not apply.
 */
import type { Form, Indicator } from "../../forms/form";
import { FIRST_LEVELS, firstLevelsOf, SECOND_LEVELS } from "../../knowledge/levels";
import { contains, parseA1, type CellPosition, type CellRange } from "../../sheet/address";
import { indexMerges, type MergeIndex, type SheetSnapshot } from "../../sheet/snapshot";
import { cellOf } from "../edits";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, report, type FindingOf } from "../rule";

const FIRST = new Set(FIRST_LEVELS.map(({ name }) => name));
const SECOND = new Set(SECOND_LEVELS.map(({ name }) => name));

/** First levels that have several second levels; under the others the second may be left out. */
const DIVIDED: ReadonlySet<string> = new Set(["产出指标", "效益指标"]);

const META = {
  id: "C03",
  alias: "level-label",
  severity: "warning",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  options: {},
  messages: {
    unknown: ["label"],
    elsewhere: ["level2", "level1", "right"],
    shifted: ["label"],
    missing: ["name"],
  },
  labels: {},
} as const;

export const C03 = defineRule(META, ({ form, sheet }) => {
  const { indicators } = form;
  if (indicators.length === 0) return NOT_ENOUGH_DATA;
  const known = indicators.filter((row) => FIRST.has(row.level1)).length;
  if (known * 2 < indicators.length && !isOneStranger(indicators)) return NOT_APPLICABLE;
  // Rows under the same two labels are as faultless as the first of them.
  let faultless: Indicator | null = null;
  const findings: FindingOf<typeof META>[] = [];
  for (const row of indicators) {
    if (faultless !== null && sameLabels(faultless, row)) continue;
    const faults = faultsOf(row, form, sheet);
    faultless = faults.length === 0 ? row : null;
    findings.push(...faults);
  }
  // A label stands for all rows below it: one finding for each label cell.
  const cells = findings.map((finding) => `${finding.message} ${finding.cells[0] ?? ""}`);
  return report(findings.filter((_, index) => cells.indexOf(cells[index] ?? "") === index));
});

/** 投入指标 beside 效益指标 and 满意度指标: one wrong label, however many rows it stands for. */
function isOneStranger(indicators: readonly Indicator[]): boolean {
  const labels = [...new Set(indicators.map(({ level1 }) => level1))];
  return (
    labels.filter((label) => FIRST.has(label)).length >= 2 &&
    labels.filter((label) => !FIRST.has(label)).length === 1
  );
}

const sameLabels = (a: Indicator, b: Indicator): boolean =>
  a.level1 === b.level1 &&
  a.level2 === b.level2 &&
  a.level1Cell === b.level1Cell &&
  a.level2Cell === b.level2Cell;

function faultsOf(row: Indicator, form: Form, sheet: SheetSnapshot): readonly FindingOf<typeof META>[] {
  const { level1, level2, level1Cell, level2Cell } = row;
  const headers = form.indicatorHeaders;
  if (level1 === "" || (level2 === "" && headers.level2 !== null && DIVIDED.has(level1))) {
    return [{ message: "missing", data: { name: row.name.text }, cells: [row.name.cell] }];
  }
  const unknown = [
    { label: level1, cell: level1Cell, names: FIRST },
    { label: level2, cell: level2Cell, names: SECOND },
  ].flatMap(({ label, cell, names }): readonly FindingOf<typeof META>[] =>
    label === "" || names.has(label)
      ? []
      : [{ message: "unknown", data: { label }, cells: [cell ?? row.name.cell] }],
  );
  if (unknown.length > 0) return unknown;
  const usual = firstLevelsOf(level2);
  if (usual.length > 0 && !usual.includes(level1)) {
    const data = { level1, level2, right: usual[0] ?? "" };
    return [{ message: "elsewhere", data, cells: [level2Cell ?? row.name.cell] }];
  }
  return [
    { header: headers.level1, cell: level1Cell },
    { header: headers.level2, cell: level2Cell },
  ].flatMap(({ header, cell }): readonly FindingOf<typeof META>[] =>
    cell === null || header === null || standsUnder(header.cell, cell, sheet)
      ? []
      : [{ message: "shifted", data: { label: cellOf(sheet, cell)?.text ?? "" }, cells: [cell] }],
  );
}

/** The label stands under its header, whose merged area may be wider than the label's. */
function standsUnder(header: string, label: string, sheet: SheetSnapshot): boolean {
  const [upper, lower] = [parseA1(header), parseA1(label)];
  if (upper === null || lower === null || upper.column === lower.column) return true;
  const merges = indexMerges(sheet.merges);
  const [top, below] = [areaOf(upper, merges), areaOf(lower, merges)];
  return (
    contains({ ...top, bottom: below.top }, below.top, below.left) ||
    contains({ ...below, top: top.top }, top.top, top.left)
  );
}

const areaOf = ({ row, column }: CellPosition, merges: MergeIndex): CellRange =>
  merges.areaOf(row, column) ?? { top: row, left: column, bottom: row, right: column };
