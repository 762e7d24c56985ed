/**
 * Pairs the items of two lists by keys, never by guessing: a pair is made when each is the other's only candidate;
 * several candidates that nothing tells apart stay unpaired and are reported as such.
 */
export interface Pair {
  readonly first: number;
  readonly second: number;
  /** Index of the key that brought them together: 0 is the strictest. */
  readonly key: number;
  /** Several had the key, and only `prefer` told them apart. */
  readonly preferred: boolean;
}

/** Items of both lists that could be paired with one another in more than one way. */
export interface Tie {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly ties: readonly Tie[];
}

export interface PairingRules<T> {
  /** Keys from strict to loose; "" takes no part. */
  readonly keys: readonly ((item: T) => string)[];
  /** May the two be one at all? */
  readonly compatible: (first: T, second: T) => boolean;
  /** What tells candidates apart, from weak to strong evidence: tried in order until one is left. */
  readonly prefer: readonly ((first: T, second: T) => boolean)[];
}

export function pairUp<T>(first: readonly T[], second: readonly T[], rules: PairingRules<T>): Pairing {
  const pairs: Pair[] = [];
  const ties: Tie[] = [];
  const taken = { first: new Set<number>(), second: new Set<number>() };
  const take = (side: "first" | "second", indices: readonly number[]): void => {
    for (const index of indices) taken[side].add(index);
  };
  for (const [keyIndex, key] of rules.keys.entries()) {
    const free = (list: readonly T[], side: "first" | "second") =>
      list.flatMap((item, index) => (taken[side].has(index) ? [] : [{ item, index, key: key(item) }]));
    const [firsts, seconds] = [free(first, "first"), free(second, "second")];
    for (const name of new Set(firsts.map((one) => one.key))) {
      if (name === "") continue;
      let left = firsts.filter((one) => one.key === name);
      let right = seconds.filter((one) => one.key === name);
      const agree = (test: (a: T, b: T) => boolean, preferred: boolean): void => {
        const found = left.flatMap((a) => {
          const candidates = right.filter((b) => test(a.item, b.item));
          const [b] = candidates;
          if (b === undefined || candidates.length > 1) return [];
          if (left.filter((other) => test(other.item, b.item)).length > 1) return [];
          return [{ first: a.index, second: b.index, key: keyIndex, preferred }];
        });
        pairs.push(...found);
        take(
          "first",
          found.map((pair) => pair.first),
        );
        take(
          "second",
          found.map((pair) => pair.second),
        );
        left = left.filter((one) => !taken.first.has(one.index));
        right = right.filter((one) => !taken.second.has(one.index));
      };
      agree(rules.compatible, false);
      for (const test of rules.prefer) agree((a, b) => rules.compatible(a, b) && test(a, b), true);
      const tiedLeft = left.filter((a) => right.some((b) => rules.compatible(a.item, b.item)));
      const tiedRight = right.filter((b) => left.some((a) => rules.compatible(a.item, b.item)));
      if (tiedLeft.length === 0) continue;
      const tie = { first: tiedLeft.map((one) => one.index), second: tiedRight.map((one) => one.index) };
      ties.push(tie);
      take("first", tie.first);
      take("second", tie.second);
    }
  }
  return { pairs, ties };
}
