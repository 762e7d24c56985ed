/** 汇总: all forms of the workbook, drawn and as a table in the same order; a row opens its form. */
import { lazy, useEffect, useMemo, useRef, useState } from "react";
import { decimalText, type Decimal } from "../../../core/values/decimal";
import { severityTerms } from "../../../strings/terms";
import { SEVERITIES } from "../../store/findings";
import {
  freeName,
  sortedRows,
  summaryRows,
  summarySums,
  totalText,
  type SummaryColumn,
  type SummaryOrder,
  type SummaryRow,
} from "../../store/summary";
import { usePane } from "../context";
import { Icon, SeverityIcon } from "../icons";
import { Notices } from "../parts/notices";
import { ViewsBar } from "../parts/views-bar";
import { SummaryChart } from "./summary-chart";

/** Reading files comes with it, so it comes when it is asked for. */
const CompareView = lazy(async () => ({ default: (await import("./compare")).CompareView }));

const COLUMNS = [
  "number",
  "project",
  "rate",
  "total",
  "grade",
  "findings",
] as const satisfies readonly SummaryColumn[];

export function SummaryView() {
  const [comparing, setComparing] = useState<"no" | "yes" | "left">("no");
  return comparing === "yes" ? (
    <CompareView
      onBack={() => {
        setComparing("left");
      }}
    />
  ) : (
    <FormsSummary
      fromComparison={comparing === "left"}
      onCompare={() => {
        setComparing("yes");
      }}
    />
  );
}

function FormsSummary({
  fromComparison,
  onCompare,
}: {
  /** The focus goes back to where the comparison was opened. */
  readonly fromComparison: boolean;
  readonly onCompare: () => void;
}) {
  const compareButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fromComparison) compareButton.current?.focus();
  }, [fromComparison]);
  const { state, actions, texts, locale, features } = usePane();
  const { summary } = texts;
  const [order, setOrder] = useState<SummaryOrder>({ column: "rate", ascending: true });
  const [inserting, setInserting] = useState(false);
  const rows = useMemo(() => summaryRows(state), [state]);
  const sorted = useMemo(() => sortedRows(rows, order), [rows, order]);
  const head = useMemo(() => headOf(rows), [rows]);
  const sums = useMemo(() => summarySums(rows), [rows]);
  const labels: Readonly<Record<SummaryColumn, string>> = {
    number: summary.number,
    project: summary.project,
    rate: summary.rate,
    total: summary.total,
    grade: summary.grade,
    findings: summary.findings,
  };
  const sort = (column: SummaryColumn): void => {
    setOrder({ column, ascending: order.column === column ? !order.ascending : column !== "findings" });
  };
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <div className="summary-head">
          <h2 className="strong">
            {summary.joined(
              summary.head(head.selfEvaluations, head.declarations),
              summary.grades(head.grades, head.open),
            )}
          </h2>
          {head.selfEvaluations === 0 ? null : (
            <p className="small tone-quiet">
              {sums === null
                ? summary.mixedUnits
                : summary.sums(
                    decimalText(sums.budget, 2),
                    decimalText(sums.executed, 2),
                    sums.rate === null ? null : decimalText(sums.rate, 2),
                    sums.moneyUnit === null ? "" : ` ${sums.moneyUnit}`,
                  )}
            </p>
          )}
        </div>
        <Notices />
      </div>
      <div className="scroller" data-zone="list" role="region" aria-label={texts.common.summary} tabIndex={0}>
        <SummaryChart rows={sorted} />
        <table className="table">
          <colgroup>
            {COLUMNS.map((column) => (
              <col key={column} className={`column-${column}`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  {...(order.column === column
                    ? { "aria-sort": order.ascending ? ("ascending" as const) : ("descending" as const) }
                    : {})}
                >
                  <button
                    type="button"
                    className="sort"
                    onClick={() => {
                      sort(column);
                    }}
                  >
                    {labels[column]}
                    {column === "project" ? (
                      <span className="whole">{`${texts.common.separator}${summary.budgetToExecuted}`}</span>
                    ) : null}
                    {order.column === column ? (
                      <Icon name={order.ascending ? "up" : "down"} size="icon-small" />
                    ) : null}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <Row key={row.formId} row={row} current={row.formId === state.formId} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 ? <p className="page tone-quiet">{summary.empty}</p> : null}
        {rows.length === 0 ? null : (
          <button
            ref={compareButton}
            type="button"
            className="button button-subtle button-wide"
            data-compare="open"
            onClick={onCompare}
          >
            <span className="grow">{summary.compare}</span>
            <Icon name="right" tone="quiet" />
          </button>
        )}
      </div>
      <div className="footer" data-zone="footer">
        {inserting ? (
          <>
            <span className="grow">{summary.insertBody(freeName(state, summary.sheetName))}</span>
            <button
              type="button"
              className="button"
              onClick={() => {
                setInserting(false);
              }}
            >
              {texts.common.cancel}
            </button>
            <button
              type="button"
              className="button button-primary"
              onClick={() => {
                setInserting(false);
                void actions.insertSummary();
              }}
            >
              {summary.insertNow}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button" onClick={() => void actions.copySummary()}>
              <Icon name="copy" />
              {state.event?.kind === "copied" ? texts.common.copied : summary.copy}
            </button>
            <span className="grow" />
            {features.insertSheet ? (
              <button
                type="button"
                className="button button-primary"
                onClick={() => {
                  setInserting(true);
                }}
              >
                {summary.insert}
              </button>
            ) : null}
          </>
        )}
      </div>
    </>
  );

  function Row({ row, current }: { readonly row: SummaryRow; readonly current: boolean }) {
    const found = SEVERITIES.filter((severity) => severity !== "info" && row.counts[severity] > 0);
    return (
      <tr className={current ? "is-current" : ""} {...(current ? { "aria-current": true } : {})}>
        <td>{row.number}</td>
        <td>
          <button
            type="button"
            className="row-link"
            onClick={() => {
              actions.selectForm(row.formId);
              actions.setView("check");
            }}
          >
            {row.project}
          </button>
          <br />
          <span className="small tone-quiet">
            <span className="whole">{`${text(row.budget)} →`}</span>{" "}
            <span className="whole">{text(row.executed)}</span>
          </span>
        </td>
        <td className="strong">{text(row.rate)}</td>
        <td className="strong">
          <TotalText total={row.total} to={summary.to} />
        </td>
        <td>{row.grades.length === 0 ? "—" : [...row.grades].reverse().join(summary.or)}</td>
        <td>
          {found.length === 0 ? <span className="small tone-quiet">{summary.none}</span> : null}
          {found.map((severity) => (
            <span key={severity} className={`count tone-${severity}`}>
              <SeverityIcon severity={severity} label={severityTerms[locale][severity]} size="icon-small" />
              {row.counts[severity]}
            </span>
          ))}
        </td>
      </tr>
    );
  }
}

/** An interval breaks behind its sign only. */
function TotalText({ total, to }: { readonly total: SummaryRow["total"]; readonly to: string }) {
  if (total === null) return "—";
  const [low = "", high] = totalText(total, to).split(to);
  return high === undefined ? (
    low
  ) : (
    <>
      <span className="whole">{`${low}${to}`}</span> <span className="whole">{high}</span>
    </>
  );
}

const text = (value: Decimal | null): string => (value === null ? "—" : decimalText(value, 2));

function headOf(rows: readonly SummaryRow[]): {
  readonly selfEvaluations: number;
  readonly declarations: number;
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  readonly open: number;
} {
  const own = rows.filter(({ kind }) => kind === "self-evaluation");
  const counts = new Map<string, number>();
  let open = 0;
  for (const { grades } of own) {
    const [grade, other] = grades;
    if (grade === undefined || other !== undefined) open += 1;
    else counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  return {
    selfEvaluations: own.length,
    declarations: rows.length - own.length,
    grades: [...counts].map(([grade, count]) => ({ grade, count })).sort((a, b) => b.count - a.count),
    open: counts.size === 0 ? 0 : open,
  };
}
