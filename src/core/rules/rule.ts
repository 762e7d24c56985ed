/**
 * The shape of a rule: metadata as data, behaviour as one pure function. A rule reports a message id and data,
 * never a sentence, and never writes anything; wording is in strings/rules, one page per rule in docs/rules.
 *
 * The metadata names every message and every fix label together with the texts that fill it, so that a finding
 * without a wording, or a wording that asks for a text the rule does not give, does not compile.
 */
import type { Counterparts } from "../compare/counterparts";
import type { Form, FormKind } from "../forms/form";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Evaluation } from "../scoring/evaluation";
import type { CellContent } from "../plan/plan";
import type { Siblings } from "./siblings";

/** error: formally or arithmetically wrong, blocks submission; warning: a reviewer will object; info: worth a look. */
export type Severity = "error" | "warning" | "info";

/** safe: may be applied in bulk without changing meaning; choice: offers alternatives to a person. */
export type FixKind = "safe" | "choice";

export type OptionValue = string | number | boolean;

/** Message ids with the names of the texts that fill each sentence: `{ differs: ["printed", "computed"] }`. */
export type MessageTable = Readonly<Record<string, readonly string[]>>;

export interface RuleMeta<Id extends string = string> {
  /** "S01": the number in the review catalogue. */
  readonly id: Id;
  /** "missed-full-marks". */
  readonly alias: string;
  readonly severity: Severity;
  readonly kinds: readonly FormKind[];
  /** Document the rule rests on, e.g. "财预〔2020〕10号"; "" for plain arithmetic or typing. */
  readonly source: string;
  readonly fix: FixKind | null;
  /** A rule that compares forms speaks only where a second set of forms is given (`jihe compare`). */
  readonly needs?: "counterparts";
  /** Thresholds with their defaults; decimals as strings. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** What the rule can say. */
  readonly messages: MessageTable;
  /** Labels of what its fixes offer; {} without a fix. */
  readonly labels: MessageTable;
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

export interface Fix<Option extends FixOption = FixOption> {
  readonly kind: FixKind;
  readonly options: readonly Option[];
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

type Texts<Names extends readonly string[]> = { readonly [Name in Names[number]]: string };

/** The fix options that a rule's metadata allows. */
export type FixOptionOf<Meta extends RuleMeta> = {
  readonly [Label in keyof Meta["labels"] & string]: {
    readonly label: Label;
    readonly data: Texts<Meta["labels"][Label]>;
    readonly edits: readonly FixEdit[];
  };
}[keyof Meta["labels"] & string];

/** The findings that a rule's metadata allows: each message with exactly its texts. */
export type FindingOf<Meta extends RuleMeta> = {
  readonly [Message in keyof Meta["messages"] & string]: {
    readonly message: Message;
    readonly data: Texts<Meta["messages"][Message]>;
    readonly cells: readonly string[];
    readonly severity?: Severity;
    readonly fix?: Fix<FixOptionOf<Meta>>;
  };
}[keyof Meta["messages"] & string];

/** Never a silent pass: a rule says which of the four it is. */
export type RuleOutcome = "finding" | "passed" | "not-applicable" | "not-enough-data";

export type RuleResult<Found extends Finding = Finding> =
  | { readonly outcome: "finding"; readonly findings: readonly Found[] }
  | { readonly outcome: "passed" | "not-applicable" | "not-enough-data" };

export interface RuleContext<
  Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<string, OptionValue>>,
> {
  readonly form: Form;
  readonly sheet: SheetSnapshot;
  /** Absent in declarations' funds and indicators: a declaration has an evaluation without results. */
  readonly evaluation: Evaluation;
  readonly options: Options;
  /** What all forms of the same workbook say, for rules that look across (units used elsewhere). */
  readonly siblings: Siblings;
  /** What a second set of forms holds about this project; absent when a workbook is checked alone. */
  readonly counterparts?: Counterparts;
}

export interface Rule<Meta extends RuleMeta = RuleMeta> {
  readonly meta: Meta;
  /** `context.options` overrides the defaults one by one. */
  check(context: RuleContext): RuleResult;
}

export const PASSED = { outcome: "passed" } as const;
export const NOT_APPLICABLE = { outcome: "not-applicable" } as const;
export const NOT_ENOUGH_DATA = { outcome: "not-enough-data" } as const;

/** Findings or, when there are none, "passed". */
export function report<Found extends Finding>(findings: readonly Found[]): RuleResult<Found> {
  return findings.length > 0 ? { outcome: "finding", findings } : PASSED;
}

/** As `report`, where "nothing found" is only worth saying when something could be looked at. */
export function reportOn<Found extends Finding>(
  looked: boolean,
  findings: readonly Found[],
): RuleResult<Found> {
  return looked ? report(findings) : NOT_ENOUGH_DATA;
}

/** A default of "30" allows any string, 3 any number, true any boolean. */
export type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : never;

type OptionsOf<Meta extends RuleMeta> = {
  readonly [Name in keyof Meta["options"]]: Widen<Meta["options"][Name]>;
};

/** For a run that changes no option. */
export const NO_OPTIONS: Readonly<Record<string, OptionValue>> = {};

/**
 * Ties metadata to its check and keeps its literal types. Options given to a run override the defaults one by
 * one; one of another type than its default is ignored, because a run must not fail on a stale setting.
 */
export function defineRule<const Meta extends RuleMeta>(
  meta: Meta,
  check: (context: RuleContext<OptionsOf<Meta>>) => RuleResult<FindingOf<Meta>>,
): Rule<Meta> {
  const defaults = withDefaults<Meta>(meta, NO_OPTIONS);
  const withoutOptions = Object.keys(meta.options).length === 0;
  return {
    meta,
    check: (context) => {
      if (!meta.kinds.includes(context.form.kind)) return NOT_APPLICABLE;
      // Most rules have none: they need no context of their own, and `options` is of their type whatever is in it.
      if (withoutOptions) return check(context as RuleContext<OptionsOf<Meta>>);
      const given = context.options;
      return check({
        ...context,
        options: given === NO_OPTIONS ? defaults : withDefaults<Meta>(meta, given),
      });
    },
  };
}

function withDefaults<Meta extends RuleMeta>(
  meta: Meta,
  given: Readonly<Record<string, OptionValue>>,
): OptionsOf<Meta> {
  const merged = Object.entries(meta.options).map(([name, value]) => {
    const other = given[name];
    return [name, typeof other === typeof value ? other : value] as const;
  });
  // The entries are exactly the metadata's names, each with a value of its default's type.
  return Object.fromEntries(merged) as OptionsOf<Meta>;
}
