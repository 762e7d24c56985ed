/** Tables of texts by their reading, in the notation of ./compact: lines of `≥ 95 % | ≥95% | 不低于95%`. */
export function casesOf(table: string): readonly (readonly [text: string, reading: string])[] {
  return table
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [reading = "", ...texts] = line.split(" | ");
      return texts.map((text) => [text, reading] as const);
    });
}
