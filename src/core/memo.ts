/**
 * Remembering what pure functions gave: forms repeat their labels, names and formats a thousand times, and many rules
 * ask the same of the same form. Both kinds are bounded, so that no workbook can fill the memory.
 */

/** Longer texts are goals and notes, of which only those of one form come again, from rule to rule. */
const LONGEST = 64;
const SIZE = 4_000;
const LONG_ONES = 8;

/** The function, remembering the results for short texts and for the last few long ones; starts afresh when full. */
export function rememberTexts<T>(compute: (text: string) => T): (text: string) => T {
  const short = new Map<string, { readonly result: T }>();
  const long = new Map<string, { readonly result: T }>();
  return (text) => {
    const known = text.length > LONGEST ? long : short;
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = compute(text);
    if (known.size >= (known === long ? LONG_ONES : SIZE)) known.clear();
    known.set(text, { result });
    return result;
  };
}

/**
 * The function, remembering its result for the last object it was given; objects must not change. One object is kept
 * alive until the next one comes (a weak reference would keep all of them, until the run gives way to other work).
 */
export function rememberLast<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  let last: { readonly key: Key; readonly result: T } | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.result;
    const result = compute(key);
    last = { key, result };
    return result;
  };
}
