/** Custom XML parts: where the add-in keeps its settings and its receipt. */
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, method, value } from "../host-object";
import type { Book } from "../model/book";

export function customXmlParts(book: Book): HostObject {
  const indexer = (key: unknown): HostObject => {
    if (typeof key !== "string" || !book.customXml.has(key))
      throw itemNotFound("CustomXmlPartCollection.getItem");
    return part(book, key);
  };
  return new HostObject(
    "CustomXmlPartCollection",
    {
      Add: method(([xml]) => {
        const id = book.newXmlId();
        book.customXml.set(id, wellFormed(xml, "CustomXmlPartCollection.add"));
        return part(book, id);
      }),
      GetByNamespace: method(([namespace]) => {
        const ids = [...book.customXml].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
        return new HostObject(
          "CustomXmlPartScopedCollection",
          {},
          { items: () => ids.map((id) => part(book, id)), indexer },
        );
      }),
    },
    { items: () => [...book.customXml.keys()].map((id) => part(book, id)), indexer },
  );
}

function part(book: Book, id: string): HostObject {
  return new HostObject(
    "CustomXmlPart",
    {
      Id: value(() => id),
      GetXml: method(() => book.customXml.get(id) ?? ""),
      SetXml: method(([xml]) => {
        book.customXml.set(id, wellFormed(xml, "CustomXmlPart.setXml"));
        return null;
      }),
      Delete: method(() => {
        book.customXml.delete(id);
        return null;
      }),
    },
    { scalars: ["Id"], id },
  );
}

const namespaceOf = (xml: string): string | null => /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? null;

/** Enough to notice a text that was put in without escaping. */
function wellFormed(xml: unknown, location: string): string {
  if (typeof xml !== "string") throw invalidArgument(location);
  const inner = /^(?:<\?xml[^>]*\?>\s*)?<(\w+)[^>]*>([^<]*)<\/\1>$/.exec(xml)?.[2];
  if (inner === undefined || /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(inner))
    throw invalidArgument(location);
  return xml;
}
