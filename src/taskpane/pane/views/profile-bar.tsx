/** The scoring rules in use, why they are, and how to change them. */
import { useState } from "react";
import type { ProfileChoice } from "../../../core/scoring/profile";
import { decimal } from "../../../core/values/decimal";
import { rateDivision } from "../../explain/division";
import type { PaneTexts } from "../../../strings/pane";
import { analysisOf } from "../../store/select";
import { projectOf, type AnalysedForm, type Analysis } from "../../store";
import { usePane } from "../context";
import { Icon } from "../icons";

/** Below this height the evidence starts closed, so that the first indicators show. */
const LOW_PANE = 480;

export function ProfileBar({ analysed }: { readonly analysed: AnalysedForm }) {
  const { state, actions, texts, locale } = usePane();
  const { score } = texts;
  const [open, setOpen] = useState(() => window.innerHeight > LOW_PANE);
  const { choice } = analysed.evaluation;
  const { profile } = choice;
  return (
    <section className="profile" aria-label={score.profile}>
      <div className="profile-top">
        <span className="tone-quiet">{score.profile}</span>
        <span className="strong">{shortName(profile.name[locale])}</span>
        <span className="tone-quiet">{score.rateRounding(profile.rate.mode, profile.rate.places)}</span>
        <span className="grow" />
        <button
          type="button"
          className="link"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {score.evidence}
          <Icon name={open ? "up" : "down"} size="icon-small" />
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            actions.openPage({ kind: "profiles" });
          }}
        >
          {score.change}
        </button>
      </div>
      {open ? <p className="tone-quiet">{evidenceLine(choice, analysisOf(state), texts)}</p> : null}
    </section>
  );
}

/** The rounding stands beside the name, so its bracket would say it twice. */
function shortName(name: string): string {
  return name.replace(/\s*[（(].*[）)]$/u, "");
}

/** One real division from the workbook; a single mode says more than several. */
function evidenceLine(choice: ProfileChoice, analysis: Analysis | null, texts: PaneTexts): string {
  const { score } = texts;
  if (choice.from === "given") return score.fromGiven;
  if (choice.from === "default") return score.fromDefault;
  const evidence = [...choice.evidence].sort((a, b) => a.modes.length - b.modes.length)[0];
  if (evidence === undefined) return score.fromYear;
  const form = analysis?.forms.find(
    (one) =>
      one.form.sheet === evidence.sheet &&
      one.form.funds.rows.some((row) => row.rate?.cell === evidence.cell),
  )?.form;
  const row = form?.funds.rows.find((one) => one.rate?.cell === evidence.cell);
  const division = row === undefined ? null : rateDivision(row, decimal(evidence.printed) === null ? 0 : 2);
  return score.evidenceLine(
    form === undefined ? evidence.sheet : projectOf(form),
    evidence.executed,
    evidence.annualBudget,
    division?.raw ?? evidence.printed,
    evidence.printed,
    evidence.modes.map((mode) => score.modes[mode]).join(score.modeJoin),
  );
}
