/** Every real sample is read as its truth says: texts, addresses, numbers, levels, totals, grades. */
import { accuracyOf } from "./accuracy";

const EXACT = [
  "self-2022",
  "self-2024",
  "target-2022",
  "target-2024",
  "self-2022-blank-scores",
  "self-2024-blank-scores",
  "stacked-self-2022",
  "stacked-self-2024",
  "stacked-target-2022",
  "stacked-target-2024",
  "variants-dev",
];

describe("accuracy", () => {
  test.each(EXACT)("%s is read completely", (name) => {
    const { compared, differences } = accuracyOf(name);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test("the damaged workbook is read at least to 99 %", () => {
    const { compared, equal, differences } = accuracyOf("damaged");
    // What remains cannot be known from the cells: separators and commas that the damage itself replaced.
    expect(
      differences.map(({ where }) => where.replace(/^.*(?:indicators\[\d+\] |!\S+ )/, "")).sort(),
    ).toEqual([
      "funds[0].annualBudget.text",
      "funds[0].initialBudget.text",
      "funds[1].annualBudget.text",
      "funds[1].executed.text",
      "系统正常运转率.target.text",
    ]);
    expect(equal / compared).toBeGreaterThanOrEqual(0.999);
  });
});
