/** The views as tabs, and what is rarely needed behind one button. */
import { useRef, type KeyboardEvent } from "react";
import { usePane } from "../context";
import { Icon } from "../icons";
import type { View } from "../../store";
import { MenuButton, type MenuEntry } from "./menu";

const TABS = ["check", "score", "summary"] as const satisfies readonly View[];

export function ViewsBar() {
  const { state, actions, texts, features, locale } = usePane();
  const { common, check } = texts;
  const bar = useRef<HTMLDivElement>(null);
  const current = TABS.find((tab) => tab === state.view) ?? "check";
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const to =
      event.key === "Home"
        ? TABS[0]
        : event.key === "End"
          ? TABS[TABS.length - 1]
          : step === 0
            ? undefined
            : TABS[(TABS.indexOf(current) + step + TABS.length) % TABS.length];
    if (to === undefined) return;
    event.preventDefault();
    actions.setView(to);
    bar.current?.querySelector<HTMLElement>(`[data-view="${to}"]`)?.focus();
  };
  const ready = state.phase.kind === "ready";
  const formId = state.formId;
  const entries: readonly MenuEntry[] = [
    { key: "again", icon: "refresh", label: common.checkAgain, act: () => void actions.check() },
    ...(ready && formId !== null
      ? [
          {
            key: "outcomes",
            icon: "tick" as const,
            label: check.seeOutcomes,
            act: () => {
              actions.openPage({ kind: "outcomes", formId });
            },
          },
        ]
      : []),
    ...(ready
      ? [
          {
            key: "ignored",
            icon: "hidden" as const,
            label: check.ignoredTitle,
            act: () => {
              actions.openPage({ kind: "ignored" });
            },
          },
        ]
      : []),
    {
      key: "settings",
      icon: "pencil",
      label: common.settings,
      parted: true,
      act: () => {
        actions.setView("settings");
      },
    },
    {
      key: "help",
      icon: "info",
      label: common.help,
      act: () => {
        actions.openPage({ kind: "help" });
      },
    },
    {
      key: "language",
      icon: "exchange",
      label: common.language,
      act: () => {
        void actions.setLocale(locale === "zh-CN" ? "en-US" : "zh-CN");
      },
    },
  ];
  return (
    <div className={features.keepCorner ? "views views-corner" : "views"}>
      <div ref={bar} className="views-list" role="tablist" aria-label={common.views} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`pane-tab-${tab}`}
            data-view={tab}
            className="view-tab"
            aria-selected={state.view === tab}
            tabIndex={current === tab ? 0 : -1}
            onClick={() => {
              actions.setView(tab);
            }}
          >
            <span className="view-tab-text" data-text={common[tab]}>
              {common[tab]}
            </span>
          </button>
        ))}
      </div>
      <span className="grow" />
      <MenuButton
        label={common.more}
        menuLabel={common.moreMenu}
        className="icon-button"
        popupClass="popup-corner"
        entries={entries}
      >
        <Icon name="more" />
      </MenuButton>
    </div>
  );
}
