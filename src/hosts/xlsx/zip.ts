/** Reads the directory of a zip file: APPNOTE.TXT 6.3, zip64 and data descriptors included. */
import { fail, ok, type Result } from "../../core/result";
import { MAX_ENTRIES } from "./limits";

export type ZipFault =
  | "no-directory" // not a zip, or its end is missing
  | "truncated" // the directory points outside the file
  | "overlap" // entries share bytes: only bombs do
  | "too-many"
  | "encrypted"
  | "method";

export interface ZipEntry {
  /** As stored, decoded. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The compressed bytes. */
  readonly data: Uint8Array;
  /** Local header, data and data descriptor, byte for byte. */
  readonly raw: Uint8Array;
  /** The entry's record in the central directory, byte for byte. */
  readonly record: Uint8Array;
}

export interface ZipFile {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
export const ZIP64_EXTRA = 1;
export const END_SIZE = 22;
const MAX_COMMENT = 0xffff;

const FLAG_ENCRYPTED = 0x1;
const FLAG_DESCRIPTOR = 0x8;
const FLAG_MASKED = 0x2000;
export const FLAG_UTF8 = 0x800;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function readZip(bytes: Uint8Array): Result<ZipFile, ZipFault> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return fail("no-directory");
  const directory = readEnd(view, end);
  if (directory === null) return fail("truncated");
  if (directory.count > MAX_ENTRIES) return fail("too-many");
  const records: CentralRecord[] = [];
  let at = directory.start;
  for (let n = 0; n < directory.count; n++) {
    const record = readRecord(bytes, view, at, directory.end);
    if (record === null) return fail("truncated");
    if ((record.flags & (FLAG_ENCRYPTED | FLAG_MASKED)) !== 0) return fail("encrypted");
    if (record.method !== 0 && record.method !== 8) return fail("method");
    records.push(record);
    at = record.next;
  }
  const entries: ZipEntry[] = [];
  const spans: (readonly [number, number])[] = [];
  for (const record of records) {
    const span = locate(view, record, directory);
    if (span === null) return fail("truncated");
    spans.push([span.start, span.end]);
    entries.push({
      name: record.name,
      method: record.method,
      crc: record.crc,
      compressedSize: record.compressedSize,
      size: record.size,
      data: bytes.subarray(span.data, span.data + record.compressedSize),
      raw: bytes.subarray(span.start, span.end),
      record: bytes.subarray(record.at, record.next),
    });
  }
  spans.sort((a, b) => a[0] - b[0]);
  if (spans.some(([start], n) => n > 0 && start < (spans[n - 1]?.[1] ?? 0))) return fail("overlap");
  return ok({
    entries,
    comment: bytes.subarray(end + END_SIZE, end + END_SIZE + view.getUint16(end + 20, true)),
  });
}

/** The last end-of-directory record whose comment fits into the file; bytes after it are tolerated. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Bytes in front of the zip (a self-extractor, say), to add to every offset. */
  readonly shift: number;
}

function readEnd(view: DataView, at: number): Directory | null {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  let end = at;
  if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR64) {
    const at64 = uint64(view, at - 20 + 8);
    if (at64 === null || at64 + 56 > at || view.getUint32(at64, true) !== END64) return null;
    const count64 = uint64(view, at64 + 32);
    const size64 = uint64(view, at64 + 40);
    const start64 = uint64(view, at64 + 48);
    if (count64 === null || size64 === null || start64 === null) return null;
    [count, size, start, end] = [count64, size64, start64, at64];
  }
  const shift = end - size - start;
  return shift < 0 ? null : { start: start + shift, end, count, shift };
}

interface CentralRecord {
  readonly at: number;
  readonly next: number;
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): CentralRecord | null {
  if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > limit) return null;
  const flags = view.getUint16(at + 8, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const wide = zip64Values(view, at + 46 + nameLength, extraLength);
  // The zip64 field holds, in this order, only those values that did not fit.
  const [size, compressedSize, offset] = sizes.map((value) =>
    value === 0xffffffff ? (wide.shift() ?? null) : value,
  );
  if (typeof size !== "number" || typeof compressedSize !== "number" || typeof offset !== "number")
    return null;
  return {
    at,
    next,
    name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & FLAG_UTF8) !== 0),
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

function zip64Values(view: DataView, from: number, length: number): (number | null)[] {
  const values: (number | null)[] = [];
  for (const field of extraFields(view, from, length)) {
    if (field.id !== ZIP64_EXTRA) continue;
    for (let at = field.data; at + 8 <= field.end; at += 8) values.push(uint64(view, at));
  }
  return values;
}

interface ExtraField {
  readonly id: number;
  readonly start: number;
  readonly data: number;
  readonly end: number;
}

export function extraFields(view: DataView, from: number, length: number): readonly ExtraField[] {
  const fields: ExtraField[] = [];
  for (let at = from; at + 4 <= from + length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > from + length) break;
    fields.push({ id: view.getUint16(at, true), start: at, data: at + 4, end });
    at = end;
  }
  return fields;
}

/** `null` above 2^53: no such file can be read here. */
function uint64(view: DataView, at: number): number | null {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
  return Number.isSafeInteger(value) ? value : null;
}

/** Part names are ASCII in practice; old zip tools in China stored GBK, which is only shown and never looked up. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

function locate(
  view: DataView,
  record: CentralRecord,
  directory: Directory,
): { readonly start: number; readonly data: number; readonly end: number } | null {
  const start = record.offset + directory.shift;
  if (start + 30 > directory.start || view.getUint32(start, true) !== LOCAL) return null;
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const dataEnd = data + record.compressedSize;
  if (dataEnd > directory.start) return null;
  const described = (view.getUint16(start + 6, true) & FLAG_DESCRIPTOR) !== 0;
  return {
    start,
    data,
    end: dataEnd + (described ? descriptorLength(view, dataEnd, directory.start, record) : 0),
  };
}

/** A data descriptor has an optional signature and 4 or 8 byte sizes; only the values tell which. */
function descriptorLength(view: DataView, at: number, limit: number, record: CentralRecord): number {
  const signed = at + 4 <= limit && view.getUint32(at, true) === DESCRIPTOR ? 4 : 0;
  const crc = at + signed;
  if (crc + 20 <= limit) {
    if (uint64(view, crc + 4) === record.compressedSize && uint64(view, crc + 12) === record.size)
      return signed + 20;
  }
  return crc + 12 <= limit ? signed + 12 : 0;
}
