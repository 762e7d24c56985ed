import { clip, displayWidth, oneLine, pad, table } from "../../../src/core/report/width";

test.each([
  ["得分", 4],
  ["≥95%", 4],
  ["（万元）", 8],
  ["é", 1],
  ["e\u0301", 1],
  ["", 0],
  ["𠀀", 2],
])("%s is %d wide", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ["绩效自评表", 6, "绩效…"],
  ["绩效自评表", 10, "绩效自评表"],
  ["a\nb", 5, "a b"],
])("%j clipped to %d", (text, width, expected) => {
  expect(clip(text, width)).toBe(expected);
  expect(displayWidth(clip(text, width))).toBeLessThanOrEqual(width);
});

test("columns line up whatever they hold", () => {
  expect(
    table(
      [
        ["得分", "9.75"],
        ["rate", "100"],
      ],
      ["left", "right"],
    ),
  ).toEqual(["得分  9.75", "rate   100"]);
  expect(pad("分", 4, "right")).toBe("  分");
});

test("a cell cannot colour or break the terminal", () => {
  expect(oneLine("a\u001B[31m\r\nb\u0000")).toBe("a [31m b");
});
