import {
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
  chmod,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { writeWorkbookFile } from "../../../src/hosts/xlsx/write-file";

const BYTES = Uint8Array.from([80, 75, 3, 4, 0, 255]);
let folder = "";
let input = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-file-"));
  input = join(folder, "绩效 表.xlsx");
  await writeFile(input, "input");
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("a new file, and an old one replaced, with nothing left beside them", async () => {
  const output = join(folder, "out.xlsx");
  expect(await writeWorkbookFile(output, BYTES, [input])).toEqual({ ok: true, value: null });
  expect(await readFile(output)).toEqual(Buffer.from(BYTES));
  await chmod(output, 0o640);
  expect(await writeWorkbookFile(output, BYTES.subarray(0, 3), [input])).toMatchObject({ ok: true });
  expect(await readFile(output)).toEqual(Buffer.from(BYTES.subarray(0, 3)));
  expect((await stat(output)).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).sort()).toEqual(["out.xlsx", "绩效 表.xlsx"]);
});

test("the input under any name is refused and stays as it is", async () => {
  const names = {
    same: input,
    relative: relative(process.cwd(), input),
    dotted: join(folder, ".", "x", "..", "绩效 表.xlsx"),
    hard: join(folder, "hard.xlsx"),
    symbolic: join(folder, "symbolic.xlsx"),
  };
  await mkdir(join(folder, "x"));
  await link(input, names.hard);
  await symlink(input, names.symbolic);
  for (const name of Object.values(names)) {
    expect(await writeWorkbookFile(name, BYTES, ["-", input])).toEqual({
      ok: false,
      error: { code: "output-is-input", data: { file: name } },
    });
  }
  expect(await readFile(input, "utf8")).toBe("input");
});

test("a symbolic link to another file stays a link", async () => {
  const target = join(folder, "target.xlsx");
  await writeFile(target, "old");
  await symlink(target, join(folder, "link.xlsx"));
  expect(await writeWorkbookFile(join(folder, "link.xlsx"), BYTES, [input])).toMatchObject({ ok: true });
  expect(await readFile(target)).toEqual(Buffer.from(BYTES));
});

test.each([
  ["a folder that is not there", ["no", "out.xlsx"], "ENOENT"],
  ["a file as a folder", ["绩效 表.xlsx", "out.xlsx"], "ENOTDIR"],
  ["a folder in its place", ["."], "EISDIR"],
])("%s", async (_, steps, reason) => {
  const output = join(folder, ...steps);
  expect(await writeWorkbookFile(output, BYTES, [])).toEqual({
    ok: false,
    error: { code: "output-unwritable", data: { file: output, reason } },
  });
  expect(await readdir(folder)).toEqual(["绩效 表.xlsx"]);
});
