/** Work in pieces that stay below the 5 MB that Excel passes on in one request or one answer. */

/** Below 5 MB with room for what is not counted. */
export const BYTE_BUDGET = 4 * 1024 * 1024;

/** Splits a list so that no piece's costs pass the budget; a single item may. */
export function inChunks<T>(
  items: readonly T[],
  cost: (item: T) => number,
  budget: number,
): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let current: T[] = [];
  let spent = 0;
  for (const item of items) {
    const price = cost(item);
    if (current.length > 0 && spent + price > budget) {
      chunks.push(current);
      current = [];
      spent = 0;
    }
    current.push(item);
    spent += price;
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}

/** Bytes of a text in UTF-8, near enough: everything beyond ASCII counts as Chinese. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) bytes += 2;
  return bytes;
}
