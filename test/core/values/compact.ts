/** A value in one line, for tables and the documentation's examples: `≥ 95 %`, `range 2..4 小时`, `deadline 2022-12 by`. */
import type { IndicatorValue } from "../../../src/core/values/indicator-value";

export function inOneLine(value: IndicatorValue): string {
  switch (value.kind) {
    case "quantity": {
      const sign = value.written ? value.comparator : `(${value.comparator})`;
      return [value.approximate ? "about" : "", sign, value.number.toFixed(), value.unit, note(value.note)]
        .filter(Boolean)
        .join(" ");
    }
    case "range": {
      const bounds = `${value.low.toFixed()}..${value.high.toFixed()}`;
      return [value.approximate ? "about" : "", "range", bounds, value.unit, note(value.note)]
        .filter(Boolean)
        .join(" ");
    }
    case "deadline": {
      const quarter = value.quarter === null ? "" : `Q${String(value.quarter)} `;
      const month = value.month === null ? "?" : String(value.month).padStart(2, "0");
      return `deadline ${quarter}${String(value.year ?? "?")}-${month} ${value.relation}`;
    }
    default:
      return value.kind;
  }
}

const note = (text: string): string => (text === "" ? "" : `(${text})`);
