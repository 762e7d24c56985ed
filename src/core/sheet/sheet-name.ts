/** Names that Excel accepts for a worksheet. */

const NAME_LIMIT = 31;

/** A name that Excel accepts and no sheet has: forbidden characters become "_", a number tells twins apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const cleaned = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, "_")
    .replace(/^'|'$/g, "_")
    .trim();
  const base = cleaned === "" || cleaned.toLowerCase() === "history" ? `Sheet${taken.length + 1}` : cleaned;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base.slice(0, NAME_LIMIT);
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, NAME_LIMIT - suffix.length) + suffix;
  }
  return name;
}
