/** What workbook.xml says beside its sheets: defined names and the active tab. */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import type { DefinedName } from "./formula-dependents";
import type { XlsxPackage } from "./package";
import { readXml, SPREADSHEET } from "./xml";

export interface WorkbookNames {
  readonly names: readonly DefinedName[];
  /** 0-based position of the tab that is in front when the workbook opens. */
  readonly activeTab: number;
}

export function readWorkbookNames(pkg: XlsxPackage, part: string): Result<WorkbookNames, HostError> {
  const names: DefinedName[] = [];
  const tabs: number[] = [];
  let open: { readonly name: string; readonly sheet: number | null } | null = null;
  let formula = "";
  const read = readXml(pkg, part, SPREADSHEET, {
    open: (name, attributes) => {
      if (name === "workbookView") tabs.push(Number(attributes["activeTab"] ?? "0"));
      if (name !== "definedName") return;
      const { localSheetId: sheet } = attributes;
      open = { name: attributes["name"] ?? "", sheet: sheet === undefined ? null : Number(sheet) };
      formula = "";
    },
    text: (text) => {
      formula += text;
    },
    close: (name) => {
      if (name !== "definedName" || open === null) return;
      names.push({ ...open, formula });
      open = null;
    },
  });
  return read.ok ? ok({ names, activeTab: tabs[0] ?? 0 }) : read;
}
