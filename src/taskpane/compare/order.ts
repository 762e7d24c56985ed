/** Which of two workbooks is the earlier one: by the years of their forms, and within a year by their kind. */
import type { Comparison, Side } from "../../core/compare/compare";
import type { Form, FormKind } from "../../core/forms/form";

/** Forms of one kind and year. */
export interface Stage {
  readonly kind: FormKind;
  readonly year: number | null;
  readonly forms: number;
}

/**
 * - earlier: every form of that side comes before those that it is compared with
 * - mixed: some before, some after
 * - same: one kind and year on both sides, so there is nothing to compare
 * - unknown: no year could be read on one side
 */
export type Order =
  { readonly kind: "earlier"; readonly side: Side } | { readonly kind: "mixed" | "same" | "unknown" };

/** Earliest first; forms without a year last. */
export function stagesOf(forms: readonly Form[]): readonly Stage[] {
  const found = new Map<string, Stage>();
  for (const { kind, year } of forms) {
    const key = `${kind} ${String(year)}`;
    found.set(key, { kind, year, forms: (found.get(key)?.forms ?? 0) + 1 });
  }
  return [...found.values()].sort(
    (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || rank(a) - rank(b) || 0,
  );
}

/** By the matches where there are any: what is compared with nothing has no say. */
export function orderOf(first: readonly Form[], second: readonly Form[], { matches }: Comparison): Order {
  const pairs =
    matches.length > 0
      ? matches.flatMap((match) => {
          const [a, b] = [first[match.first], second[match.second]];
          return a === undefined || b === undefined ? [] : [{ a, b }];
        })
      : stagesOf(first).flatMap((a) => stagesOf(second).map((b) => ({ a, b })));
  const known = pairs.flatMap(({ a, b }) =>
    a.year === null || b.year === null ? [] : [Math.sign(a.year - b.year || rank(a) - rank(b))],
  );
  if (known.length === 0) return { kind: "unknown" };
  const [before, after] = [known.includes(-1), known.includes(1)];
  if (before && after) return { kind: "mixed" };
  return before ? { kind: "earlier", side: "first" } : after ? { kind: "earlier", side: "second" } : SAME;
}

const SAME: Order = { kind: "same" };

/** A project is declared before it is evaluated. */
const rank = ({ kind }: { readonly kind: FormKind }): number => (kind === "target" ? 0 : 1);
