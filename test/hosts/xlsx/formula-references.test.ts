import { formulaTokens, moveFormula, type FormulaToken } from "../../../src/hosts/xlsx/formula-references";
import { columnName } from "../../../src/core/sheet/address";

/** A token as one word, for tables. */
function shown(token: FormulaToken): string {
  switch (token.kind) {
    case "reference": {
      const corner = ({ row, column }: { row: number | null; column: number | null }) =>
        `${column === null ? "" : columnName(column)}${row === null ? "" : row + 1}`;
      const { sheets } = token;
      const sheet =
        sheets === null ? "" : `${sheets.first}${sheets.last === sheets.first ? "" : `..${sheets.last}`}!`;
      const [from, to] = [corner(token.from), corner(token.to)];
      return (
        sheet +
        (from === to && token.from.row !== null && token.from.column !== null ? from : `${from}:${to}`)
      );
    }
    case "name":
      return `name ${token.sheets === null ? "" : `${token.sheets.first}!`}${token.name}`;
    case "function":
      return `${token.name}()`;
    case "table":
      return `table ${token.table}`;
    case "external":
    case "computed":
      return token.kind;
  }
}

test.each([
  ["=A1+$B$2*3", ["A1", "B2"]],
  ["SUM(A1:B2,$C:D,3:$5)", ["SUM()", "A1:B2", "C:D", "3:5"]],
  ["LOG10(A1)+LOG10", ["LOG10()", "A1", "LOG10"]],
  [`"A1"&B1&"say ""C1"""`, ["B1"]],
  ["Sheet2!A1+'项目 (1)'!$B$2+'It''s'!C3:D4", ["Sheet2!A1", "项目 (1)!B2", "It's!C3:D4"]],
  ["SUM(Jan:Dec!A1,'1月:12月'!B2)", ["SUM()", "Jan..Dec!A1", "1月..12月!B2"]],
  ["汇总表!A1", ["汇总表!A1"]],
  [
    "[1]Sheet1!A1+'[2]a b'!B1+[1]!Name+'C:\\x\\[b.xlsx]S'!A1",
    ["external", "external", "external", "external"],
  ],
  ["[0]!Rate", ["name !Rate"]],
  ["Rate*Sheet2!Rate+利率", ["name Rate", "name Sheet2!Rate", "name 利率"]],
  ["T1[[#This Row],[a'[b]]]+T2[c]+[d]", ["table T1", "table T2", "table "]],
  ["_xlfn._xlws.SORT(A1:A3)", ["SORT()", "A1:A3"]],
  ["IF(TRUE,#REF!,#N/A)", ["IF()"]],
  ["Sheet9!#REF!+A1", ["A1"]],
  ["A1:INDEX(B:B,5)", ["A1", "computed", "INDEX()", "B:B"]],
  ["1.5E+3+2E5+.5", []],
  ["XFE1+A1048577+ABCD1", ["name XFE1", "name A1048577", "name ABCD1"]],
  ["{1,2;3,4}", []],
  ["A1B+R1C1x", ["name A1B", "name R1C1x"]],
])("%s", (formula, expected) => {
  expect(formulaTokens(formula).map(shown)).toEqual(expected);
});

test.each([
  ["A1+$A1+A$1+$A$1", 1, 2, "C2+$A2+C$1+$A$1"],
  ["SUM(A1:B2)", 3, 0, "SUM(A4:B5)"],
  ["SUM(A:A,1:1,$B:$B)", 1, 1, "SUM(B:B,2:2,$B:$B)"],
  [`"A1"&'A1'!A1`, 1, 0, `"A1"&'A1'!A2`],
  ["'a!b'!A1", 1, 0, "'a!b'!A2"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["A1048576", 1, 0, "A1"],
  ["[1]S!A1", 1, 0, "[1]S!A1"],
])("%s moved by %d, %d", (formula, rows, columns, expected) => {
  expect(moveFormula(formula, rows, columns)).toBe(expected);
});
