import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { openPackage, type XlsxPackage } from "../../../src/hosts/xlsx/package";
import { build, packageParts, zipped } from "./build-package";
import { rawZip } from "./raw-zip";

const FIXTURE = readFileSync(join(__dirname, "../../fixtures/self-2024.xlsx"));

function opened(bytes: Uint8Array): XlsxPackage {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("reading parts", () => {
  test("names match without regard to case and leading slash", () => {
    const pkg = opened(build({}));
    for (const name of ["xl/workbook.xml", "/xl/workbook.xml", "XL/Workbook.XML", "xl\\workbook.xml"]) {
      expect(pkg.has(name)).toBe(true);
      expect(pkg.text(name)).toMatchObject({ ok: true });
    }
    expect(pkg.has("xl/other.xml")).toBe(false);
    expect(pkg.text("xl/other.xml")).toEqual({
      ok: false,
      error: { code: "part-missing", data: { part: "xl/other.xml" } },
    });
  });

  test("names are listed as the file spells and orders them", () => {
    expect(opened(FIXTURE).names()).toEqual(Object.keys(unzipSync(FIXTURE)));
  });

  test("every part equals what another unzipper reads", () => {
    const pkg = opened(FIXTURE);
    for (const [name, bytes] of Object.entries(unzipSync(FIXTURE))) {
      expect(pkg.bytes(name)).toEqual({ ok: true, value: bytes });
      expect(pkg.text(name)).toEqual({ ok: true, value: strFromU8(bytes) });
    }
  });

  test("a part longer than one step of the inflater", () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 300_000 }, () => (seed = (seed * 16_807) % 2_147_483_647) & 63);
    const pkg = opened(zipped({ ...packageParts({}), "xl/media/image1.png": noise }));
    expect(pkg.bytes("xl/media/image1.png")).toEqual({ ok: true, value: noise });
  });
});

describe("saving", () => {
  test("an untouched package comes out byte for byte", () => {
    expect(Buffer.from(opened(FIXTURE).save()).equals(FIXTURE)).toBe(true);
  });

  test("a replaced part changes, everything else keeps its raw bytes, order and times", () => {
    const pkg = opened(FIXTURE);
    pkg.set("/xl/worksheets/SHEET2.xml", "<worksheet>改</worksheet>");
    expect(pkg.text("xl/worksheets/sheet2.xml")).toEqual({ ok: true, value: "<worksheet>改</worksheet>" });
    const saved = pkg.save();
    const before = rawEntries(FIXTURE);
    const after = rawEntries(saved);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, entry] of after) {
      expect(entry.time).toBe(before.get(name)?.time);
      if (name !== "xl/worksheets/sheet2.xml") expect(entry).toEqual(before.get(name));
    }
    expect(strFromU8(unzipSync(saved)["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toBe(
      "<worksheet>改</worksheet>",
    );
  });

  test("parts are added at the end, removed, and added again", () => {
    const pkg = opened(build({}));
    const names = pkg.names();
    pkg.set("/xl/评审.xml", "<a/>");
    pkg.remove("xl/worksheets/sheet1.xml");
    expect(pkg.has("xl/worksheets/sheet1.xml")).toBe(false);
    const again = opened(pkg.save());
    expect(again.names()).toEqual([
      ...names.filter((name) => name !== "xl/worksheets/sheet1.xml"),
      "xl/评审.xml",
    ]);
    expect(again.text("xl/评审.xml")).toEqual({ ok: true, value: "<a/>" });
    expect(opened(again.save()).names()).toEqual(again.names());
  });

  test("a replaced part is UTF-8 and says so", () => {
    const pkg = opened(build({}));
    pkg.set("xl/workbook.xml", '<?xml version="1.0" encoding="UTF-16" standalone="yes"?><a/>');
    expect(opened(pkg.save()).text("xl/workbook.xml")).toEqual({
      ok: true,
      value: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>',
    });
  });
});

describe("unusual zips", () => {
  const parts = packageParts({});
  const workbook = parts["xl/workbook.xml"];
  const table: readonly (readonly [string, Uint8Array])[] = [
    ["stored, not deflated", zipSync(stringBytes(parts), { level: 0 })],
    ["data descriptors with signature", rawZip(parts, { descriptor: "signed" })],
    ["data descriptors without signature", rawZip(parts, { descriptor: "plain" })],
    ["data descriptors with 8-byte sizes", rawZip(parts, { descriptor: "wide", zip64: true })],
    ["zip64 throughout", rawZip(parts, { zip64: true })],
    ["bytes in front", rawZip(parts, { front: 100 })],
    ["a comment behind", rawZip(parts, { comment: "绩效 PK\u0005\u0006" })],
  ];
  test.each(table)("%s: read, saved and read again", (_, bytes) => {
    const pkg = opened(bytes);
    expect(pkg.text("xl/workbook.xml")).toEqual({ ok: true, value: workbook });
    pkg.set("[Content_Types].xml", "<Types/>");
    const again = opened(pkg.save());
    expect(again.names()).toEqual(pkg.names());
    expect(again.text("xl/workbook.xml")).toEqual({ ok: true, value: workbook });
    expect(again.text("[Content_Types].xml")).toEqual({ ok: true, value: "<Types/>" });
    // Another unzipper agrees with the new directory.
    expect(Object.keys(unzipSync(pkg.save()))).toEqual(pkg.names());
  });
});

function stringBytes(parts: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
}

/** Compressed bytes, flags and times by the central directory, read without the code under test. */
function rawEntries(
  zip: Uint8Array,
): Map<string, { data: string; time: number; flags: number; extra: string }> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  const entries = new Map<string, { data: string; time: number; flags: number; extra: string }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.set(bytes.toString("utf8", at + 46, at + 46 + name), {
      data: bytes.toString("base64", from, from + bytes.readUInt32LE(at + 20)),
      time: bytes.readUInt32LE(at + 12),
      flags: bytes.readUInt16LE(at + 8),
      extra: bytes.toString("hex", at + 46 + name, at + 46 + name + extra),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
