/**
 * An .xlsx file as a set of named parts (OPC): parts are read and replaced by name, and everything that was not
 * replaced is saved byte for byte, in its place.
 */
import { deflateSync } from "fflate";
import { fail, ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { foreignContainer, looksLikeZip } from "./container";
import { crc32 } from "./crc32";
import { inflateEntry, type InflateFault, type NativeZip } from "./inflate";
import {
  MAX_ENTRIES,
  MAX_FILE_SIZE,
  MAX_PART_SIZE,
  MAX_RATIO,
  MAX_TOTAL_SIZE,
  RATIO_FREE_SIZE,
} from "./limits";
import { decodeXml, declareUtf8 } from "./xml-encoding";
import { readZip, type ZipEntry, type ZipFault, type ZipFile } from "./zip";
import { writeZip, type ZipOutput } from "./zip-write";

/** Part names are matched without regard to case and with or without a leading "/". */
export interface XlsxPackage {
  has(part: string): boolean;
  /** As spelled in the file, in its order; new parts last. */
  names(): readonly string[];
  /** The part decoded by its byte order mark or XML declaration, without the mark. */
  text(part: string): Result<string, HostError>;
  bytes(part: string): Result<Uint8Array, HostError>;
  /** The part's bytes in pieces, without holding it as a whole; `sink` returns false to stop early. */
  stream(part: string, sink: (piece: Uint8Array) => boolean): Result<null, HostError>;
  /** Replaces or adds a part; it is stored as UTF-8. */
  set(part: string, text: string): void;
  remove(part: string): void;
  /** All parts as they are now: cheap, and never changed by what comes later. */
  mark(): PackageMark;
  /** Back to the mark: parts that were untouched then are saved byte for byte again. */
  rewind(mark: PackageMark): void;
  /** Has nothing been set or removed since the mark (or was it rewound to it)? */
  isAt(mark: PackageMark): boolean;
  /** A new file; the package can be changed and saved again. */
  save(): Uint8Array;
}

/** The bytes must not change while the package lives; they are never written to. */
export function openPackage(
  file: Uint8Array,
  native: NativeZip | null = null,
): Result<XlsxPackage, HostError> {
  // A plain view: Node's Buffer would share memory where a Uint8Array copies.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const foreign = foreignContainer(bytes);
  if (foreign !== null) return fail(foreign);
  if (bytes.length > MAX_FILE_SIZE) return fail(tooLarge("file", "", MAX_FILE_SIZE));
  const zip = readZip(bytes);
  if (!zip.ok) return fail(zipError(zip.error, looksLikeZip(bytes)));
  const oversize = checkSizes(zip.value);
  if (oversize !== null) return fail(oversize);
  const entries = new Map<string, ZipEntry>();
  for (const entry of zip.value.entries) {
    const key = partKey(entry.name);
    if (entries.has(key)) {
      return fail({ code: "unsupported-package", data: { reason: "duplicate-part", part: entry.name } });
    }
    entries.set(key, entry);
  }
  return ok(packageOf(zip.value, entries, native));
}

export type PackageMark = ReadonlyMap<string, Slot>;

/** One part as it stands. */
export interface Slot {
  readonly name: string;
  readonly entry: ZipEntry | null;
  /** The new content, or `null` while the entry is untouched. */
  readonly text: string | null;
}

function packageOf(
  zip: ZipFile,
  entries: ReadonlyMap<string, ZipEntry>,
  native: NativeZip | null,
): XlsxPackage {
  let slots = new Map<string, Slot>();
  for (const [key, entry] of entries) slots.set(key, { name: entry.name, entry, text: null });

  const stream = (part: string, sink: (piece: Uint8Array) => boolean): Result<null, HostError> => {
    const slot = slots.get(partKey(part));
    if (slot === undefined) return fail({ code: "part-missing", data: { part } });
    if (slot.text !== null) {
      sink(new TextEncoder().encode(slot.text));
      return ok(null);
    }
    if (slot.entry === null) return ok(null);
    const fault = inflateEntry(slot.entry, sink, native);
    return fault === null || fault === "stopped" ? ok(null) : fail(inflateError(fault, slot.name));
  };

  const bytes = (part: string): Result<Uint8Array, HostError> => {
    const pieces: Uint8Array[] = [];
    const read = stream(part, (piece) => pieces.push(piece) > 0);
    if (!read.ok) return read;
    const [first] = pieces;
    if (pieces.length === 1 && first !== undefined) return ok(first);
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return ok(whole);
  };

  return {
    has: (part) => slots.has(partKey(part)),
    names: () => [...slots.values()].map((slot) => slot.name),
    stream,
    bytes,
    text: (part) => {
      const pending = slots.get(partKey(part))?.text;
      if (typeof pending === "string") return ok(pending);
      const read = bytes(part);
      return read.ok ? decodeXml(read.value, part) : read;
    },
    set: (part, text) => {
      const key = partKey(part);
      const slot = slots.get(key);
      const name = slot?.name ?? part.replace(/^\/+/, "");
      slots.set(key, { name, entry: slot?.entry ?? null, text: declareUtf8(text) });
    },
    remove: (part) => {
      slots.delete(partKey(part));
    },
    mark: () => new Map(slots),
    rewind: (mark) => {
      slots = new Map(mark);
    },
    isAt: (mark) => mark.size === slots.size && [...mark].every(([key, slot]) => slots.get(key) === slot),
    save: () => writeZip([...slots.values()].map(output), zip.comment),
  };
}

function output(slot: Slot): ZipOutput {
  if (slot.text === null && slot.entry !== null) return { kind: "kept", entry: slot.entry };
  const content = new TextEncoder().encode(slot.text ?? "");
  return {
    kind: "replaced",
    name: slot.name,
    like: slot.entry,
    data: deflateSync(content, { level: 6 }),
    size: content.length,
    crc: crc32(content),
  };
}

/** Some writers store "xl\workbook.xml"; Excel opens it, so it is found here too. */
function partKey(part: string): string {
  return part.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

function checkSizes(zip: ZipFile): HostError | null {
  let total = 0;
  for (const entry of zip.entries) {
    if (entry.size > MAX_PART_SIZE) return tooLarge("part", entry.name, MAX_PART_SIZE);
    if (entry.size > RATIO_FREE_SIZE && entry.size > entry.compressedSize * MAX_RATIO) {
      return { code: "too-large", data: { what: "ratio", part: entry.name, limit: String(MAX_RATIO) } };
    }
    total += entry.size;
    if (total > MAX_TOTAL_SIZE) return tooLarge("package", "", MAX_TOTAL_SIZE);
  }
  return null;
}

/** `limit` in whole megabytes, for the sentence. */
function tooLarge(what: string, part: string, bytes: number): HostError {
  return { code: "too-large", data: { what, part, limit: `${bytes / 1024 / 1024} MB` } };
}

function zipError(fault: ZipFault, zip: boolean): HostError {
  switch (fault) {
    case "no-directory":
      return zip
        ? { code: "truncated", data: {} }
        : { code: "not-a-workbook", data: { reason: "not-a-zip" } };
    case "truncated":
      return { code: "truncated", data: {} };
    case "overlap":
      return { code: "too-large", data: { what: "overlap" } };
    case "too-many":
      return { code: "too-large", data: { what: "entries", limit: String(MAX_ENTRIES) } };
    case "encrypted":
      return { code: "encrypted", data: {} };
    case "method":
      return { code: "unsupported-package", data: { reason: "compression" } };
  }
}

function inflateError(fault: Exclude<InflateFault, "stopped">, part: string): HostError {
  return { code: "truncated", data: { part, reason: fault } };
}
