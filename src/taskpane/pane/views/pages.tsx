/** Pages over a view: a rule, what was checked, what is ignored, the scoring rules to choose from, help. */
import { useEffect, useRef, type ReactNode } from "react";
import { ruleByName, rules } from "../../../core/rules/registry";
import { profiles } from "../../../core/scoring/profiles";
import { ruleText } from "../../../strings/rules";
import { outcomeTerms, severityTerms } from "../../../strings/terms";
import { lineText } from "../../explain/facts";
import { projectOf } from "../../store";
import { analysisOf, findingsOf, ignoredInView } from "../../store/select";
import type { Page } from "../../store/state";
import { usePane } from "../context";
import { Icon, SeverityIcon } from "../icons";
import { ViewsBar } from "../parts/views-bar";

export function PageView({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case "rule":
      return <RulePage id={page.rule} />;
    case "outcomes":
      return <OutcomesPage formId={page.formId} />;
    case "ignored":
      return <IgnoredPage />;
    case "profiles":
      return <ProfilesPage />;
    case "help":
      return <HelpPage />;
  }
}

export function PageFrame({
  title,
  children,
  onBack,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly onBack: () => void;
}) {
  const { texts } = usePane();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <>
      <div data-zone="header">
        <ViewsBar />
        <div className="title-row">
          <button
            ref={back}
            type="button"
            className="icon-button"
            aria-label={texts.common.back}
            title={texts.common.back}
            data-escape="close"
            onClick={onBack}
          >
            <Icon name="back" />
          </button>
          <h2 className="grow">{title}</h2>
        </div>
      </div>
      <div className="scroller" data-zone="list" role="region" aria-label={title} tabIndex={0}>
        {children}
      </div>
    </>
  );
}

function useClose(): () => void {
  const { actions } = usePane();
  return () => {
    actions.openPage(null);
  };
}

function RulePage({ id }: { readonly id: string }) {
  const { texts, locale } = usePane();
  const { check } = texts;
  const close = useClose();
  const rule = ruleByName(id);
  if (rule === null) return null;
  const { meta } = rule;
  const words = ruleText(meta.id, locale);
  return (
    <PageFrame title={`${check.rule(meta.id)} ${words.title}`} onBack={close}>
      <dl className="facts page">
        <dt>{check.checks}</dt>
        <dd>{words.checks}</dd>
        <dt>{check.why}</dt>
        <dd>{words.why}</dd>
        <dt>{check.howToFix}</dt>
        <dd>{words.howToFix}</dd>
        <dt>{check.severity}</dt>
        <dd>{severityTerms[locale][meta.severity]}</dd>
        <dt>{check.source}</dt>
        <dd>{meta.source === "" ? check.plainArithmetic : meta.source}</dd>
      </dl>
    </PageFrame>
  );
}

function OutcomesPage({ formId }: { readonly formId: string }) {
  const { state, actions, texts, locale } = usePane();
  const close = useClose();
  const analysed = analysisOf(state)?.forms.find(({ form }) => form.id === formId);
  if (analysed === undefined) return null;
  const found = new Map<string, number>();
  for (const { finding } of findingsOf(state, formId))
    found.set(finding.rule, (found.get(finding.rule) ?? 0) + 1);
  return (
    <PageFrame title={texts.check.outcomesTitle} onBack={close}>
      <p className="page small tone-quiet">{projectOf(analysed.form)}</p>
      <ul>
        {rules.map(({ meta }) => {
          const outcome = analysed.checked.outcomes[meta.id];
          const count = found.get(meta.id) ?? 0;
          const ignored = outcome === "finding" && count === 0;
          return (
            <li key={meta.id} className="entry">
              <button
                type="button"
                className="row-link"
                onClick={() => {
                  actions.openPage({ kind: "rule", rule: meta.id });
                }}
              >
                {`${meta.id} ${ruleText(meta.id, locale).title}`}
              </button>
              <span className={outcome === "finding" && !ignored ? "small tone-warning" : "small tone-quiet"}>
                {ignored ? texts.check.wasIgnored : outcomeTerms[locale][outcome]}
                {count > 0 ? ` ${count}` : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </PageFrame>
  );
}

function IgnoredPage() {
  const { state, actions, texts, locale } = usePane();
  const { check } = texts;
  const close = useClose();
  const entries = ignoredInView(state);
  return (
    <PageFrame title={check.ignoredTitle} onBack={close}>
      {entries.length === 0 ? <p className="page tone-quiet">{check.nothingIgnored}</p> : null}
      <ul>
        {entries.map(({ ignored, item }) => (
          <li key={ignored.key} className="entry">
            <span>
              <span className="inline">
                <SeverityIcon
                  severity={item.finding.severity}
                  label={severityTerms[locale][item.finding.severity]}
                />
                <span className="grow">{lineText(item, texts, locale)}</span>
              </span>
            </span>
            <span className="cell-tag">{item.cell}</span>
            <span className="entry-extra">
              <span className="small tone-quiet">
                {check.ignoredBecause(check.causes[ignored.cause], ignored.reason)}
                {ignored.on === "" ? "" : ` · ${ignored.on}`}
              </span>
              <button
                type="button"
                className="button button-small"
                onClick={() => void actions.restore(ignored.key)}
              >
                {check.restore}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

function ProfilesPage() {
  const { texts } = usePane();
  const close = useClose();
  return (
    <PageFrame title={texts.score.profilesTitle} onBack={close}>
      <div className="page">
        <ProfileChoices name="profile" />
      </div>
    </PageFrame>
  );
}

export function ProfileChoices({ name }: { readonly name: string }) {
  const { state, actions, texts, locale } = usePane();
  const { score } = texts;
  const choices = [
    { id: "auto", label: score.auto, note: score.autoNote },
    ...profiles.map((profile) => ({
      id: profile.id,
      label: profile.name[locale],
      note: `${score.rateRounding(profile.rate.mode, profile.rate.places)} · ${profile.source}`,
    })),
  ];
  return (
    <fieldset className="bullets">
      <legend className="spoken">{score.profile}</legend>
      {choices.map(({ id, label, note }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name={name}
            checked={state.settings.profile === id}
            onChange={() => void actions.setProfile(id)}
          />
          <span>
            {label}
            <br />
            <span className="small tone-quiet">{note}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function HelpPage() {
  const { texts } = usePane();
  const close = useClose();
  return (
    <PageFrame title={texts.states.helpTitle} onBack={close}>
      <ul className="page bullets">
        {texts.states.help.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PageFrame>
  );
}
