/**
 * Inflates one zip entry piece by piece, so that a bomb stops at its declared size and a large worksheet is never
 * held as a whole.
 */
import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Compressed bytes given to the inflater at once; at deflate's best ratio this makes 66 MB. */
const STEP = 64 * 1024;

/** Entries up to this compressed size are inflated in one go: even a lying one takes less than a second. */
const AT_ONCE = 256 * 1024;

export type InflateFault = "size" | "checksum" | "data" | "stopped";

/** What the platform has and does quicker. */
export interface NativeZip {
  /**
   * For entries that are inflated in one go, never to more than `size` bytes; `null`, or another length, when anything
   * is wrong: what it is, is then found out here.
   */
  readonly inflate: (data: Uint8Array, size: number) => Uint8Array | null;
  /** As `crc32`. */
  readonly crc32: (bytes: Uint8Array, seed: number) => number;
}

export interface Deflated {
  readonly data: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Inflated size by the directory. */
  readonly size: number;
  readonly crc: number;
}

/**
 * Gives the entry's bytes to `sink` in order; `sink` returns false to stop. `null` when all went well and size and
 * checksum are as declared.
 */
export function inflateEntry(
  entry: Deflated,
  sink: (piece: Uint8Array) => boolean,
  native: NativeZip | null = null,
): InflateFault | null {
  const meter = new Meter(entry.size, sink, native?.crc32 ?? crc32);
  if (entry.method === 0) meter.take(entry.data);
  else if (!inflate(entry, meter, native)) return meter.fault ?? "data";
  if (meter.fault !== null) return meter.fault;
  if (meter.length !== entry.size) return "size";
  return meter.crc === entry.crc ? null : "checksum";
}

/** Counts and checks what flows to the sink. */
class Meter {
  length = 0;
  crc = 0;
  fault: InflateFault | null = null;
  sinking = false;

  constructor(
    private readonly limit: number,
    private readonly sink: (piece: Uint8Array) => boolean,
    private readonly checksum: NativeZip["crc32"],
  ) {}

  take(piece: Uint8Array): void {
    if (this.fault !== null || piece.length === 0) return;
    this.length += piece.length;
    if (this.length > this.limit) {
      this.fault = "size";
      return;
    }
    this.crc = this.checksum(piece, this.crc);
    this.sinking = true;
    if (!this.sink(piece)) this.fault = "stopped";
    this.sinking = false;
  }
}

/** False when the deflate stream is broken or ends too early. */
function inflate(entry: Deflated, meter: Meter, native: NativeZip | null): boolean {
  try {
    if (entry.data.length <= AT_ONCE) {
      const quick = native?.inflate(entry.data, entry.size) ?? null;
      if (quick?.length === entry.size) {
        meter.take(quick);
        return true;
      }
      // One byte more than declared, so that a stream that holds more shows.
      meter.take(inflateSync(entry.data, { out: new Uint8Array(entry.size + 1) }));
      return true;
    }
    const stream = new Inflate((piece) => {
      meter.take(piece);
    });
    for (let at = 0; at < entry.data.length && meter.fault === null; at += STEP) {
      const end = at + STEP;
      stream.push(entry.data.subarray(at, end), end >= entry.data.length);
    }
    return true;
  } catch (cause) {
    // Broken data makes the inflater throw in several ways; what the sink throws is not the file's fault.
    if (meter.sinking) throw cause;
    return false;
  }
}
