/**
 * F13 mixed-amount-formats: the amounts of one row are written in different ways, `71200.00` beside `70,000`. The
 * fix gives the row one number format and changes no amount.
 */
import type { FundRow, NumberCell } from "../../forms/form";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { decimalPlaces, literal, toCellNumber, ZERO, type Decimal } from "../../values/decimal";
import { cellOf } from "../edits";
import { AMOUNT_COLUMNS, shownPlaces } from "../funds";
import { defineRule, reportOn, type FixEdit } from "../rule";

export const F13 = defineRule(
  {
    id: "F13",
    alias: "mixed-amount-formats",
    severity: "info",
    kinds: ["self-evaluation"],
    source: "",
    fix: "safe",
    options: {},
    messages: { mixed: ["label", "amounts"] },
    labels: { "same-format": ["label"] },
  },
  ({ form, sheet }) => {
    const rows = form.funds.rows.filter((row) => printedAmounts(row).length > 1);
    return reportOn(
      rows.length > 0,
      rows.flatMap((row) => {
        // Most rows look alike throughout; only for the others it matters what the sheet holds.
        if (looksAlike(printedAmounts(row))) return [];
        const amounts = writtenAmounts(sheet, row);
        if (!isMixed(amounts)) return [];
        const edits = sameFormat(amounts);
        return [
          {
            message: "mixed" as const,
            data: { label: row.label, amounts: amounts.map(({ cell }) => cell.text).join(" / ") },
            cells: amounts.map(({ cell }) => cell.cell),
            ...(edits.length === 0
              ? {}
              : {
                  fix: {
                    kind: "safe",
                    options: [{ label: "same-format", data: { label: row.label }, edits }],
                  } as const,
                }),
          },
        ];
      }),
    );
  },
);

interface WrittenAmount extends PrintedAmount {
  readonly value: string | number;
  readonly formula: string | null;
  readonly numberFormat: string;
}

interface PrintedAmount {
  readonly cell: NumberCell;
  readonly number: Decimal;
}

/** Amounts other than 0, which shows nothing about how amounts are written. */
function printedAmounts(row: FundRow): readonly PrintedAmount[] {
  return AMOUNT_COLUMNS.flatMap((column) => {
    const cell = row[column];
    const number = cell?.number ?? null;
    return cell === null || number === null || number.eq(ZERO) ? [] : [{ cell, number }];
  });
}

/** As many decimals everywhere, and separators in all amounts that could have them or in none. */
function looksAlike(amounts: readonly PrintedAmount[]): boolean {
  const places = new Set(amounts.map(({ cell }) => shownPlaces(cell.text)));
  return places.size < 2 && new Set(groupings(amounts)).size < 2;
}

function groupings(amounts: readonly PrintedAmount[]): readonly boolean[] {
  return amounts
    .filter(({ number }) => number.abs().gte(THOUSAND))
    .map(({ cell }) => /[,，]/.test(cell.text));
}

function writtenAmounts(sheet: SheetSnapshot, row: FundRow): readonly WrittenAmount[] {
  return printedAmounts(row).flatMap(({ cell, number }): readonly WrittenAmount[] => {
    const snapshot = cellOf(sheet, cell.cell);
    if (snapshot === null) return [];
    const { value, formula, numberFormat } = snapshot;
    // What was read as a number is one, or a text.
    return typeof value === "number" || typeof value === "string"
      ? [{ cell, number, value, formula, numberFormat }]
      : [];
  });
}

const THOUSAND = literal("1000");

function isMixed(amounts: readonly WrittenAmount[]): boolean {
  const grouped = groupings(amounts);
  // The General format shows as many decimals as there are; that is no choice of a writer.
  const fixed = amounts.filter((amount) => !isGeneral(amount));
  const general = amounts.filter(isGeneral);
  const places = fixed.map(({ cell }) => shownPlaces(cell.text));
  const [first] = places;
  return (
    new Set(grouped).size > 1 ||
    new Set(places).size > 1 ||
    (first !== undefined && general.some(({ cell }) => shownPlaces(cell.text) !== first))
  );
}

const isGeneral = ({ value, numberFormat }: WrittenAmount): boolean =>
  typeof value === "number" && /^general$/i.test(numberFormat);

/**
 * The first amount's grouping, with as many decimals as the row needs. A live formula keeps its formula; amounts
 * kept as text become numbers, which shows the same and can be added.
 */
function sameFormat(amounts: readonly WrittenAmount[]): readonly FixEdit[] {
  const leader = amounts.find(({ number }) => number.abs().gte(THOUSAND));
  const grouping = leader !== undefined && /[,，]/.test(leader.cell.text) ? "#,##0" : "0";
  const places = Math.max(
    ...amounts.map(({ cell, number }) => Math.max(shownPlaces(cell.text), decimalPlaces(number))),
  );
  if (places > 6) return [];
  const numberFormat = places === 0 ? grouping : `${grouping}.${"0".repeat(places)}`;
  return amounts.flatMap(({ cell, number, value, formula, numberFormat: own }) =>
    own === numberFormat && typeof value === "number"
      ? []
      : [
          {
            cell: cell.cell,
            before: { value, formula },
            after: { value: typeof value === "number" ? value : toCellNumber(number), formula },
            numberFormat,
          },
        ],
  );
}
