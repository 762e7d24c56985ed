/** The year of a form: in a row of its own, in the title, in a field, or that of its dates. */
import { compact } from "../values/text";
import { a1 } from "../sheet/address";
import { EMPTY_CELL } from "../sheet/snapshot";
import { shown } from "./cells";
import type { Fields, TextCell } from "./form";
import type { Region } from "./region";
import { halfWidth } from "./text";

export interface YearRow {
  readonly text: TextCell;
  readonly year: number | null;
  /** As typed, before full-width digits were read. */
  readonly typed: string;
  readonly row: number;
}

/** `（2022年度）`, `(2023)年度`, `2023年`, `年度：2023年`, `二〇二三年度`; a unit may stand behind it. */
const YEAR_ROW =
  /^(?:(?:预算|填报|评价|自评|申报)?年[度份]:)?[([]?([\d〇○零一二三四五六七八九]{4})?[)\]]?年?度?[)\]]?(?:[([]?(?:金额)?单位:.*)?$/;
const YEAR_IN_TITLE = /(20\d{2}|19\d{2})年?度?|([二一][〇○零一二三四五六七八九]{3})年/;
const CHINESE_DIGITS = "〇一二三四五六七八九";

/** 2023, 二〇二三. */
function yearNumber(digits: string): number {
  const plain = digits
    .replace(/[○零]/g, "〇")
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
  return Number(plain);
}

/** `（2022年度）` above the first field; it may be blank (`（ 年度）`). */
export function findYear(region: Region, top: number, bottom: number): YearRow | null {
  for (let row = top; row <= bottom; row++) {
    for (const cell of region.cells(row)) {
      if (typeof cell.cell.value !== "string" || cell.cell.value.length > 40) continue;
      const plain = compact(cell.cell.value);
      const match = plain.includes("年") ? YEAR_ROW.exec(plain) : null;
      if (match === null) continue;
      const text = { text: halfWidth(shown(cell.cell)), cell: a1(cell.row, cell.column) };
      return {
        text,
        typed: shown(cell.cell),
        year: match[1] === undefined ? null : yearNumber(match[1]),
        row,
      };
    }
  }
  return null;
}

const YEAR_LABEL = /^(?:项目|预算|填报|申报|评价|自评|所属)?年[度份]:?$/;

/** `预算年度 | 2024`: the year in a field of its own. */
export function yearBeside(region: Region, top: number, bottom: number): number | null {
  for (let row = top; row <= bottom; row++) {
    const cells = region.cells(row);
    const at = cells.findIndex(
      ({ cell }) =>
        typeof cell.value === "string" && cell.value.length < 12 && YEAR_LABEL.test(compact(cell.value)),
    );
    const digits = /^(20\d\d)年?度?$/.exec(compact(shown(cells[at + 1]?.cell ?? EMPTY_CELL)))?.[1];
    if (at >= 0 && digits !== undefined) return Number(digits);
  }
  return null;
}

export function yearInTitle(title: string): number | null {
  const match = YEAR_IN_TITLE.exec(compact(title));
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : yearNumber(digits);
}

/** The year in which the work begins and ends, where nothing else tells the form's year. */
export function yearOfDates({ startDate, endDate }: Pick<Fields, "startDate" | "endDate">): number | null {
  const [from, to] = [startDate, endDate].map((cell) => cell?.date?.slice(0, 4));
  return from !== undefined && from === to ? Number(from) : null;
}
