/** 比对: the open workbook beside another one that people choose; a finding of the open one shows its cell. */
import { useMemo, useRef, useState } from "react";
import type { Side } from "../../../core/compare/compare";
import type { Form } from "../../../core/forms/form";
import { otherSide } from "../../../core/report/compare-json";
import { oneLine } from "../../../core/report/width";
import { profileById } from "../../../core/scoring/profiles";
import { compareTexts } from "../../../strings/compare";
import { compareViewTexts } from "../../../strings/pane/compare";
import { errorText } from "../../../strings/errors";
import type { Locale } from "../../../strings/locale";
import { findingText } from "../../../strings/rules";
import { kindTerms, severityTerms } from "../../../strings/terms";
import {
  compareWith,
  type LeftProject,
  type MatchedProject,
  type PaneComparison,
  type SidedFinding,
} from "../../compare/compare";
import type { Stage } from "../../compare/order";
import { readOther, type OtherReading, type OtherWorkbook } from "../../compare/read-other";
import { projectOf, type PaneStore } from "../../store";
import { analysisOf } from "../../store/select";
import { usePane } from "../context";
import { Icon, SeverityIcon } from "../icons";
import { PageFrame } from "./pages";

/** People go and correct what they found, and come back to the same comparison. */
const kept = new WeakMap<PaneStore, OtherWorkbook>();

type Choice =
  | { readonly kind: "none" }
  | { readonly kind: "reading" | "defect"; readonly name: string }
  | { readonly kind: "read"; readonly name: string; readonly reading: OtherReading };

export function CompareView({ onBack }: { readonly onBack: () => void }) {
  const { state, locale, store } = usePane();
  const compare = compareViewTexts[locale];
  const picker = useRef<HTMLInputElement>(null);
  const choices = useRef(0);
  const [choice, setChoice] = useState<Choice>(() => {
    const other = kept.get(store);
    return other === undefined
      ? { kind: "none" }
      : { kind: "read", name: other.name, reading: { kind: "ready", other } };
  });
  const other = choice.kind === "read" && choice.reading.kind === "ready" ? choice.reading.other : null;
  const analysis = analysisOf(state);
  const { profile, checks } = state.settings;
  const comparison = useMemo(
    () =>
      analysis === null || other === null
        ? null
        : compareWith(analysis, other, { profile: profileById(profile) ?? "auto", settings: checks }),
    [analysis, other, profile, checks],
  );
  const choose = async (file: File): Promise<void> => {
    const number = ++choices.current;
    const { name } = file;
    setChoice({ kind: "reading", name });
    const reading = await readFile(file).catch((cause: unknown) => {
      if (number === choices.current) setChoice({ kind: "defect", name });
      throw cause;
    });
    if (reading.kind === "ready") kept.set(store, reading.other);
    if (number === choices.current) setChoice({ kind: "read", name, reading });
  };
  const problem = problemOf(choice, locale);
  return (
    <div
      className="compared-page"
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <PageFrame title={compare.title} onBack={onBack}>
        <div className="page">
          {other === null ? <p className="tone-quiet">{compare.intro}</p> : null}
          <div>
            <button
              type="button"
              className={`button${other === null ? " button-primary" : ""}`}
              data-compare="choose"
              onClick={() => picker.current?.click()}
            >
              {other === null ? compare.choose : compare.chooseAnother}
            </button>
            <input
              ref={picker}
              type="file"
              hidden
              accept=".xlsx,.xlsm"
              aria-label={compare.choose}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                // The same file can be chosen again after a correction.
                target.value = "";
                if (file !== undefined) void choose(file);
              }}
            />
          </div>
          <div role="alert">{problem === null ? null : <p className="tone-error">{problem}</p>}</div>
          <div role="status" data-compare="status">
            {choice.kind === "reading" ? <p>{compare.reading(choice.name)}</p> : null}
            {comparison === null || other === null ? null : (
              <>
                <p className="strong">{other.name}</p>
                <p>{orderText(comparison, locale)}</p>
                <p className="strong">{resultText(comparison, locale)}</p>
              </>
            )}
          </div>
          {comparison !== null && state.stale !== 0 ? (
            <p className="small tone-warning">{compare.stale}</p>
          ) : null}
        </div>
        {comparison === null ? null : <Lists comparison={comparison} />}
      </PageFrame>
    </div>
  );
}

async function readFile(file: File): Promise<OtherReading> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser says no more than that it could not.
    return { kind: "failed", error: { code: "file-unreadable", data: {} } };
  }
  return readOther(bytes, file.name);
}

function problemOf(choice: Choice, locale: Locale): string | null {
  const compare = compareViewTexts[locale];
  if (choice.kind === "defect") return compare.failed(choice.name, compare.defect);
  if (choice.kind !== "read") return null;
  const { name, reading } = choice;
  switch (reading.kind) {
    case "ready":
      return null;
    case "failed":
      return compare.failed(name, errorText(reading.error, locale));
    case "no-forms": {
      const sheets = compare.stages(reading.sheets.map(oneLine));
      return compare.failed(name, compare.noForms(sheets === "" ? "—" : sheets));
    }
  }
}

function orderText({ order, stages }: PaneComparison, locale: Locale): string {
  const compare = compareViewTexts[locale];
  const words = (side: Side): string =>
    compare.stages(
      stages[side].map(({ year, kind, forms }: Stage) => compare.stage(year, kindTerms[locale][kind], forms)),
    );
  if (order.kind !== "earlier") return compare[order.kind](words("first"), words("second"));
  const later = otherSide(order.side);
  return compare.earlier(compare.sides[order.side], words(order.side), compare.sides[later], words(later));
}

function resultText({ counts, matched, missing, unclear }: PaneComparison, locale: Locale): string {
  const compare = compareViewTexts[locale];
  const findings = counts.error + counts.warning + counts.info;
  return compare.result(matched.length, findings, missing.length, unclear.length);
}

function Lists({ comparison }: { readonly comparison: PaneComparison }) {
  const { locale } = usePane();
  const compare = compareViewTexts[locale];
  return (
    <>
      <section>
        <h3 className="group-head">{`${compare.matched} ${comparison.matched.length}`}</h3>
        {comparison.matched.length === 0 ? (
          <p className="page tone-quiet">{compareTexts[locale].noMatches}</p>
        ) : null}
        <ul>
          {comparison.matched.map((project) => (
            <Matched key={project.key} project={project} />
          ))}
        </ul>
      </section>
      {(["missing", "unclear", "notCovered"] as const).map((group) =>
        comparison[group].length === 0 ? null : (
          <section key={group}>
            <h3 className="group-head">{`${compare[group]} ${comparison[group].length}`}</h3>
            <ul>
              {comparison[group].map((project) => (
                <Left key={project.key} project={project} />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}

function Matched({ project }: { readonly project: MatchedProject }) {
  const { locale } = usePane();
  const compare = compareViewTexts[locale];
  const words = compareTexts[locale];
  const { first, second, match, findings } = project;
  const { pairs, onlyFirst, onlySecond, unclear } = match.indicators;
  const facts = [
    words.relation[match.relation](Math.abs((first.year ?? 0) - (second.year ?? 0))),
    words.by[match.by],
    words.indicators(pairs.length, onlyFirst.length, onlySecond.length, unclear.first.length),
  ];
  const renamed = oneLine(projectOf(first)) !== oneLine(projectOf(second));
  return (
    <li className="compared">
      <ProjectName form={first} side="first" />
      {renamed ? <p className="small">{`↔ ${oneLine(projectOf(second))}`}</p> : null}
      <p className="small tone-quiet">{facts.join(" · ")}</p>
      {findings.length === 0 ? <p className="small tone-done">{compare.nothing}</p> : null}
      <Findings findings={findings} />
    </li>
  );
}

function Left({ project }: { readonly project: LeftProject }) {
  const { locale } = usePane();
  const compare = compareViewTexts[locale];
  const { side, form, standing, candidates, findings } = project;
  const place = standing === "missing" ? compare.onlyIn : compare.inSide;
  const facts = [
    place(compare.sides[side]),
    ...(findings.length === 0 ? [compareTexts[locale].reasons[standing]] : []),
  ];
  return (
    <li className="compared">
      <ProjectName form={form} side={side} />
      <p className="small tone-quiet">{facts.join(" · ")}</p>
      <Findings findings={findings} />
      {candidates.length === 0 ? null : (
        <>
          <p className="small">{compare.candidates(compare.sides[otherSide(side)])}</p>
          <ul className="compared-candidates">
            {candidates.map((candidate) => (
              <li key={candidate.id}>
                <ProjectName form={candidate} side={otherSide(side)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** A project of the open workbook leads to its form; one of the other workbook is a name with its place. */
function ProjectName({ form, side }: { readonly form: Form; readonly side: Side }) {
  const { actions } = usePane();
  const name = oneLine(projectOf(form));
  const cell = form.fields.projectName?.cell ?? form.title?.cell ?? form.area.split(":")[0] ?? "A1";
  return side === "first" ? (
    <button type="button" className="row-link strong" onClick={() => void actions.reveal(form.sheet, cell)}>
      {name}
    </button>
  ) : (
    <p className="strong">
      {name} <span className="small tone-quiet">{form.id}</span>
    </p>
  );
}

function Findings({ findings }: { readonly findings: readonly SidedFinding[] }) {
  const { actions, locale } = usePane();
  const compare = compareViewTexts[locale];
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map(({ side, item }) => {
        const { finding, sheet, cell } = item;
        const words = (
          <>
            <SeverityIcon severity={finding.severity} label={severityTerms[locale][finding.severity]} />
            <span className="finding-name">
              {findingText(finding, locale)}
              {side === "first" ? null : (
                <span className="finding-form">{compare.inSide(compare.sides.second)}</span>
              )}
            </span>
            <span className="cell-tag">{cell}</span>
          </>
        );
        return (
          <li key={`${side} ${item.key}`} className="compared-finding">
            {side === "first" ? (
              <button
                type="button"
                className="compared-row"
                title={compare.show(cell)}
                onClick={() => void actions.reveal(sheet, cell)}
              >
                {words}
                <Icon name="right" tone="quiet" />
              </button>
            ) : (
              <div className="compared-row">{words}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
