/** The encodings that OPC allows for XML parts: UTF-8 and UTF-16, by byte order mark or by the declaration. */
import { fail, ok, type Result } from "../../core/result";
import type { HostError } from "../errors";

export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const DECLARED: Readonly<Record<string, XmlEncoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  "utf-16": "utf-16le",
  // Not allowed by OPC, but Chinese reporting systems write it and Excel reads it.
  gbk: "gb18030",
  gb2312: "gb18030",
  gb18030: "gb18030",
};

const DECLARATION = /^<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*\?>/;

/** Judged by the first bytes of the part; `null` for an encoding that is not known here. */
export function xmlEncoding(head: Uint8Array): XmlEncoding | null {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  // Without a declaration it is UTF-8.
  if (b !== 0x3f) return "utf-8";
  const match = DECLARATION.exec(String.fromCharCode(...head.subarray(0, 200)));
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? "utf-8" : (DECLARED[name.toLowerCase()] ?? null);
}

export function decodeXml(bytes: Uint8Array, part: string): Result<string, HostError> {
  const encoding = xmlEncoding(bytes);
  if (encoding === null) return fail(badEncoding(part));
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    // A fatal decoder throws for ill-formed bytes and nothing else.
    return fail(badEncoding(part));
  }
}

export const badEncoding = (part: string): HostError => ({
  code: "broken-xml",
  data: { part, reason: "encoding" },
});

/** Text that is stored as UTF-8 must not declare another encoding. */
export function declareUtf8(text: string): string {
  return text.replace(DECLARATION, (declaration: string, double?: string, single?: string) => {
    const name = double ?? single ?? "";
    return /^utf-?8$/i.test(name)
      ? declaration
      : declaration.replace(/(encoding\s*=\s*["'])[^"']*/, "$1UTF-8");
  });
}
