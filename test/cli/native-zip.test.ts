/** Node's inflater and checksum beside the file host's own: the same bytes, and the same fault for whatever is wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "fflate";
import { nativeZip } from "../../src/cli/native-zip";
import { inflateEntry, type Deflated } from "../../src/hosts/xlsx/inflate";
import { crc32 } from "../../src/hosts/xlsx/crc32";
import { openPackage } from "../../src/hosts/xlsx/package";

const content = new TextEncoder().encode("绩效自评表".repeat(500));
const entry: Deflated = {
  data: deflateSync(content),
  method: 8,
  size: content.length,
  crc: crc32(content),
};

function read(one: Deflated, native: typeof nativeZip | null) {
  const pieces: number[] = [];
  const fault = inflateEntry(one, (piece) => pieces.push(...piece) > 0, native);
  return { fault, pieces: fault === null ? pieces : null };
}

const flipped = entry.data.map((byte, index) => (index === 20 ? byte ^ 0xff : byte));

test.each<readonly [string, Deflated, string | null]>([
  ["an entry as declared", entry, null],
  ["an empty entry", { data: deflateSync(new Uint8Array()), method: 8, size: 0, crc: 0 }, null],
  ["more than declared", { ...entry, size: content.length - 1 }, "size"],
  ["less than declared", { ...entry, size: content.length + 1 }, "size"],
  ["another checksum", { ...entry, crc: entry.crc ^ 1 }, "checksum"],
  ["cut off", { ...entry, data: entry.data.subarray(0, 15) }, "data"],
  ["nothing", { ...entry, data: new Uint8Array() }, "size"],
])("%s", (_, one, fault) => {
  expect(read(one, nativeZip)).toEqual(read(one, null));
  expect(read(one, nativeZip).fault).toBe(fault);
});

test("broken data is refused alike", () => {
  const one = { ...entry, data: flipped };
  expect(read(one, nativeZip)).toEqual(read(one, null));
  expect(read(one, nativeZip).fault).not.toBeNull();
});

test("every part of a sample", () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../fixtures/self-2024.xlsx")));
  const [native, own] = [openPackage(bytes, nativeZip), openPackage(bytes)];
  if (!native.ok || !own.ok) throw new Error("the sample does not open");
  for (const part of own.value.names()) expect(native.value.bytes(part)).toEqual(own.value.bytes(part));
});
