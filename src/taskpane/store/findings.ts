/** Findings as the pane lists them: with a key that survives a new check, by form, filtered and folded. */
import type { Form, Indicator } from "../../core/forms/form";
import type { CheckedFinding } from "../../core/rules/check";
import type { Severity } from "../../core/rules/rule";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** From this many findings of one rule in one form on, they share a line. */
export const FOLD = 4;

export interface FindingItem {
  /** The same as long as the finding says the same about the same cells. */
  readonly key: string;
  readonly formId: string;
  readonly sheet: string;
  /** The cell to select: the first that the finding names. */
  readonly cell: string;
  /** The indicator's name where the finding is about one; `null` otherwise. */
  readonly subject: string | null;
  readonly finding: CheckedFinding;
}

/** Two findings with the same words about the same cells are told apart by their number. */
export function findingItems(form: Form, findings: readonly CheckedFinding[]): readonly FindingItem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const cell = finding.cells[0] ?? form.area.split(":")[0] ?? "A1";
    const plain = `${form.sheet}!${cell} ${finding.rule} ${finding.message} ${fingerprint(finding)}`;
    const count = seen.get(plain) ?? 0;
    seen.set(plain, count + 1);
    return {
      key: count === 0 ? plain : `${plain} ${count + 1}`,
      formId: form.id,
      sheet: form.sheet,
      cell,
      subject: finding.data["name"] ?? indicatorAt(form, cell)?.name.text ?? levelAt(form, cell),
      finding,
    };
  });
}

/** The indicator that the cell belongs to; labels of levels beside it belong to several. */
export function indicatorAt(form: Form, cell: string): Indicator | null {
  return form.indicators.find((indicator) => cellsOf(indicator).includes(cell)) ?? null;
}

function cellsOf({ name, target, actual, weight, score, deviation }: Indicator): readonly string[] {
  const { parts } = target;
  const own = [name, target, parts?.sign, parts?.number, parts?.unit, actual, weight, score, deviation];
  return own.flatMap((one) => (one === null || one === undefined ? [] : [one.cell]));
}

/** The level that the cell names. */
function levelAt(form: Form, cell: string): string | null {
  for (const { level1, level1Cell, level2, level2Cell } of form.indicators) {
    if (level2Cell === cell) return level2;
    if (level1Cell === cell) return level1;
  }
  return null;
}

/** FNV-1a over what the finding says and where: changed cells make a new finding. */
function fingerprint(finding: CheckedFinding): string {
  const text = JSON.stringify([finding.cells, finding.data]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

export interface FindingFilter {
  /** Empty = all. */
  readonly severities: ReadonlySet<Severity>;
  /** Empty = all. */
  readonly rules: ReadonlySet<string>;
  /** In the line's words, the cell or the rule; "" = all. */
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severities: new Set(), rules: new Set(), text: "" };

export function isFiltered({ severities, rules, text }: FindingFilter): boolean {
  return severities.size > 0 || rules.size > 0 || text.trim() !== "";
}

/** `words` gives the sentence that people see, so that they find what they read. */
export function passes(
  item: FindingItem,
  filter: FindingFilter,
  words: (item: FindingItem) => string,
): boolean {
  const { finding, cell, sheet } = item;
  if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
  if (filter.rules.size > 0 && !filter.rules.has(finding.rule)) return false;
  const wanted = filter.text.trim().toLowerCase();
  if (wanted === "") return true;
  return `${words(item)} ${cell} ${sheet} ${finding.rule}`.toLowerCase().includes(wanted);
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export function countBySeverity(items: readonly FindingItem[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of items) counts[finding.severity]++;
  return counts;
}

/** The gravest severity among the items; `null` without any. */
export function gravest(items: readonly FindingItem[]): Severity | null {
  const counts = countBySeverity(items);
  return SEVERITIES.find((severity) => counts[severity] > 0) ?? null;
}

/** The lines of the list: group heads, findings, and folds of many findings of one rule. */
export type FindingLine =
  | { readonly kind: "group"; readonly key: string; readonly severity: Severity; readonly count: number }
  | { readonly kind: "finding"; readonly key: string; readonly item: FindingItem; readonly inFold: boolean }
  | {
      readonly kind: "fold";
      readonly key: string;
      readonly items: readonly FindingItem[];
      readonly first: FindingItem;
      readonly open: boolean;
    };

/** Items come sorted by form, severity and row, and stay so inside each severity. */
export function findingLines(
  items: readonly FindingItem[],
  openFolds: ReadonlySet<string>,
): readonly FindingLine[] {
  return SEVERITIES.flatMap((severity): readonly FindingLine[] => {
    const own = items.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const head: FindingLine = { kind: "group", key: `group ${severity}`, severity, count: own.length };
    return [head, ...folded(own, openFolds)];
  });
}

function folded(items: readonly FindingItem[], openFolds: ReadonlySet<string>): readonly FindingLine[] {
  const groups = new Map<string, FindingItem[]>();
  for (const item of items) {
    const key = foldKey(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const lines: FindingLine[] = [];
  for (const item of items) {
    const key = foldKey(item);
    const group = groups.get(key) ?? [];
    if (group.length < FOLD) lines.push({ kind: "finding", key: item.key, item, inFold: false });
    else if (group[0] === item) {
      const open = openFolds.has(key);
      lines.push({ kind: "fold", key, items: group, first: item, open });
      if (open) {
        for (const one of group) lines.push({ kind: "finding", key: one.key, item: one, inFold: true });
      }
    }
  }
  return lines;
}

export function foldKey({ formId, finding }: FindingItem): string {
  return `fold ${formId} ${finding.severity} ${finding.rule}`;
}
