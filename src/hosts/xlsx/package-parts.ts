/** Finds the parts of a workbook: relationships, the workbook part, its sheets, strings and styles. */
import { fail, ok, type Result } from "../../core/result";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { HostError } from "../errors";
import type { XlsxPackage } from "./package";
import { readXml, SPREADSHEET, xmlBoolean } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: "worksheet", "styles", "sharedStrings"; same in Strict OOXML. */
  readonly type: string;
  /** The part it points to, without a leading "/"; for external targets the address as written. */
  readonly target: string;
  readonly external: boolean;
}

export interface SheetPart {
  readonly name: string;
  /** 0-based position among the tabs, sheets of other kinds included. */
  readonly index: number;
  readonly visibility: SheetSnapshot["visibility"];
  readonly kind: "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet";
  readonly sheetId: string;
  readonly relationship: string;
  readonly part: string;
}

export interface WorkbookParts {
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** `null` when the workbook has none. */
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly calcChain: string | null;
}

const RELATIONSHIPS = new Set(["http://schemas.openxmlformats.org/package/2006/relationships"]);

/** The part that holds the relationships of `part`; "" stands for the package itself. */
export function relationshipsPart(part: string): string {
  const name = part.replace(/^\/+/, "");
  const slash = name.lastIndexOf("/");
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

/** In the file's order; none when the part has no relationships. */
export function relationships(pkg: XlsxPackage, part: string): Result<readonly Relationship[], HostError> {
  const source = relationshipsPart(part);
  if (!pkg.has(source)) return ok([]);
  const found: Relationship[] = [];
  const read = readXml(pkg, source, RELATIONSHIPS, {
    open: (name, attributes) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
      const external = mode === "External";
      found.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(pkg, part, target),
        external,
      });
    },
  });
  return read.ok ? ok(found) : read;
}

/** Targets are relative to the folder of their part; some writers escape characters that the zip stores plainly. */
function resolveTarget(pkg: XlsxPackage, part: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/[#?].*$/, "");
  const folder = part.replace(/^\/+/, "").split("/").slice(0, -1);
  const steps = path.startsWith("/") ? [] : folder;
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  const name = steps.join("/");
  if (pkg.has(name) || !/%[0-9a-f]{2}/i.test(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not an escape after all.
    return name;
  }
}

/** The workbook part by the package's relationships. */
export function workbookPart(pkg: XlsxPackage): Result<string, HostError> {
  const root = relationships(pkg, "");
  if (!root.ok) return root;
  const part = root.value.find((relationship) => relationship.type === "officeDocument")?.target ?? null;
  if (part === null) {
    if (pkg.has(USUAL_WORKBOOK)) return fail({ code: "part-missing", data: { part: relationshipsPart("") } });
    if (pkg.has("content.xml"))
      return fail({ code: "unsupported-package", data: { reason: "opendocument" } });
    return fail({ code: "not-a-workbook", data: { reason: "no-workbook" } });
  }
  if (/\.bin$/i.test(part)) return fail({ code: "unsupported-package", data: { reason: "xlsb" } });
  if (!pkg.has(part)) return fail({ code: "part-missing", data: { part } });
  const types = contentTypes(pkg);
  return types.ok ? ok(part) : types;
}

const USUAL_WORKBOOK = "xl/workbook.xml";
const CONTENT_TYPES = "[Content_Types].xml";
const CONTENT_TYPES_NAMESPACE = new Set(["http://schemas.openxmlformats.org/package/2006/content-types"]);

/** Nothing here needs it, but no application opens a package without it: what is written must not be lost. */
function contentTypes(pkg: XlsxPackage): Result<null, HostError> {
  if (!pkg.has(CONTENT_TYPES)) return fail({ code: "part-missing", data: { part: CONTENT_TYPES } });
  const read = readXml(pkg, CONTENT_TYPES, CONTENT_TYPES_NAMESPACE, { open: () => undefined });
  return read.ok ? ok(null) : read;
}

/** Relationship types of sheets; Excel 4 macro sheets have a namespace of their own, hence the spellings. */
const SHEET_KINDS: Readonly<Record<string, SheetPart["kind"]>> = {
  worksheet: "worksheet",
  chartsheet: "chartsheet",
  dialogsheet: "dialogsheet",
  xlMacrosheet: "macrosheet",
  xlIntlMacrosheet: "macrosheet",
};

interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly relationship: string;
  readonly visibility: SheetSnapshot["visibility"];
}

export function workbookParts(pkg: XlsxPackage): Result<WorkbookParts, HostError> {
  const workbook = workbookPart(pkg);
  if (!workbook.ok) return workbook;
  const related = relationships(pkg, workbook.value);
  if (!related.ok) return related;
  const listed = readWorkbookPart(pkg, workbook.value);
  if (!listed.ok) return listed;
  const byId = new Map(related.value.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  for (const [index, sheet] of listed.value.sheets.entries()) {
    const relationship = byId.get(sheet.relationship);
    if (relationship === undefined || !pkg.has(relationship.target)) {
      return fail({ code: "part-missing", data: { part: relationship?.target ?? sheet.name } });
    }
    const kind = SHEET_KINDS[relationship.type];
    if (kind === undefined) {
      return fail({ code: "unsupported-package", data: { reason: "sheet-kind", part: relationship.target } });
    }
    sheets.push({ ...sheet, index, kind, part: relationship.target });
  }
  // Strings and styles that are named but not there: Excel opens such a file as damaged, so it is not read as whole.
  const named = (type: string): string | null =>
    related.value.find((one) => one.type === type)?.target ?? null;
  const [styles, sharedStrings, calcChain] = [named("styles"), named("sharedStrings"), named("calcChain")];
  for (const part of [styles, sharedStrings]) {
    if (part !== null && !pkg.has(part)) return fail({ code: "part-missing", data: { part } });
  }
  return ok({
    workbook: workbook.value,
    sheets,
    date1904: listed.value.date1904,
    styles,
    sharedStrings,
    calcChain: calcChain !== null && pkg.has(calcChain) ? calcChain : null,
  });
}

function readWorkbookPart(
  pkg: XlsxPackage,
  part: string,
): Result<{ readonly sheets: readonly ListedSheet[]; readonly date1904: boolean }, HostError> {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  const roots: string[] = [];
  const read = readXml(pkg, part, SPREADSHEET, {
    open: (name, attributes) => {
      if (roots.length === 0) roots.push(name);
      if (name === "workbookPr") date1904 = xmlBoolean(attributes["date1904"], false);
      if (name !== "sheet") return;
      sheets.push({
        name: attributes["name"] ?? "",
        sheetId: attributes["sheetId"] ?? "",
        relationship: relationshipId(attributes),
        visibility: visibilityOf(attributes["state"]),
      });
    },
  });
  if (!read.ok) return read;
  if (roots[0] !== "workbook") return fail({ code: "not-a-workbook", data: { reason: "no-workbook" } });
  return ok({ sheets, date1904 });
}

/** `r:id`, whatever the prefix. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? "" : (attributes[key] ?? "");
}

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
