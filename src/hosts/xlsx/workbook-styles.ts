/** The workbook's styles part as something to append to; a workbook without one gets a plain one when needed. */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import type { XlsxPackage } from "./package";
import { addRelatedPart, XML_HEAD } from "./package-edit";
import type { WorkbookParts } from "./package-parts";
import { readStyleSheet, type StyleSheet } from "./style-append";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** What every cell of a workbook without styles looks like. */
const PLAIN_STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

export interface WorkbookStyles {
  readonly sheet: StyleSheet;
  /** Puts what was appended into the package. */
  commit(): Result<null, HostError>;
}

export function openStyles(pkg: XlsxPackage, parts: WorkbookParts): Result<WorkbookStyles, HostError> {
  const part = parts.styles;
  const xml = part === null ? ok(PLAIN_STYLES) : pkg.text(part);
  if (!xml.ok) return xml;
  const sheet = readStyleSheet(xml.value, part ?? "styles.xml");
  if (!sheet.ok) return sheet;
  return ok({
    sheet: sheet.value,
    commit: () => {
      const appended = sheet.value.xml();
      if (appended === xml.value) return ok(null);
      if (part !== null) {
        pkg.set(part, appended);
        return ok(null);
      }
      const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1);
      const name = `${folder}styles.xml`;
      const added = addRelatedPart(pkg, parts.workbook, {
        name,
        xml: appended,
        contentType: STYLES_TYPE,
        type: "styles",
      });
      return added.ok ? ok(null) : added;
    },
  });
}
