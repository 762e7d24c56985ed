/// <reference types="office-js" />
/** Texts of ours in the workbook: one custom XML part for each namespace, `<name xmlns="…">text</name>`. */

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#13": "\r",
};

export interface XmlPlace {
  readonly namespace: string;
  /** The element's name. */
  readonly name: string;
}

/** To be loaded in the same sync as whatever else is read first. */
export function partsAt(
  context: Excel.RequestContext,
  { namespace }: XmlPlace,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** Replaces the text; `parts` are loaded. */
export function queueText(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
  { namespace, name }: XmlPlace,
  text: string,
): void {
  const escaped = text.replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c);
  const xml = `<${name} xmlns="${namespace}">${escaped}</${name}>`;
  const [first, ...rest] = parts.items;
  if (first === undefined) context.workbook.customXmlParts.add(xml);
  else first.setXml(xml);
  for (const twin of rest) twin.delete();
}

/** The text of a part; `null` when it is not ours. */
export function textOf(xml: string, { name }: XmlPlace): string | null {
  const inner = new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(xml)?.[1];
  return inner?.replace(/&([a-z]+|#\d+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole) ?? null;
}

/** In two syncs: where, then what. */
export async function readText(context: Excel.RequestContext, place: XmlPlace): Promise<string | null> {
  const parts = partsAt(context, place);
  await context.sync();
  const [first] = parts.items;
  if (first === undefined) return null;
  const result = first.getXml();
  await context.sync();
  const { value } = result;
  return textOf(value, place);
}
