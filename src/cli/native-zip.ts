/** Node's own inflater and checksum, which the file host may use: several times as fast as those it brings along. */
import * as zlib from "node:zlib";
import { crc32 as ownCrc32 } from "../hosts/xlsx/crc32";
import type { NativeZip } from "../hosts/xlsx/inflate";

/** Node has one from 20.15 and 22.2 on, whatever its types say. */
const own: { readonly crc32?: NativeZip["crc32"] } = zlib;

export const nativeZip: NativeZip = {
  inflate: (data, size) => {
    try {
      // One piece, so that nothing is joined; Node asks for 64 bytes at least.
      const chunkSize = Math.max(64, size + 1);
      const bytes = zlib.inflateRawSync(data, { maxOutputLength: size + 1, chunkSize });
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    } catch {
      return null; // broken, cut off or longer than it says: the file host finds out which
    }
  },
  crc32: own.crc32 ?? ownCrc32,
};
