/**
 * Which item a row of a fund block is: the same label means the project's money in one column and the year's in another.
 */
import type { FundItem } from "./form";
import type { LabelAt, Filled } from "./grid";
import type { FundLabel } from "./layouts/layout";

/** Reads a label as the layout prints it: without spaces, and with a colon only where the layout has one. */
export type Printed = (row: FundLabel, text: string) => string;

/** Fund rows seen, by the words they are printed with. */
export type RowKeys = Map<FundLabel, string>;

export function isFundRow(cell: Filled): cell is LabelAt {
  return cell.label !== null && cell.label.fundRow !== null;
}

export type Block = "project" | "annual";

export function itemOf(label: FundLabel, block: Block, where: "table" | "amounts"): FundItem {
  if (where === "table") {
    return label === "projectTotal" || label === "annualTotal" ? "total" : label;
  }
  switch (label) {
    case "total":
      return "annualTotal";
    case "fiscal":
      return block === "project" ? "projectFiscal" : "annualFiscal";
    case "other":
      return block === "project" ? "projectOther" : "annualOther";
    default:
      return label;
  }
}
