/** Our settings as a custom XML part of the package; what they look like inside is said in ../settings-xml. */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import type { Settings } from "../host";
import { parseSettings, SETTINGS_NAMESPACE, settingsJson } from "../settings-xml";
import type { XlsxPackage } from "./package";
import { addRelatedPart, freePartName, XML_HEAD } from "./package-edit";
import { relationships, type WorkbookParts } from "./package-parts";
import { escapeText } from "./xml-edit";
import { readXml } from "./xml";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Tells our item from others in the same workbook; any constant does. */
const ITEM_ID = "{6E5D8B1C-3C0B-4B0E-9F43-4A7D2C1E9A51}";

interface Found {
  readonly part: string;
  readonly settings: Settings;
}

export function readSettings(pkg: XlsxPackage, parts: WorkbookParts): Result<Settings, HostError> {
  const found = findSettings(pkg, parts);
  return found.ok ? ok(found.value?.settings ?? {}) : found;
}

export function writeSettings(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  settings: Settings,
): Result<null, HostError> {
  const found = findSettings(pkg, parts);
  if (!found.ok) return found;
  const xml = `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${escapeText(settingsJson(settings))}</settings>`;
  if (found.value !== null) {
    pkg.set(found.value.part, xml);
    return ok(null);
  }
  const name = freePartName(pkg, "customXml/item", ".xml");
  const added = addRelatedPart(pkg, parts.workbook, {
    name,
    xml,
    contentType: "application/xml",
    type: "customXml",
  });
  if (!added.ok) return added;
  const described = addRelatedPart(pkg, name, {
    name: freePartName(pkg, "customXml/itemProps", ".xml"),
    xml:
      `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    contentType: PROPERTIES_TYPE,
    type: "customXmlProps",
  });
  return described.ok ? ok(null) : described;
}

function findSettings(pkg: XlsxPackage, parts: WorkbookParts): Result<Found | null, HostError> {
  const related = relationships(pkg, parts.workbook);
  if (!related.ok) return related;
  for (const { type, target, external } of related.value) {
    if (type !== "customXml" || external || !pkg.has(target)) continue;
    const pieces: string[] = [];
    let ours = false;
    const read = readXml(pkg, target, new Set([SETTINGS_NAMESPACE]), {
      open: (name) => {
        ours ||= name === "settings";
      },
      text: (text) => pieces.push(text),
    });
    // Other people's parts may be anything, even no XML.
    if (read.ok && isOurs(ours)) return ok({ part: target, settings: parseSettings(pieces.join("")) });
  }
  return ok(null);
}

/** The parser's callbacks set the flag, which flow analysis cannot see. */
const isOurs = (flag: boolean) => flag;
