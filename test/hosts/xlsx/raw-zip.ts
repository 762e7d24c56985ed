/** Writes zips in the ways that fflate does not, and zips that lie, for tests. */
import { deflateSync, zipSync } from "fflate";
import type { Parts } from "./build-package";

export interface RawOptions {
  /** Sizes behind the data instead of in front. */
  readonly descriptor?: "signed" | "plain" | "wide";
  /** Sizes, offsets and the end of the directory in zip64 fields. */
  readonly zip64?: boolean;
  /** Bytes of something else before the zip. */
  readonly front?: number;
  readonly comment?: string;
  /** General purpose flags to add. */
  readonly flags?: number;
  /** Says another inflated size, checksum, method or name than the entry has. */
  readonly lie?: (entry: Told) => Told;
}

export interface Told {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
}

const u16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, n) => bytes.writeUInt16LE(value, n * 2));
  return bytes;
};
const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, n) => bytes.writeUInt32LE(value >>> 0, n * 4));
  return bytes;
};
const u64 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, n) => bytes.writeBigUInt64LE(BigInt(value), n * 8));
  return bytes;
};

/** By another implementation than the one under test: it stands in the header that fflate writes. */
const crc32 = (bytes: Uint8Array): number => Buffer.from(zipSync({ x: bytes })).readUInt32LE(14);

export function rawZip(parts: Parts, options: RawOptions = {}): Uint8Array {
  const wide = options.zip64 === true;
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const put = (...pieces: Buffer[]): void => {
    for (const piece of pieces) {
      chunks.push(piece);
      offset += piece.length;
    }
  };
  for (const [part, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const data = Buffer.from(deflateSync(bytes));
    const honest = { name: part, size: bytes.length, crc: crc32(bytes), method: 8 };
    const told = options.lie?.(honest) ?? honest;
    const name = Buffer.from(told.name);
    const start = offset;
    const described = options.descriptor !== undefined;
    const flags = 0x800 | (described ? 8 : 0) | (options.flags ?? 0);
    const head = [u16(wide ? 45 : 20, flags, told.method, 0x3000, 0x5800)];
    const localExtra = wide
      ? Buffer.concat([u16(1, 16), described ? u64(0, 0) : u64(told.size, data.length)])
      : Buffer.alloc(0);
    const localSizes = wide
      ? u32(0xffffffff, 0xffffffff)
      : described
        ? u32(0, 0)
        : u32(data.length, told.size);
    put(
      u32(0x04034b50),
      ...head,
      described ? u32(0) : u32(told.crc),
      localSizes,
      u16(name.length, localExtra.length),
      name,
      localExtra,
      data,
    );
    if (options.descriptor === "plain") put(u32(told.crc, data.length, told.size));
    if (options.descriptor === "signed") put(u32(0x08074b50, told.crc, data.length, told.size));
    if (options.descriptor === "wide") put(u32(0x08074b50, told.crc), u64(data.length, told.size));
    // An unrelated field in front of zip64's own shows that fields are told apart.
    const extra = wide
      ? Buffer.concat([u16(0x9999, 2, 7), u16(1, 24), u64(told.size, data.length, start)])
      : u16(0x9999, 2, 7);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(45),
        ...head,
        u32(told.crc),
        wide ? u32(0xffffffff, 0xffffffff) : u32(data.length, told.size),
        u16(name.length, extra.length, 0, 0, 0),
        u32(0),
        u32(wide ? 0xffffffff : start),
        name,
        extra,
      ]),
    );
  }
  const start = offset;
  put(...directory);
  const size = offset - start;
  const count = directory.length;
  if (wide) {
    const end64 = offset;
    put(u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, size, start));
    put(u32(0x07064b50, 0), u64(end64), u32(1));
  }
  const comment = Buffer.from(options.comment ?? "");
  put(u32(0x06054b50), u16(0, 0, wide ? 0xffff : count, wide ? 0xffff : count));
  put(u32(wide ? 0xffffffff : size, wide ? 0xffffffff : start), u16(comment.length), comment);
  return new Uint8Array(Buffer.concat([Buffer.alloc(options.front ?? 0, 0x90), ...chunks]));
}
