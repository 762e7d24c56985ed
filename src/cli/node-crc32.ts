/** Node's own CRC-32; `null` before 20.15 and 22.2, whatever its types say. */
import * as zlib from "node:zlib";

type Crc32 = (bytes: Uint8Array, seed: number) => number;

const own: { readonly crc32?: Crc32 } = zlib;

export const nodeCrc32: Crc32 | null = own.crc32 ?? null;
