/**
 * Writes a zip again with some entries replaced. Untouched entries keep their raw bytes, names, times, flags and
 * attributes.
 */
import {
  CENTRAL,
  END,
  END_SIZE,
  extraFields,
  FLAG_UTF8,
  LOCAL,
  viewOf,
  ZIP64_EXTRA,
  type ZipEntry,
} from "./zip";

/** An entry to write: as it was, or new content under the old or a new name. */
export type ZipOutput =
  | { readonly kind: "kept"; readonly entry: ZipEntry }
  | {
      readonly kind: "replaced";
      readonly name: string;
      /** Whose name bytes, time and attributes are kept. */
      readonly like: ZipEntry | null;
      readonly data: Uint8Array;
      readonly size: number;
      readonly crc: number;
    };

/** 1980-01-01 00:00, zip's first moment: new parts carry no clock, so that the same edit gives the same bytes. */
const NEW_TIME = 0x0021_0000;

/** The entries must stay below zip64's threshold of 4 GB together; `MAX_FILE_SIZE` and `MAX_TOTAL_SIZE` see to it. */
export function writeZip(outputs: readonly ZipOutput[], comment: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const output of outputs) {
    const start = offset;
    if (output.kind === "kept") {
      push(output.entry.raw);
      records.push(movedRecord(output.entry, start));
    } else {
      const { local, record } = newHeaders(output, start);
      push(local);
      push(output.data);
      records.push(record);
    }
  }
  const start = offset;
  records.forEach(push);
  const end = new Uint8Array(END_SIZE);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, offset - start, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  push(end);
  push(comment);
  const whole = new Uint8Array(offset);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The old record at its new offset; zip64 sizes are written plainly because everything fits into 4 GB here. */
function movedRecord(entry: ZipEntry, offset: number): Uint8Array {
  const view = viewOf(entry.record);
  const nameLength = view.getUint16(28, true);
  const extraLength = view.getUint16(30, true);
  const wide = extraFields(view, 46 + nameLength, extraLength).find((field) => field.id === ZIP64_EXTRA);
  const record =
    wide === undefined
      ? new Uint8Array(entry.record)
      : concat([entry.record.subarray(0, wide.start), entry.record.subarray(wide.end)]);
  const moved = viewOf(record);
  if (wide !== undefined) moved.setUint16(30, extraLength - (wide.end - wide.start), true);
  moved.setUint32(20, entry.compressedSize, true);
  moved.setUint32(24, entry.size, true);
  moved.setUint32(42, offset, true);
  return record;
}

function newHeaders(
  output: Extract<ZipOutput, { kind: "replaced" }>,
  offset: number,
): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const old = output.like === null ? null : viewOf(output.like.record);
  const name =
    output.like === null || old === null
      ? new TextEncoder().encode(output.name)
      : output.like.record.subarray(46, 46 + old.getUint16(28, true));
  const ascii = name.every((byte) => byte < 0x80);
  const flags = old === null ? (ascii ? 0 : FLAG_UTF8) : old.getUint16(8, true) & FLAG_UTF8;
  const time = old === null ? NEW_TIME : old.getUint32(12, true);

  const local = new Uint8Array(30 + name.length);
  const localView = viewOf(local);
  localView.setUint32(0, LOCAL, true);
  localView.setUint16(4, 20, true);
  local.set(name, 30);

  const record = new Uint8Array(46 + name.length);
  const recordView = viewOf(record);
  recordView.setUint32(0, CENTRAL, true);
  recordView.setUint16(4, old === null ? 20 : old.getUint16(4, true), true);
  recordView.setUint16(6, 20, true);
  recordView.setUint32(36, old === null ? 0 : old.getUint32(36, true), true);
  recordView.setUint32(38, old === null ? 0 : old.getUint32(38, true), true);
  recordView.setUint32(42, offset, true);
  record.set(name, 46);

  // Flags to extra length stand in the same order in both headers, two bytes further in the directory's.
  for (const [view, base] of [
    [localView, 6],
    [recordView, 8],
  ] as const) {
    view.setUint16(base, flags, true);
    view.setUint16(base + 2, 8, true);
    view.setUint32(base + 4, time, true);
    view.setUint32(base + 8, output.crc, true);
    view.setUint32(base + 12, output.data.length, true);
    view.setUint32(base + 16, output.size, true);
    view.setUint16(base + 20, name.length, true);
  }
  return { local, record };
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
