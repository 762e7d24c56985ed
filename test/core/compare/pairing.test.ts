import fc from "fast-check";
import { pairUp } from "../../../src/core/compare/pairing";

interface Item {
  readonly name: string;
  readonly body: string;
}
const item = (text: string): Item => ({ name: text.slice(0, -1), body: text.slice(-1) });
const rules = {
  keys: [(one: Item) => one.name, (one: Item) => one.name.toLowerCase()],
  compatible: (a: Item, b: Item) => a.body === b.body || a.body === "?" || b.body === "?",
  prefer: [(a: Item, b: Item) => a.body === b.body],
};
const pair = (first: readonly string[], second: readonly string[]) => {
  const found = pairUp(first.map(item), second.map(item), rules);
  return {
    pairs: found.pairs.map((one) => `${first[one.first] ?? ""}=${second[one.second] ?? ""}`).sort(),
    ties: found.ties.map((tie) => [tie.first.length, tie.second.length]),
  };
};

test.each<[string, readonly string[], readonly string[], readonly string[], readonly number[][]]>([
  ["one to one", ["a1", "b1"], ["b1", "a1"], ["a1=a1", "b1=b1"], []],
  ["the strict key goes first", ["A1", "a1"], ["a1"], ["a1=a1"], []],
  ["the loose key takes what is left", ["A1"], ["a1"], ["A1=a1"], []],
  ["another body is none", ["a1"], ["a2"], [], []],
  ["an unknown body will do", ["a1"], ["a?"], ["a1=a?"], []],
  ["a known body is preferred", ["a1"], ["a?", "a1"], ["a1=a1"], []],
  ["two candidates are a tie", ["a1"], ["a1", "a1"], [], [[1, 2]]],
  ["a tie is not settled by a looser key", ["a1"], ["a1", "a1", "A1"], [], [[1, 2]]],
  ["two of each are a tie", ["a1", "a1"], ["a1", "a1"], [], [[2, 2]]],
])("%s", (_, first, second, pairs, ties) => {
  expect(pair(first, second)).toEqual({ pairs, ties });
});

const names = fc.array(
  fc.string({ unit: fc.constantFrom("a", "A", "b", "1", "2", "?"), minLength: 2, maxLength: 2 }),
  {
    maxLength: 8,
  },
);

test("nothing is paired twice, and the lists' order does not matter", () => {
  fc.assert(
    fc.property(names, names, (first, second) => {
      const { pairs } = pairUp(first.map(item), second.map(item), rules);
      for (const side of ["first", "second"] as const) {
        expect(new Set(pairs.map((one) => one[side])).size).toBe(pairs.length);
      }
      expect(pair([...first].reverse(), [...second].reverse()).pairs).toEqual(pair(first, second).pairs);
      const turned = pair(second, first).pairs.map((text) => text.split("=").reverse().join("="));
      expect(turned.sort()).toEqual(pair(first, second).pairs);
    }),
  );
});
