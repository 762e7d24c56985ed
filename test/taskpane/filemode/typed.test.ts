/** What people type becomes what they mean. */
import { EMPTY_CELL } from "../../../src/core/sheet/snapshot";
import { editText, typedContent } from "../../../src/taskpane/filemode/sheet/typed";

describe("typed texts", () => {
  test.each([
    ["12", "General", 12, null],
    ["-0.50", "0.00", -0.5, null],
    ["1,234.5", "General", 1234.5, null],
    ["１２．５", "General", 12.5, null],
    [" 7 ", "General", 7, null],
    ["45%", "General", 0.45, "0%"],
    ["12.23%", "General", 0.1223, "0.00%"],
    ["12.23%", "0.0%", 0.1223, null],
    ["45", "0.00%", 0.45, null],
    [".5", "General", 0.5, null],
  ])("%s in %s is the number %s", (text, format, value, numberFormat) => {
    expect(typedContent(text, format)).toEqual({
      content: { value, formula: null },
      numberFormat,
      formulaAsText: false,
    });
  });

  test.each([
    ["≥80(批次)", "General", "≥80(批次)", false],
    ["=100%", "General", "=100%", true],
    ["=45人", "General", "=45人", true],
    ["=100%", "@", "=100%", false],
    ["12", "@", "12", false],
    ["'12", "General", "12", false],
    ["'=1", "General", "=1", false],
    ["2-4", "General", "2-4", false],
    ["1,23", "General", "1,23", false],
    ["1e5", "General", "1e5", false],
    ["-", "General", "-", false],
    [".", "General", ".", false],
    ["310112199001011234", "General", "310112199001011234", false],
  ])("%s in %s is the text %s", (text, format, value, formulaAsText) => {
    expect(typedContent(text, format)).toEqual({
      content: { value, formula: null },
      numberFormat: null,
      formulaAsText,
    });
  });

  test.each(["", "  ", "\n"])("%j clears the cell", (text) => {
    expect(typedContent(text, "0.00").content).toEqual({ value: null, formula: null });
  });
});

describe("text to edit", () => {
  test.each([
    [{ value: 0.1223, numberFormat: "0.00%" }, "12.23%"],
    [{ value: 0.07, numberFormat: "0%" }, "7%"],
    [{ value: 1e-7, numberFormat: "General" }, "0.0000001"],
    [{ value: 45292, numberFormat: "yyyy-mm-dd", text: "2024-01-01" }, "2024-01-01"],
    [{ value: 2, formula: "=1+1" }, "=1+1"],
    [{ value: null }, ""],
    [{ value: true }, "TRUE"],
    [{ value: "有效" }, "有效"],
    [{ value: 12, numberFormat: '0"months"' }, "12"],
  ])("%j", (cell, expected) => {
    expect(editText({ ...EMPTY_CELL, ...cell })).toBe(expected);
  });
});
