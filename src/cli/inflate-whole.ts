/** Node's own inflater, which the file host may use for what is inflated in one go: three times as fast as its own. */
import { inflateRawSync } from "node:zlib";
import type { WholeInflater } from "../hosts/xlsx/inflate";

export const inflateWhole: WholeInflater = (data, size) => {
  try {
    // One piece, so that nothing is joined; Node asks for 64 bytes at least.
    const bytes = inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch {
    return null; // broken, cut off or longer than it says: the file host finds out which
  }
};
