/** In English: wording of 汇总: the head, the table, the chart and the sheet that is inserted. */
import type { SummaryTexts } from "../../pane/summary";

export const summaryTexts: SummaryTexts = {
  compare: "Compare with another workbook…",
  head: (selfEvaluations, declarations) =>
    [
      ...(selfEvaluations > 0
        ? [`${selfEvaluations} self-evaluation${selfEvaluations === 1 ? "" : "s"}`]
        : []),
      ...(declarations > 0 ? [`${declarations} declaration${declarations === 1 ? "" : "s"}`] : []),
    ].join(", "),
  grades: (counts, open) =>
    [...counts.map(({ grade, count }) => `${count} ${grade}`), ...(open > 0 ? [`${open} open`] : [])].join(
      ", ",
    ),
  joined: (head, rest) => (rest === "" ? head : `${head}: ${rest}`),
  sums: (budget, executed, rate, unit) =>
    `Budget ${budget}${unit}, spent ${executed}${unit}${rate === null ? "" : `, rate ${rate}%`}`,
  mixedUnits: "The forms use different money units, so there is no sum",
  number: "No.",
  project: "Project",
  budgetToExecuted: "budget → spent",
  budget: "Annual budget",
  executed: "Spent",
  moneyUnit: "Money unit",
  rate: "Rate",
  ratePercent: "Execution rate (%)",
  total: "Total",
  grade: "Grade",
  findings: "Issues",
  sheet: "Sheet",
  kind: "Kind",
  year: "Year",
  errors: "Errors",
  warnings: "Warnings",
  infos: "Tips",
  chart: (forms, lowest) =>
    `Execution rates and totals of ${forms} forms. ${lowest}All numbers are in the table below.`,
  lowest: (number, rate) => `Number ${number} has the lowest execution rate, ${rate}%. `,
  or: "/",
  to: "–",
  copy: "Copy table",
  insert: "Insert summary sheet…",
  insertTitle: "Insert a summary sheet",
  insertBody: (name) => `A new sheet “${name}” is added to the workbook; the other sheets stay as they are.`,
  insertNow: "Insert",
  sheetName: "Summary",
  sortedBy: (column) => `Sorted by ${column}`,
  empty: "There are no forms to summarise yet",
  issues: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} tips`,
  none: "none",
};
