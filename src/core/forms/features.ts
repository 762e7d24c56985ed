/**
 * What can be observed of a form, as short texts by which layouts are told apart (see layouts/layout.ts).
 */
import { contentAt, shown } from "./cells";
import { topTotalLabel, type Grade } from "./closing";
import type { FormKind } from "./form";
import type { FundBlock } from "./funds";
import type { Grid, LabelAt } from "./grid";
import type { Head } from "./head";
import type { TableHeader } from "./header";
import type { Feature } from "./layouts/layout";
import type { Table } from "./table";
import type { YearRow } from "./year";

export interface Observed {
  readonly grid: Grid;
  readonly kind: FormKind;
  readonly title: LabelAt | null;
  readonly year: YearRow | null;
  readonly table: Table | null;
  readonly header: TableHeader | null;
  readonly head: Head;
  readonly funds: FundBlock;
  readonly grade: Grade | null;
  readonly headLabels: readonly LabelAt[];
}

export function featuresOf(form: Observed): ReadonlySet<Feature> {
  const features = new Set<Feature>([`kind:${form.kind}`]);
  titleFeatures(form, features);
  headFeatures(form, features);
  fundFeatures(form.funds, features);
  tableFeatures(form, features);
  return features;
}

const TITLE_WORDS = ["财政项目", "项目支出", "整体"] as const;

function titleFeatures({ title, year }: Observed, features: Set<Feature>): void {
  const key = title?.label.key ?? "";
  for (const word of TITLE_WORDS) {
    const found = word === "整体" ? key.includes(word) : key.startsWith(word);
    if (found) features.add(`title:${word}`);
  }
  if (year !== null && year.year !== null && year.year >= 2026) features.add("year:2026");
}

function headFeatures({ grid, head }: Observed, features: Set<Feature>): void {
  for (const [field, { label, place }] of head.places) {
    features.add(`field:${field}`);
    features.add(`field:${field}=${label.label.key}`);
    const text = shown(contentAt(grid, place));
    if (field === "startDate" && /^\d{4}\/\d/.test(text)) features.add("dates:slash");
    if (field === "unit" && /^\d{3,}[-_ ]/.test(text)) features.add("unit:coded");
  }
  if (head.period !== null) {
    const inLabel = [...head.places.values()].some(
      ({ label }) => label.label.field === "overallGoal" && /年/.test(label.label.key),
    );
    features.add(inLabel ? "goalPeriod:in-label" : "goalPeriod:own-cell");
  }
}

function fundFeatures({ funds, rowKeys, headerKeys }: FundBlock, features: Set<Feature>): void {
  features.add(`moneyUnit:${funds.moneyUnit ?? "none"}`);
  for (const [row, key] of rowKeys) features.add(`fund:${row}=${key.replace(/^其中/, "")}`);
  for (const [column, key] of headerKeys) features.add(`fund:${column}=${key}`);
  if (funds.rows.some(({ item }) => item === "extra")) features.add("fund:extra");
  if (headerKeys.size > 0 && !headerKeys.has("initialBudget")) features.add("fund:no-initialBudget");
}

function tableFeatures({ table, header, grade, headLabels, funds }: Observed, features: Set<Feature>): void {
  features.add(grade === null ? "grade:none" : grade.besideTotal ? "grade:beside-total" : "grade:row");
  if (header === null || table === null) return;
  const section = header.columns.find(({ header: cell }) => cell.label?.mark === "section")?.header.label
    ?.key;
  features.add(`section:${section === undefined ? "none" : section.replace(/\(.*/, "")}`);
  for (const { column, header: cell } of header.columns) {
    if (column !== null) features.add(`column:${column}=${cell.label?.key ?? ""}`);
  }
  const order = header.columns.map(({ column }) => column);
  if (order.includes("unit") && order.indexOf("unit") > order.indexOf("actual") && order.includes("actual"))
    features.add("unit:behind-actual");
  if (header.lastRow > header.row) features.add("header:two-rows");
  if (table.emptySlots.length > 0) features.add("slots:empty");
  if (table.indicators.some(({ level1Weight }) => level1Weight !== null)) features.add("level1:weighted");
  if (table.totalKey !== null) features.add(`total:${table.totalKey}`);
  else if (topTotalLabel(headLabels, funds.funds) !== null) features.add("total:top");
}
