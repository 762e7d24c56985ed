/**
 * Tells apart the files that people mistake for .xlsx: old .xls and encrypted workbooks (both compound files,
 * [MS-CFB]), and everything else.
 */
import type { HostError } from "../errors";
import { viewOf } from "./zip";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Beginnings of Excel 2, 3 and 4 files: a BOF record outside a compound file. */
const EARLY_EXCEL = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Streams that name the program whose compound file it is. */
const ENCRYPTED_STREAMS = new Set(["EncryptedPackage", "EncryptionInfo"]);
const FOREIGN_STREAMS = new Set(["WordDocument", "PowerPoint Document", "__properties_version1.0"]);

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, n) => bytes[n] === byte);

export const looksLikeZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

/** What a file without a zip directory is; `null` when it may be a zip. */
export function foreignContainer(bytes: Uint8Array): HostError | null {
  if (bytes.length === 0) return { code: "not-a-workbook", data: { reason: "empty" } };
  if (startsWith(bytes, COMPOUND)) {
    const streams = streamNames(bytes);
    if (streams.some((name) => ENCRYPTED_STREAMS.has(name))) return { code: "encrypted", data: {} };
    if (streams.some((name) => FOREIGN_STREAMS.has(name))) {
      return { code: "not-a-workbook", data: { reason: "compound-file" } };
    }
    return { code: "old-xls", data: {} };
  }
  if (EARLY_EXCEL.some((magic) => startsWith(bytes, magic))) return { code: "old-xls", data: {} };
  return null;
}

/**
 * Directory entries are 128 bytes at 128-byte boundaries, with the name in UTF-16 and its length in bytes at 64.
 * Every boundary is tried, so a file with a damaged allocation table is recognised too.
 */
function streamNames(bytes: Uint8Array): readonly string[] {
  const view = viewOf(bytes);
  const names: string[] = [];
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = bytes[at + 66];
    if (type !== 2 || length < 4 || length > 64 || length % 2 !== 0) continue;
    let name = "";
    for (let n = 0; n < length - 2; n += 2) name += String.fromCharCode(view.getUint16(at + n, true));
    if (ENCRYPTED_STREAMS.has(name) || FOREIGN_STREAMS.has(name)) names.push(name);
  }
  return names;
}
