/** Node's own inflater and checksum, which the file host may use: several times as fast as those it brings along. */
import { inflateRawSync } from "node:zlib";
import { crc32 } from "../hosts/xlsx/crc32";
import type { NativeZip } from "../hosts/xlsx/inflate";
import { nodeCrc32 } from "./node-crc32";

export const nativeZip: NativeZip = {
  inflate: (data, size) => {
    try {
      // One piece, so that nothing is joined; Node asks for 64 bytes at least.
      const chunkSize = Math.max(64, size + 1);
      const bytes = inflateRawSync(data, { maxOutputLength: size + 1, chunkSize });
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    } catch {
      return null; // broken, cut off or longer than it says: the file host finds out which
    }
  },
  crc32: nodeCrc32 ?? crc32,
};
