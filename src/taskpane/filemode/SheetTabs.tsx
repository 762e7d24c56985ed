/** The sheets of the workbook as tabs with the gravest of their findings, and all of them in a menu. */
import { memo, useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { FileModeTexts } from "../../strings/filemode";
import type { IconName } from "../pane/icons";
import { MenuButton } from "../pane/parts/menu";
import type { SheetTab } from "./results";
import type { FileSession } from "./session";
import { ChevronLine, StatusShape } from "./shapes";

export const SHEET_PANEL = "fm-sheet-panel";
const tabId = (index: number): string => `fm-tab-${index}`;

/** Drawn again only when the tabs change: a workbook may have hundreds. */
export const SheetTabs = memo(function SheetTabs({
  session,
  tabs,
  sheet,
  texts,
}: {
  readonly session: FileSession;
  readonly tabs: readonly SheetTab[];
  readonly sheet: string | null;
  readonly texts: FileModeTexts;
}): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  // Hidden sheets are reached by their findings and by the menu.
  const shown = tabs.filter((tab) => !tab.hidden || tab.name === sheet);
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet, tabs]);

  const open = (name: string): void => {
    void session.openSheet(name);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = shown.findIndex(({ name }) => name === sheet);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: shown.length - 1 }[event.key];
    const target = next === undefined ? undefined : shown[(next + shown.length) % shown.length];
    if (target === undefined) return;
    event.preventDefault();
    open(target.name);
    const index = tabs.indexOf(target);
    list.current?.querySelector<HTMLElement>(`#${tabId(index)}`)?.focus();
  };
  const scroll = (direction: 1 | -1): void => {
    list.current?.scrollBy({ left: direction * list.current.clientWidth * 0.7 });
  };
  const label = (tab: SheetTab): ReactElement => (
    <>
      {tab.status === null ? null : <StatusShape status={tab.status} label={texts.status[tab.status]} />}
      {tab.name}
      {tab.hidden ? texts.hidden : ""}
    </>
  );
  return (
    <div className="fm-tabs">
      <button
        type="button"
        className="fm-step"
        tabIndex={-1}
        aria-label={texts.left}
        onClick={() => {
          scroll(-1);
        }}
      >
        <ChevronLine to="left" />
      </button>
      <div ref={list} className="fm-tablist" role="tablist" aria-label={texts.tabs} onKeyDown={onKeyDown}>
        {shown.map((tab) => (
          <button
            key={tab.name}
            type="button"
            id={tabId(tabs.indexOf(tab))}
            role="tab"
            aria-selected={tab.name === sheet}
            aria-controls={SHEET_PANEL}
            tabIndex={tab.name === sheet ? 0 : -1}
            onClick={() => {
              open(tab.name);
            }}
          >
            {label(tab)}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="fm-step"
        tabIndex={-1}
        aria-label={texts.right}
        onClick={() => {
          scroll(1);
        }}
      >
        <ChevronLine to="right" />
      </button>
      <span className="fm-menu">
        <MenuButton
          className="fm-all"
          popupClass="fm-popup"
          menuLabel={texts.allSheetsMenu}
          entries={tabs.map((tab) => ({
            key: tab.name,
            icon: ICONS[tab.status ?? "none"],
            label: tab.hidden ? `${tab.name}${texts.hidden}` : tab.name,
            note: tab.status === null ? "" : texts.status[tab.status],
            act: () => {
              open(tab.name);
            },
          }))}
        >
          {texts.allSheets(tabs.length)}
          <ChevronLine to="up" />
        </MenuButton>
      </span>
    </div>
  );
});

const ICONS: Readonly<Record<NonNullable<SheetTab["status"]> | "none", IconName>> = {
  error: "error",
  warning: "warning",
  info: "info",
  clean: "done",
  none: "sheet",
};
