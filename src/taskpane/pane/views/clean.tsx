/** Nothing to correct: what was checked, so that the silence can be trusted. */
import type { RuleOutcome } from "../../../core/rules/rule";
import type { AnalysedForm } from "../../store";
import { formsInView } from "../../store/select";
import { usePane } from "../context";
import { Art } from "../icons";

export function CleanState({
  chosen,
  ignored,
}: {
  readonly chosen: AnalysedForm | null;
  readonly ignored: number;
}) {
  const { state, actions, texts } = usePane();
  const { check } = texts;
  const outcomes = formsInView(state).flatMap(({ checked }) => Object.values<RuleOutcome>(checked.outcomes));
  const count = (outcome: RuleOutcome): number => outcomes.filter((one) => one === outcome).length;
  const lacking = count("not-enough-data");
  return (
    <div className="scroller" data-zone="list">
      <div className="state">
        <Art name="passed" />
        <h2>{ignored === 0 && lacking === 0 ? check.allPassed : check.nothingFound}</h2>
        <dl className="pairs">
          <dt>{check.passed}</dt>
          <dd className="strong">{check.rules(count("passed"))}</dd>
          <dt>{check.notApplicable}</dt>
          <dd>{check.rules(count("not-applicable"))}</dd>
          <dt>{check.notEnoughData}</dt>
          <dd>{check.rules(lacking)}</dd>
          <dt>{check.youIgnored}</dt>
          <dd>{check.rules(ignored)}</dd>
        </dl>
        {chosen === null ? null : (
          <button
            type="button"
            className="link"
            onClick={() => {
              actions.openPage({ kind: "outcomes", formId: chosen.form.id });
            }}
          >
            {check.seeOutcomes}
          </button>
        )}
        {ignored === 0 ? null : (
          <button
            type="button"
            className="link"
            onClick={() => {
              actions.openPage({ kind: "ignored" });
            }}
          >
            {check.ignored(ignored)}
          </button>
        )}
      </div>
    </div>
  );
}
