/** An open finding: what is wrong, what stands there, why it matters, the working, the source, and what to do. */
import { Fragment, useMemo } from "react";
import { ruleByName } from "../../../core/rules/registry";
import { findingText, fixText, ruleText } from "../../../strings/rules";
import { factsOf } from "../../explain/facts";
import { workingOf } from "../../explain/working";
import type { AnalysedForm } from "../../store";
import type { FindingItem } from "../../store/findings";
import { analysisOf } from "../../store/select";
import { usePane } from "../context";
import { Icon } from "../icons";
import { MenuButton, type MenuEntry } from "../parts/menu";

export function FindingBody({
  item,
  analysed,
}: {
  readonly item: FindingItem;
  readonly analysed: AnalysedForm;
}) {
  const { state, actions, texts, locale } = usePane();
  const { check, common } = texts;
  const { finding } = item;
  const sheet = analysisOf(state)?.workbook.sheets.find(({ name }) => name === item.sheet);
  const working = useMemo(
    () => (sheet === undefined ? [] : workingOf(item, analysed, sheet, texts, locale)),
    [item, analysed, sheet, texts, locale],
  );
  const words = ruleText(finding.rule, locale);
  const source = ruleByName(finding.rule)?.meta.source ?? "";
  const facts = sheet === undefined ? [] : factsOf(item, analysed.form, sheet, texts);
  const options = finding.fix?.options ?? [];
  const [single] = options;
  return (
    <div className="finding-body">
      <p>{findingText(finding, locale)}</p>
      <dl className="facts">
        {facts.length === 0 ? null : (
          <>
            <dt>{check.now}</dt>
            <dd>
              {facts.map((fact, index) => (
                <Fragment key={fact}>
                  {index === 0 ? "" : common.separator}
                  <span className={fact.length < 24 ? "whole" : ""}>{fact}</span>
                </Fragment>
              ))}
            </dd>
          </>
        )}
        <dt>{check.why}</dt>
        <dd>{words.why}</dd>
        {working.length === 0 ? null : (
          <>
            <dt>{check.working}</dt>
            <dd className="working">
              {working.map((line) => (
                <Fragment key={line.label}>
                  <span>{line.label}</span>
                  <span className={line.calculation.length < 28 ? "whole" : ""}>{line.calculation}</span>
                  <span className="strong">{line.result}</span>
                </Fragment>
              ))}
            </dd>
          </>
        )}
        {options.length > 0 ? null : (
          <>
            <dt>{check.howToFix}</dt>
            <dd>{words.howToFix}</dd>
          </>
        )}
        <dt>{check.source}</dt>
        <dd>
          {source === "" ? check.plainArithmetic : source}
          {" · "}
          <button
            type="button"
            className="link"
            onClick={() => {
              actions.openPage({ kind: "rule", rule: finding.rule });
            }}
          >
            {check.rule(finding.rule)}
          </button>
        </dd>
      </dl>
      <div className="inline">
        {single !== undefined && finding.fix?.kind === "safe" ? (
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              void actions.fix(item.key, 0);
            }}
          >
            {fixText(finding.rule, single, locale)}
          </button>
        ) : (
          <FixMenu item={item} />
        )}
        <button
          type="button"
          className="button button-small button-subtle"
          onClick={() => {
            actions.startIgnoring(item.key);
          }}
        >
          {check.ignore}
        </button>
      </div>
    </div>
  );
}

function FixMenu({ item }: { readonly item: FindingItem }) {
  const { actions, texts, locale } = usePane();
  const { check } = texts;
  const { finding } = item;
  const entries: readonly MenuEntry[] = [
    ...(finding.fix?.options ?? []).map((option, index): MenuEntry => ({
      key: String(index),
      icon: "pencil",
      label: fixText(finding.rule, option, locale),
      act: () => void actions.fix(item.key, index),
    })),
    {
      key: "select",
      icon: "sheet",
      label: check.selectCell(item.cell),
      act: () => void actions.reveal(item.sheet, item.cell),
    },
    {
      key: "ignore",
      icon: "hidden",
      label: check.ignoreWithReason,
      parted: true,
      act: () => {
        actions.startIgnoring(item.key);
      },
    },
  ];
  return (
    <MenuButton
      className="button button-small"
      menuLabel={check.fixMenu}
      popupClass="popup-row"
      entries={entries}
    >
      {check.fix}
      <Icon name="down" />
    </MenuButton>
  );
}
