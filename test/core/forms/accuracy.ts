/**
 * Compares what was read of a fixture with its truth file: every text, address, number, level, total and grade is one
 * item. Used by the accuracy test, and by hand to list what differs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readForms } from "../../../src/core/forms/read";
import type { Form } from "../../../src/core/forms/form";
import { decimal, type Decimal } from "../../../src/core/values/decimal";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

interface TruthCell {
  readonly text: string;
  readonly cell: string;
  readonly value?: number | null;
}

interface TruthIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level1Cell: string;
  readonly level2Cell: string;
  readonly name: TruthCell;
  readonly target: TruthCell;
  readonly actual?: TruthCell | null;
  readonly weight?: TruthCell | null;
  readonly score?: TruthCell | null;
  readonly deviation?: TruthCell | null;
  readonly sign?: TruthCell;
  readonly targetValue?: TruthCell;
  readonly unit?: TruthCell;
}

interface TruthForm {
  readonly sheet: string;
  readonly area: string;
  readonly kind: string;
  readonly year: number;
  readonly layout: string;
  readonly title: TruthCell;
  readonly yearText: TruthCell;
  readonly fields: Readonly<Record<string, TruthCell>>;
  readonly funds: readonly Readonly<Record<string, TruthCell | string>>[];
  readonly indicators: readonly TruthIndicator[];
  readonly emptySlots?: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly level2Cell: string;
  }[];
  readonly total: { readonly weight: TruthCell; readonly score: TruthCell } | null;
  readonly grade: TruthCell | null;
}

interface Truth {
  readonly sheetsWithoutForm?: readonly string[];
  readonly forms: readonly TruthForm[];
}

export interface Difference {
  readonly where: string;
  readonly expected: unknown;
  readonly got: unknown;
}

export interface Accuracy {
  readonly compared: number;
  readonly equal: number;
  readonly differences: readonly Difference[];
}

const FIXTURES = join(__dirname, "../../fixtures");

export function snapshotOf(name: string): WorkbookSnapshot {
  const opened = readWorkbook(readFileSync(join(FIXTURES, `${name}.xlsx`)));
  if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
  return opened.value.snapshot;
}

export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(FIXTURES, `${name}.truth.json`), "utf8")) as Truth;
}

class Comparison {
  compared = 0;
  equal = 0;
  readonly differences: Difference[] = [];

  item(where: string, expected: unknown, got: unknown): void {
    this.compared++;
    if (expected === got) this.equal++;
    else this.differences.push({ where, expected, got });
  }

  cell(
    where: string,
    expected: TruthCell | null | undefined,
    got: { readonly text: string; readonly cell: string; readonly number?: Decimal | null } | null,
  ): void {
    if (expected === null || expected === undefined) {
      this.item(where, null, got === null ? null : `${got.cell} ${got.text}`);
      return;
    }
    this.item(`${where}.text`, expected.text, got?.text);
    this.item(`${where}.cell`, expected.cell, got?.cell);
    if (got !== null && "number" in got && expected.value !== undefined) {
      const wanted = expected.value === null ? null : decimal(expected.value);
      const same = wanted === null ? got.number === null : (got.number?.eq(wanted) ?? false);
      this.item(`${where}.number`, true, same ? true : (got.number?.toString() ?? null));
    }
  }
}

/** Fund rows that the model keeps as they are printed. */
const EXTRA = new Set(["fiscalAccount", "unitFunds"]);
const FUND_COLUMNS = [
  "amount",
  "initialBudget",
  "annualBudget",
  "executed",
  "weight",
  "rate",
  "score",
] as const;

function compareForm(to: Comparison, truth: TruthForm, form: Form): void {
  const at = `${truth.sheet}!${truth.area}`;
  to.item(`${at} area`, truth.area, form.area);
  to.item(`${at} kind`, truth.kind === "self" ? "self-evaluation" : truth.kind, form.kind);
  to.item(`${at} year`, truth.year, form.year);
  to.item(`${at} layout`, truth.layout.replace(/^L\d+-/, ""), form.layout);
  to.cell(`${at} title`, truth.title, form.title);
  to.cell(`${at} yearText`, truth.yearText, form.yearText);
  for (const [name, got] of Object.entries(form.fields)) {
    const expected = truth.fields[name];
    if (name === "moneyUnit" && expected !== undefined) {
      // The truth files give the unit once with its brackets and once without.
      const bare = (text: string | undefined): string | undefined => text?.replace(/[（()）]/g, "");
      to.item(`${at} moneyUnit`, bare(expected.text), bare(got?.text));
      to.item(`${at} moneyUnit.cell`, expected.cell, got?.cell);
    } else to.cell(`${at} ${name}`, expected, got);
  }
  for (const name of Object.keys(truth.fields)) to.item(`${at} knows ${name}`, true, name in form.fields);
  to.item(`${at} fund rows`, truth.funds.length, form.funds.rows.length);
  truth.funds.forEach((row, index) => {
    const got = form.funds.rows[index];
    const where = `${at} funds[${index}]`;
    const key = typeof row["row"] === "string" ? row["row"] : "";
    to.item(`${where}.item`, EXTRA.has(key) ? "extra" : key, got?.item);
    to.cell(
      `${where}.label`,
      row["label"] as TruthCell,
      got === undefined ? null : { text: got.label, cell: got.labelCell },
    );
    for (const column of FUND_COLUMNS)
      to.cell(`${where}.${column}`, row[column] as TruthCell | undefined, got?.[column] ?? null);
  });
  to.item(`${at} indicators`, truth.indicators.length, form.indicators.length);
  truth.indicators.forEach((expected, index) => {
    const got = form.indicators[index];
    const where = `${at} indicators[${index}] ${expected.name.text}`;
    for (const key of ["level1", "level2", "level1Cell", "level2Cell"] as const)
      to.item(`${where}.${key}`, expected[key], got?.[key]);
    for (const key of ["name", "target", "actual", "weight", "score", "deviation"] as const) {
      to.cell(`${where}.${key}`, expected[key], got?.[key] ?? null);
    }
    if (expected.targetValue !== undefined) {
      to.cell(`${where}.sign`, expected.sign, got?.target.parts?.sign ?? null);
      to.cell(
        `${where}.targetValue`,
        { text: expected.targetValue.text, cell: expected.targetValue.cell },
        got?.target.parts?.number ?? null,
      );
      to.cell(`${where}.unit`, expected.unit, got?.target.parts?.unit ?? null);
    }
  });
  const slots = truth.emptySlots ?? [];
  to.item(`${at} emptySlots`, slots.length, form.emptySlots.length);
  slots.forEach((slot, index) => {
    const got = form.emptySlots[index];
    for (const key of ["level1", "level2", "level2Cell"] as const)
      to.item(`${at} emptySlots[${index}].${key}`, slot[key], got?.[key]);
  });
  if (truth.total === null) to.item(`${at} total`, null, form.total);
  else {
    to.cell(`${at} total.weight`, truth.total.weight, form.total?.weight ?? null);
    to.cell(`${at} total.score`, truth.total.score, form.total?.score ?? null);
  }
  to.cell(`${at} grade`, truth.grade, form.grade);
}

/** Reads the fixture and compares it with its truth. */
export function accuracyOf(name: string): Accuracy {
  const truth = truthOf(name);
  const { forms, sheets } = readForms(snapshotOf(name));
  const to = new Comparison();
  to.item("form count", truth.forms.length, forms.length);
  for (const sheet of truth.sheetsWithoutForm ?? []) {
    to.item(`${sheet}: no form`, 0, sheets.find((each) => each.name === sheet)?.forms);
  }
  for (const expected of truth.forms) {
    const sameSheet = forms.filter(({ sheet }) => sheet === expected.sheet);
    const start = expected.area.split(":")[0] ?? "";
    const got =
      sameSheet.find(({ area }) => area.split(":")[0] === start) ??
      (sameSheet.length === 1 ? sameSheet[0] : undefined);
    to.item(`${expected.sheet}!${expected.area} found`, true, got !== undefined);
    if (got !== undefined) compareForm(to, expected, got);
  }
  return { compared: to.compared, equal: to.equal, differences: to.differences };
}
