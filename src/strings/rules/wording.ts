/**
 * The shape of a rule's wording: everything that people read about it, in one locale. The message ids and the
 * texts that fill them come from the rule's metadata, so that one without a sentence does not compile.
 */
import type { RuleId, RuleMetas } from "../../core/rules/registry";
import type { MessageTable, RuleMeta } from "../../core/rules/rule";

/** A sentence from the texts that the metadata names. */
type Sentences<Table extends MessageTable> = {
  readonly [Message in keyof Table]: (texts: { readonly [Name in Table[Message][number]]: string }) => string;
};

export interface RuleText<Meta extends RuleMeta> {
  readonly title: string;
  /** What the rule looks at, in one or two sentences. */
  readonly checks: string;
  /** Why it matters to a reviewer. */
  readonly why: string;
  readonly howToFix: string;
  readonly messages: Sentences<Meta["messages"]>;
  readonly labels: Sentences<Meta["labels"]>;
}

/** The wording of all rules. */
export type RuleWordings = { readonly [Id in RuleId]: RuleText<RuleMetas[Id]> };
