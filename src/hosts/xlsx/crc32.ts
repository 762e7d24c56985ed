/** CRC-32 as zip files use it (polynomial 0xEDB88320), eight bytes a step because every byte read is checked. */

const TABLES = makeTables();

function makeTables(): readonly Int32Array[] {
  const first = new Int32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  const tables = [first];
  let previous = first;
  for (let t = 1; t < 8; t++) {
    const next = new Int32Array(256);
    for (let n = 0; n < 256; n++) {
      const c = previous[n] ?? 0;
      next[n] = (c >>> 8) ^ (first[c & 255] ?? 0);
    }
    tables.push(next);
    previous = next;
  }
  return tables;
}

const table = (index: number): Int32Array => TABLES[index] ?? new Int32Array(256);
const T0 = table(0);
const T1 = table(1);
const T2 = table(2);
const T3 = table(3);
const T4 = table(4);
const T5 = table(5);
const T6 = table(6);
const T7 = table(7);

/** `seed` is the result for the bytes before; the result is unsigned. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  let c = ~seed;
  let i = 0;
  // Each index is below 256 and each byte index inside the loop bound, so `?? 0` never chooses 0 wrongly.
  const at = (t: Int32Array, index: number): number => t[index] ?? 0;
  const byte = (index: number): number => bytes[index] ?? 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    c ^= byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    c =
      at(T7, c & 255) ^
      at(T6, (c >>> 8) & 255) ^
      at(T5, (c >>> 16) & 255) ^
      at(T4, c >>> 24) ^
      at(T3, byte(i + 4)) ^
      at(T2, byte(i + 5)) ^
      at(T1, byte(i + 6)) ^
      at(T0, byte(i + 7));
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ at(T0, (c ^ byte(i)) & 255);
  return ~c >>> 0;
}
