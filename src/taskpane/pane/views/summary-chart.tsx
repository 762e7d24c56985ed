/** Rates as bars and totals as diamonds, in the table's order; the numbers are in the table below. */
import { decimalText, literal, toCellNumber } from "../../../core/values/decimal";
import { barLength, type SummaryRow } from "../../store/summary";
import { usePane } from "../context";

const LEFT = 24;
const UNIT = 2.88;
const STEP = 14;
const TOP = 14;
const GUIDES = [60, 80, 90, 100];
/** With more forms than this a picture tells nothing that the sorted table does not. */
const MOST = 30;
const ORDINARY_RATE = literal("80");
const ORDINARY_TOTAL = literal("90");

export function SummaryChart({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const { texts } = usePane();
  const { summary } = texts;
  const drawn = rows.filter(
    ({ kind, rate, total }) => kind === "self-evaluation" && (rate !== null || total !== null),
  );
  if (drawn.length < 2 || drawn.length > MOST) return null;
  const rated = drawn.flatMap((row) => (row.rate === null ? [] : [{ number: row.number, rate: row.rate }]));
  const lowest = rated.reduce<(typeof rated)[number] | null>(
    (least, one) => (least === null || one.rate.lt(least.rate) ? one : least),
    null,
  );
  const height = TOP + drawn.length * STEP + 2;
  const name = summary.chart(
    drawn.length,
    lowest === null ? "" : summary.lowest(lowest.number, decimalText(lowest.rate, 2)),
  );
  return (
    <figure className="chart">
      <div className="legend" aria-hidden="true">
        <span>
          <svg width="14" height="6">
            <rect width="14" height="6" className="chart-bar" />
          </svg>
          {summary.ratePercent}
        </span>
        <span>
          <svg width="12" height="12" viewBox="-6 -6 12 12">
            <path d="M0-5 5 0 0 5-5 0Z" className="chart-mark" />
          </svg>
          {summary.total}
        </span>
      </div>
      <svg className="chart-drawing" viewBox={`0 0 326 ${height}`} role="img" aria-label={name}>
        <text x={LEFT} y="10" textAnchor="middle">
          0
        </text>
        {GUIDES.map((guide) => (
          <g key={guide}>
            <line x1={x(guide)} x2={x(guide)} y1={TOP} y2={height} className="chart-guide" />
            <text x={x(guide)} y="10" textAnchor="middle">
              {guide}
            </text>
          </g>
        ))}
        <line x1={LEFT} x2={LEFT} y1={TOP} y2={height} className="chart-axis" />
        {drawn.map((row, index) => {
          const middle = TOP + index * STEP + STEP / 2 + 2;
          const total = row.total === null ? null : x(toCellNumber(row.total.low));
          const bar = x(barLength(row.rate));
          const lowRate = row.rate?.lt(ORDINARY_RATE) === true;
          const lowTotal = row.total?.low.lt(ORDINARY_TOTAL) === true;
          return (
            <g key={row.formId}>
              <text x={LEFT - 6} y={middle + 4} textAnchor="end">
                {row.number}
              </text>
              <rect x={LEFT} y={middle - 3} width={bar - LEFT} height="6" className="chart-bar" />
              {total === null ? null : (
                <path d={`M${total} ${middle - 6}l6 6-6 6-6-6Z`} className="chart-mark" />
              )}
              {lowRate ? (
                <text x={bar + 5} y={middle + 4} className="chart-label">
                  {decimalText(row.rate, 2)}
                </text>
              ) : null}
              {lowTotal && total !== null && total - bar > 90 ? (
                <text x={total - 9} y={middle + 4} textAnchor="end" className="chart-label">
                  {decimalText(row.total.low, 2)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function x(value: number): number {
  return LEFT + Math.min(104, Math.max(0, value)) * UNIT;
}
