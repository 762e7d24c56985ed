/** Relationships and content types: adding and removing entries, everything else in those parts as it was. */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import type { XlsxPackage } from "./package";
import { relationships, relationshipsPart } from "./package-parts";
import { applySplices, escapeAttribute, prefixOf, walkXml, asOpenTag, type XmlTag } from "./xml-edit";

const CONTENT_TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Child {
  readonly tag: XmlTag;
  readonly end: number;
}

/** Removes the children of the part's root that `matches` accepts. */
function removeChildren(
  pkg: XlsxPackage,
  part: string,
  matches: (tag: XmlTag) => boolean,
): Result<null, HostError> {
  const xml = pkg.text(part);
  if (!xml.ok) return xml;
  const found: Child[] = [];
  const walked = walkXml(xml.value, part, {
    close: (tag, _, end) => {
      if (tag.depth === 1 && matches(tag)) found.push({ tag, end });
    },
  });
  if (!walked.ok) return walked;
  const splices = found.map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
  if (splices.length > 0) pkg.set(part, applySplices(xml.value, splices));
  return ok(null);
}

/** Appends `child(prefix)` as the last child of the part's root. */
function appendChild(
  pkg: XlsxPackage,
  part: string,
  child: (prefix: string) => string,
): Result<null, HostError> {
  const xml = pkg.text(part);
  if (!xml.ok) return xml;
  const splices: { start: number; end: number; text: string }[] = [];
  const walked = walkXml(xml.value, part, {
    close: (tag, close, end) => {
      if (tag.depth !== 0) return;
      const text = child(prefixOf(tag.name));
      if (!tag.selfClosing) splices.push({ start: close, end: close, text });
      else {
        const open = asOpenTag(xml.value.slice(tag.start, tag.end));
        splices.push({ start: tag.start, end, text: `${open}${text}</${tag.name}>` });
      }
    },
  });
  if (!walked.ok) return walked;
  pkg.set(part, applySplices(xml.value, splices));
  return ok(null);
}

/** The part's content type is taken out with it, and the relationship of `source` that names it. */
export function removeRelatedPart(pkg: XlsxPackage, source: string, part: string): Result<null, HostError> {
  const related = relationships(pkg, source);
  if (!related.ok) return related;
  const ids = new Set(
    related.value.filter((one) => !one.external && one.target === part).map((one) => one.id),
  );
  const unrelated = removeChildren(pkg, relationshipsPart(source), (tag) =>
    ids.has(tag.attributes["Id"] ?? ""),
  );
  if (!unrelated.ok) return unrelated;
  const name = `/${part}`.toLowerCase();
  const untyped = removeChildren(
    pkg,
    CONTENT_TYPES,
    (tag) => tag.local === "Override" && tag.attributes["PartName"]?.toLowerCase() === name,
  );
  if (!untyped.ok) return untyped;
  pkg.remove(part);
  return ok(null);
}

export interface NewPart {
  /** Full name without a leading "/". */
  readonly name: string;
  readonly xml: string;
  /** `null` when the extension's default is right, as for plain XML. */
  readonly contentType: string | null;
  /** Last step of the relationship type: "worksheet", "customXml". */
  readonly type: string;
}

/** Adds a part with its content type and a relationship from `source`; gives the relationship's id. */
export function addRelatedPart(pkg: XlsxPackage, source: string, part: NewPart): Result<string, HostError> {
  const related = relationships(pkg, source);
  if (!related.ok) return related;
  const ids = new Set(related.value.map((one) => one.id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;

  const relationshipsName = relationshipsPart(source);
  if (!pkg.has(relationshipsName)) {
    pkg.set(relationshipsName, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
  }
  const known = pkg.text(relationshipsName);
  if (!known.ok) return known;
  const base = known.value.includes(STRICT) ? STRICT : OFFICE;
  const linked = appendChild(
    pkg,
    relationshipsName,
    (prefix) =>
      `<${prefix}Relationship Id="${id}" Type="${base}/${part.type}" Target="/${escapeAttribute(part.name)}"/>`,
  );
  if (!linked.ok) return linked;
  const { contentType } = part;
  if (contentType !== null) {
    const typed = appendChild(
      pkg,
      CONTENT_TYPES,
      (prefix) =>
        `<${prefix}Override PartName="/${escapeAttribute(part.name)}" ContentType="${escapeAttribute(contentType)}"/>`,
    );
    if (!typed.ok) return typed;
  }
  pkg.set(part.name, part.xml);
  return ok(id);
}

/** "xl/worksheets/sheet", ".xml" → the first name of that pattern that is free. */
export function freePartName(pkg: XlsxPackage, before: string, after: string): string {
  let number = 1;
  while (pkg.has(`${before}${number}${after}`)) number++;
  return `${before}${number}${after}`;
}

export { XML_HEAD };
