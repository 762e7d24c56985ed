/** The pane without a list: first run, reading, no form, failure. Each has one sentence and one way on. */
import { errorText } from "../../../strings/errors";
import type { AnalysisProgress } from "../../store";
import type { Failure } from "../../store/state";
import { usePane } from "../context";
import { Art } from "../icons";
import { CopyReport } from "../parts/notices";
import { ViewsBar } from "../parts/views-bar";

export function FirstRun() {
  const { actions, texts, features } = usePane();
  const { states } = texts;
  const { sample } = features;
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
      </div>
      <div className="scroller" data-zone="list">
        <div className="state">
          <Art name="first" />
          <h2>{states.promise}</h2>
          <button
            type="button"
            className="button button-primary button-big"
            onClick={() => void actions.check()}
          >
            {states.checkWorkbook}
          </button>
          {sample === null ? null : (
            <button type="button" className="link" onClick={sample}>
              {states.sample}
            </button>
          )}
          <p className="small">
            {states.privacy}
            <br />
            {states.safety}
          </p>
        </div>
      </div>
    </>
  );
}

export function Reading({ progress }: { readonly progress: AnalysisProgress | null }) {
  const { actions, texts } = usePane();
  const { states } = texts;
  const share = progress === null || progress.of === 0 ? 0 : Math.round((progress.done / progress.of) * 100);
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
      </div>
      <div className="scroller" data-zone="list">
        <div className="state late">
          <h2>
            {progress === null
              ? states.opening
              : progress.stage === "sheets"
                ? states.readingSheet(Math.min(progress.done + 1, progress.of), progress.of)
                : states.checkingForm(Math.min(progress.done + 1, progress.of), progress.of)}
          </h2>
          <p>{progress?.label ?? ""}</p>
          <div
            className="progress"
            role="progressbar"
            aria-label={states.progress}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={share}
          >
            <div className="progress-done" style={{ width: `${share}%` }} />
          </div>
          <p className="small tone-quiet">
            {states.read} {states.readCount(progress?.forms ?? 0, progress?.indicators ?? 0)}
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.cancel();
            }}
          >
            {states.cancel}
          </button>
        </div>
      </div>
    </>
  );
}

/** Names of sheets that are said; more are summed up. */
const NAMES = 5;

export function NoForm({ sheets }: { readonly sheets: readonly string[] }) {
  const { actions, texts } = usePane();
  const { states } = texts;
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
      </div>
      <div className="scroller" data-zone="list">
        <div className="state">
          <Art name="no-form" />
          <h2>{states.noForm}</h2>
          <p>
            {states.lookedAt(
              sheets.length,
              sheets.slice(0, NAMES).join(states.nameJoin),
              sheets.length > NAMES,
            )}
          </p>
          <button type="button" className="button button-primary" onClick={() => void actions.check()}>
            {states.checkAgain}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => {
              actions.openPage({ kind: "help" });
            }}
          >
            {states.notRecognised}
          </button>
          <p className="small">{states.hint}</p>
        </div>
      </div>
    </>
  );
}

export function Failed({ failure }: { readonly failure: Failure }) {
  const { actions, texts, locale } = usePane();
  const { states, common } = texts;
  const { error } = failure;
  const [head, rest] =
    error === null ? [states.failed, common.defect] : headAndRest(errorText(error, locale));
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
      </div>
      <div className="scroller" data-zone="list">
        <div className="state">
          <Art name="failed" />
          <h2>{head}</h2>
          <p>{rest}</p>
          <button type="button" className="button button-primary" onClick={() => void actions.check()}>
            {common.retry}
          </button>
          <CopyReport report={failure.report} />
          <p className="small tone-quiet">{error?.code ?? ""}</p>
        </div>
      </div>
    </>
  );
}

/** What happened is the heading, what to do is the text: the wording of errors has them in this order. */
function headAndRest(sentence: string): readonly [string, string] {
  const match = /^(.*?)(?:。|\. )(.+)$/s.exec(sentence);
  return match?.[1] === undefined || match[2] === undefined ? [sentence, ""] : [match[1], match[2]];
}
