/** The filters behind the icon: words, and one rule. */
import { useEffect, useMemo, useRef } from "react";
import type { RuleId } from "../../../core/rules/registry";
import { ruleText } from "../../../strings/rules";
import type { FindingItem } from "../../store/findings";
import { usePane } from "../context";

export function FilterBar({
  items,
  onClose,
}: {
  readonly items: readonly FindingItem[];
  readonly onClose: () => void;
}) {
  const { state, actions, texts, locale } = usePane();
  const { check } = texts;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const rules = useMemo(
    (): readonly RuleId[] => [...new Set(items.map(({ finding }) => finding.rule))].sort(),
    [items],
  );
  const [chosen = ""] = state.filter.rules;
  return (
    <div
      className="filters"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        actions.setFilter({ text: "", rules: new Set() });
        onClose();
        document.querySelector<HTMLElement>('[data-shortcut="filter"]')?.focus();
      }}
    >
      <input
        ref={field}
        type="search"
        className="field"
        value={state.filter.text}
        placeholder={check.filterText}
        aria-label={check.filterText}
        onChange={(event) => {
          actions.setFilter({ text: event.target.value });
        }}
      />
      <select
        className="field field-select"
        value={chosen}
        aria-label={check.filterRule}
        onChange={(event) => {
          const { value } = event.target;
          actions.setFilter({ rules: new Set(value === "" ? [] : [value]) });
        }}
      >
        <option value="">{check.allRules}</option>
        {rules.map((rule) => (
          <option key={rule} value={rule}>
            {`${rule} ${ruleText(rule, locale).title}`}
          </option>
        ))}
      </select>
    </div>
  );
}
