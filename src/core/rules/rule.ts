/**
 * The shape of a rule: metadata as data, behaviour as one pure function. A rule reports a message id and data,
 * never a sentence, and never writes anything; wording is in strings/rules, one page per rule in docs/rules.
 */
import type { Form, FormKind } from "../forms/form";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Evaluation } from "../scoring/evaluation";
import type { CellContent } from "../plan/plan";

/** error: formally or arithmetically wrong, blocks submission; warning: a reviewer will object; info: worth a look. */
export type Severity = "error" | "warning" | "info";

/** safe: may be applied in bulk without changing meaning; choice: offers alternatives to a person. */
export type FixKind = "safe" | "choice";

export type OptionValue = string | number | boolean;

export interface RuleMeta<Id extends string = string> {
  /** "S01": the number in the review catalogue. */
  readonly id: Id;
  /** "missed-full-marks". */
  readonly alias: string;
  readonly severity: Severity;
  readonly kinds: readonly FormKind[];
  /** Document and article the rule rests on, e.g. "财预〔2020〕10号 第十五条"; "" for plain arithmetic or typing. */
  readonly source: string;
  readonly fix: FixKind | null;
  /** Thresholds with their defaults; decimals as strings. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** An edit that a fix proposes; `before` is checked again when it is applied. */
export interface FixEdit {
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly numberFormat: string | null;
}

export interface FixOption {
  /** Message id of the label in strings/rules; worded with `data`. */
  readonly label: string;
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly FixEdit[];
}

export interface Fix {
  readonly kind: FixKind;
  readonly options: readonly FixOption[];
}

/** What a rule found. `cells[0]` is the cell to select; addresses are A1 in the form's sheet. */
export interface Finding {
  /** Key of the wording in strings/rules/<id>. */
  readonly message: string;
  /** Texts that fill the sentence: names, numbers as printed, addresses. */
  readonly data: Readonly<Record<string, string>>;
  readonly cells: readonly string[];
  /** Set when it differs from the rule's own (a weaker or stronger case). */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** Never a silent pass: a rule says which of the four it is. */
export type RuleOutcome = "finding" | "passed" | "not-applicable" | "not-enough-data";

export type RuleResult =
  | { readonly outcome: "finding"; readonly findings: readonly Finding[] }
  | { readonly outcome: "passed" | "not-applicable" | "not-enough-data" };

export interface RuleContext<Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<string, OptionValue>>> {
  readonly form: Form;
  readonly sheet: SheetSnapshot;
  /** Absent in declarations' funds and indicators: a declaration has an evaluation without results. */
  readonly evaluation: Evaluation;
  readonly options: Options;
  /** All forms of the same workbook, for rules that look across (units used elsewhere, duplicates). */
  readonly siblings: readonly Form[];
}

export interface Rule<Id extends string = string> {
  readonly meta: RuleMeta<Id>;
  check(context: RuleContext): RuleResult;
}

export const PASSED: RuleResult = { outcome: "passed" };
export const NOT_APPLICABLE: RuleResult = { outcome: "not-applicable" };
export const NOT_ENOUGH_DATA: RuleResult = { outcome: "not-enough-data" };

/** Findings or, when there are none, "passed". */
export function report(findings: readonly Finding[]): RuleResult {
  return findings.length > 0 ? { outcome: "finding", findings } : PASSED;
}

/**
 * Ties metadata to its check and keeps the id's literal type, so that a rule without wording does not compile.
 * Options given to a run override the defaults one by one.
 */
export function defineRule<
  const Id extends string,
  const Options extends Readonly<Record<string, OptionValue>>,
>(
  meta: RuleMeta<Id> & { readonly options: Options },
  check: (context: RuleContext<{ readonly [K in keyof Options]: Widen<Options[K]> }>) => RuleResult,
): Rule<Id> {
  return {
    meta,
    check: (context) => {
      if (!meta.kinds.includes(context.form.kind)) return NOT_APPLICABLE;
      const options = { ...meta.options, ...context.options } as unknown as { readonly [K in keyof Options]: Widen<Options[K]> };
      return check({ ...context, options });
    },
  };
}

/** A default of "30" allows any string, 3 any number, true any boolean. */
export type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : never;
