/** Which parts of two packages differ, in their content or already in their compressed bytes. */
import { strFromU8, unzipSync } from "fflate";

export interface PackageDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Inflated bytes differ. */
  readonly changed: readonly string[];
  /** Compressed bytes differ. */
  readonly recompressed: readonly string[];
}

export function difference(before: Uint8Array, after: Uint8Array): PackageDifference {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const [rawA, rawB] = [compressed(before), compressed(after)];
  const common = Object.keys(a).filter((name) => name in b);
  const differ = (x: Uint8Array | undefined, y: Uint8Array | undefined) =>
    x === undefined || y === undefined || !Buffer.from(x).equals(y);
  return {
    added: Object.keys(b).filter((name) => !(name in a)),
    removed: Object.keys(a).filter((name) => !(name in b)),
    changed: common.filter((name) => differ(a[name], b[name])),
    recompressed: common.filter((name) => differ(rawA.get(name), rawB.get(name))),
  };
}

export function partText(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes)[part];
  if (found === undefined) throw new Error(`no part ${part}`);
  return strFromU8(found);
}

/** The entries' compressed bytes, by way of the central directory. */
function compressed(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const file = Buffer.from(zip);
  const end = file.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const entries = new Map<string, Uint8Array>();
  let at = file.readUInt32LE(end + 16);
  for (let n = file.readUInt16LE(end + 10); n > 0; n--) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.set(name, file.subarray(data, data + file.readUInt32LE(at + 20)));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
