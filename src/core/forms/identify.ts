/**
 * Which layout a form has: told by its kind, headers, columns and year; never by the name of a file or a sheet.
 */
import { layouts } from "./layouts";
import type { Feature, Layout } from "./layouts/layout";

/** The layout whose needs are met and which most features speak for. */
export function identify(features: ReadonlySet<Feature>): Layout {
  let best: { readonly layout: Layout; readonly points: number } | null = null;
  for (const layout of layouts) {
    if (!layout.needs.every((need) => features.has(need))) continue;
    // A need beyond the kind is a feature that only this layout has.
    const points =
      (layout.needs.length - 1) * 3 + layout.typical.filter((feature) => features.has(feature)).length;
    if (best === null || points > best.points) best = { layout, points };
  }
  return best?.layout ?? FALLBACK;
}

/** Only reached for a kind without layouts; the national form is the ancestor of all. */
const FALLBACK: Layout =
  layouts.find(({ id }) => id === "national-2020") ??
  ({
    id: "national-2020",
    kind: "self-evaluation",
    where: "",
    needs: [],
    typical: [],
    prints: {},
  } satisfies Layout);
