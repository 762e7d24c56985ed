/** 设置: language, scoring rules, values or formulas, how strict, and every rule with its thresholds. */
import { useId, useState } from "react";
import { rules, type RuleId } from "../../../core/rules/registry";
import type { OptionValue, Severity } from "../../../core/rules/rule";
import { decimal } from "../../../core/values/decimal";
import { LOCALES } from "../../../strings/locale";
import { ruleText } from "../../../strings/rules";
import { severityTerms } from "../../../strings/terms";
import { PRESETS, presetOf } from "../../store/presets";
import { usePane } from "../context";
import { PageFrame, ProfileChoices } from "./pages";
import { Segments } from "./preview";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function SettingsView() {
  const { state, actions, texts, locale } = usePane();
  const { settings } = texts;
  const [wanted, setWanted] = useState("");
  const preset = presetOf(state.settings.checks);
  const needle = wanted.trim().toLowerCase();
  const shown = rules.filter(({ meta }) =>
    `${meta.id} ${meta.alias} ${ruleText(meta.id, locale).title}`.toLowerCase().includes(needle),
  );
  return (
    <PageFrame
      title={settings.title}
      onBack={() => {
        actions.setView("check");
      }}
    >
      <div className="page">
        <p className="small tone-quiet">{settings.kept}</p>
        <Segments
          label={settings.language}
          options={LOCALES.map((value) => ({ value, label: settings.languages[value] }))}
          value={locale}
          onChange={(value) => {
            void actions.setLocale(value);
          }}
        />
        <Segments
          label={settings.writeAs}
          options={[
            { value: "values", label: settings.values },
            { value: "formulas", label: settings.formulas },
          ]}
          value={state.preferences.as}
          onChange={(as) => void actions.setWriteForm(as)}
        />
        <section className="page-section">
          <h3>{settings.profile}</h3>
          <ProfileChoices name="settings-profile" />
        </section>
        <section className="page-section">
          <Segments
            label={settings.preset}
            options={PRESETS.map((value) => ({ value, label: settings.presets[value] }))}
            value={preset}
            onChange={(value) => void actions.setPreset(value)}
          />
          <p className="small tone-quiet">
            {preset === null
              ? `${settings.custom}${texts.common.colon}${settings.customNote}`
              : settings.presetNotes[preset]}
          </p>
        </section>
        <section className="page-section">
          <h3>
            {settings.rules} <span className="small tone-quiet">{settings.rulesFound(shown.length)}</span>
          </h3>
          <input
            type="search"
            className="field"
            value={wanted}
            placeholder={settings.findRule}
            aria-label={settings.findRule}
            onChange={(event) => {
              setWanted(event.target.value);
            }}
          />
        </section>
      </div>
      <ul>
        {shown.map(({ meta }) => (
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
            <select
              className="field field-select"
              aria-label={settings.severityOf(meta.id)}
              value={state.settings.checks.severities[meta.id] ?? ""}
              onChange={(event) => {
                const { value } = event.target;
                const severity = value === "off" ? "off" : (SEVERITIES.find((one) => one === value) ?? null);
                void actions.setRule(meta.id, severity);
              }}
            >
              <option value="">{settings.own(severityTerms[locale][meta.severity])}</option>
              {SEVERITIES.filter((severity) => severity !== meta.severity).map((severity) => (
                <option key={severity} value={severity}>
                  {severityTerms[locale][severity]}
                </option>
              ))}
              <option value="off">{settings.off}</option>
            </select>
            {Object.entries<OptionValue>(meta.options).map(([name, usual]) => (
              <Threshold key={name} rule={meta.id} name={name} usual={usual} />
            ))}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

function Threshold({
  rule,
  name,
  usual,
}: {
  readonly rule: RuleId;
  readonly name: string;
  readonly usual: OptionValue;
}) {
  const { state, actions, texts } = usePane();
  const { settings } = texts;
  const id = useId();
  const given = state.settings.checks.options[rule]?.[name];
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const commit = (): void => {
    if (typed === null) return;
    const number = decimal(typed);
    if (typed.trim() === "" || (number !== null && typed.trim() === String(usual))) {
      void actions.setOption(rule, name, null);
    } else if (number === null || number.lt(0)) {
      setWrong(true);
      return;
    } else {
      void actions.setOption(
        rule,
        name,
        typeof usual === "number" ? Number(number.toFixed()) : number.toFixed(),
      );
    }
    setWrong(false);
    setTyped(null);
  };
  return (
    <div className="entry-extra">
      <label className="small" htmlFor={id}>
        {settings.thresholds[`${rule}.${name}`] ?? name}
        <span className="tone-quiet"> · {settings.defaultIs(String(usual))}</span>
      </label>
      <span>
        <input
          id={id}
          className="field field-number"
          inputMode="decimal"
          value={typed ?? String(given ?? usual)}
          aria-invalid={wrong}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
          }}
        />
        {wrong ? (
          <span className="small tone-error" role="alert">
            {settings.notNumber}
          </span>
        ) : null}
      </span>
    </div>
  );
}
