/** Wrong calls and bad files: one line that tells the way out, status 2, nothing written. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { build, MAIN, packageParts, sheetXml, zipped } from "../hosts/xlsx/build-package";
import { FIXTURES, fixture, jihe, scratch } from "./support";

const directory = scratch();
const SELF = fixture("self-2024.xlsx");
const out = join(directory, "out.xlsx");

test.each<[string, readonly string[], RegExp]>([
  ["an unknown command", ["verify"], /没有「verify」这个命令.*jihe --help/],
  ["no file", ["check"], /还缺 FILE.*jihe check --help/],
  ["an unknown option", ["read", SELF, "--xml"], /没有「--xml」这个选项/],
  [
    "an option without its value",
    ["check", SELF, "--profile"],
    /「--profile .*」后面要跟一个值|「.*」后面要跟一个值/,
  ],
  ["two files to score", ["score", SELF, SELF, "-o", out], /多给了参数/],
  ["no output", ["score", SELF], /-o/],
  ["an unknown scope", ["score", SELF, "-o", out, "--write", "some"], /blanks, differences, all/],
  ["an unknown form", ["score", SELF, "-o", out, "--as", "text"], /values, formulas/],
  ["an unknown profile", ["check", SELF, "--profile", "sh-1999"], /sh-2024.*\.json/],
  ["an unknown rule", ["check", SELF, "--rule", "Z99=off"], /Z99.*jihe rules/],
  ["a malformed rule", ["check", SELF, "--rule", "S01"], /S01=warning/],
  ["a malformed option", ["check", SELF, "--option", "F10=70"], /F10\.threshold=70/],
  ["an option of an unknown rule", ["check", SELF, "--option", "Z99.threshold=70"], /Z99.*jihe rules/],
  ["an unknown option of a rule", ["check", SELF, "--option", "F10.limit=70"], /F10\.threshold=80/],
  ["an option that is no number", ["check", SELF, "--option", "F10.threshold=much"], /F10\.threshold=80/],
  ["a rule without options", ["check", SELF, "--option", "S01.threshold=1"], /S01 没有选项/],
  ["an unknown preset", ["check", SELF, "--preset", "strict"], /filling, review, custom/],
  ["one file to compare", ["compare", SELF], /还缺 SELF-EVALUATIONS/],
  ["standard input twice", ["compare", "-", "-"], /不能都从标准输入/],
  ["a workbook without forms to compare", ["compare", SELF, fixture("../hosts/none.xlsx")], /找不到文件/],
  ["an unknown rule to fix", ["fix", SELF, "-o", out, "--rule", "Z99"], /Z99.*jihe rules/],
  ["an unknown language", ["rules", "--lang", "fr"], /zh-CN, en-US/],
  ["a missing file", ["check", join(directory, "没有.xlsx")], /找不到文件「.*没有\.xlsx」/],
  ["an output that is the input", ["score", SELF, "-o", SELF], /同一个/],
  ["an output that cannot be written", ["score", SELF, "-o", join(directory, "no", "out.xlsx")], /写不了/],
  ["a directory without workbooks", ["check", directory], /没有 \.xlsx 文件/],
  ["help for an unknown command", ["help", "verify"], /没有「verify」这个命令/],
  ["standard output as output", ["score", SELF, "-o", "-"], /不能写到标准输出.*-o/],
  ["a directory to score", ["score", directory, "-o", out], /是文件夹.*\.xlsx/],
  ["an output below a file", ["score", SELF, "-o", join(SELF, "out.xlsx")], /写不了/],
  ["rules without a file", ["fix", "--rule", "V02", "V03", "-o", out], /还缺 FILE/],
  ["a name with a line break", ["read", join(directory, "a\nb.xlsx")], /a b\.xlsx/],
])("%s", async (_, args, line) => {
  const run = await jihe(args);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(line);
  expect(run.err.trim().split("\n")).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test("sentences and the way out are set apart in both languages", async () => {
  expect((await jihe(["verify", "--lang", "en-US"])).err).toContain("“verify”. See jihe --help");
  expect((await jihe(["verify"])).err).toContain("命令。用法见 jihe --help");
});

test("links in a circle and closed folders cost their own place only", async () => {
  const folder = join(directory, "links");
  mkdirSync(folder);
  copyFileSync(SELF, join(folder, "a.xlsx"));
  symlinkSync(join(folder, "a.xlsx"), join(folder, "b.xlsx"));
  symlinkSync("circle.xlsx", join(folder, "circle.xlsx"));
  symlinkSync("..", join(folder, "up"));
  const many = await jihe(["read", folder, "--json"]);
  expect((JSON.parse(many.out) as { file: string }[]).map(({ file }) => file)).toEqual(
    ["a.xlsx", "b.xlsx"].map((name) => join(folder, name)),
  );
  const run = await jihe(["score", SELF, "-o", join(folder, "circle.xlsx")]);
  expect(run).toMatchObject({ status: 2, err: expect.stringContaining("写不了") as string });
});

describe("scoring rules in a file", () => {
  const file = join(directory, "县.json");
  const block = /```json\n([^]*?)```/.exec(
    readFileSync(join(FIXTURES, "../../docs/scoring.md"), "utf8"),
  )?.[1];
  const example = JSON.parse(block ?? "") as Readonly<Record<string, unknown>>;
  const given = (json: unknown, ...more: readonly string[]) => {
    writeFileSync(file, typeof json === "string" ? json : JSON.stringify(json));
    return jihe(["check", SELF, "--json", "--profile", file, ...more]);
  };

  test("the documentation's example can be used", async () => {
    const run = await given(example);
    const [form] = (JSON.parse(run.out) as { forms: { profile: unknown }[] }).forms;
    expect(form?.profile).toEqual({ id: "county-2025", from: "given", evidence: [] });
  });

  test.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /不是 JSON/],
    ["a list", [], /文件内容写的是 \[\]，应为一组 \{…\}/],
    ["a missing key", { ...example, bands: undefined }, /缺少 bands，应为列表/],
    ["a misspelt key", { ...example, tier: [] }, /不认识 tier/],
    [
      "a wrong mode",
      { ...example, rate: { mode: "floor", places: 2 } },
      /rate\.mode 写的是 "floor".*"truncate" 或/,
    ],
    ["a number for a text", { ...example, executionWeight: 10 }, /写的是 10，应为加引号的数，从 0 到 100/],
    ["a shipped id", { ...example, id: "cn-2020" }, /重名/],
    ["several problems", { ...example, name: {}, source: 1 }, /另有 2 处/],
  ])("%s is told in one line", async (_, json, line) => {
    const run = await given(json);
    expect(run).toMatchObject({ status: 2, out: "" });
    expect(run.err).toMatch(line);
    expect(run.err.trim().split("\n")).toHaveLength(1);
    expect((await given(json, "--lang", "en-US")).err).not.toMatch(
      /[\u4E00-\u9FFF].*cannot be used: .*[\u4E00-\u9FFF]/,
    );
  });
});

test("no command at all shows the usage", async () => {
  const run = await jihe([]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain("score <FILE>");
});

test.each(["zh-CN", "en-US"])(
  "help in %s names every command and option, and none that does not exist yet",
  async (lang) => {
    const { status, out: help } = await jihe(["--help", "--lang", lang]);
    expect(status).toBe(0);
    expect(help.match(/^ {2}[a-z]+/gm)?.map((line) => line.trim())).toEqual([
      "read",
      "check",
      "score",
      "fix",
      "compare",
      "value",
      "rules",
      "help",
    ]);
  },
);

const parts = packageParts({ sheets: [sheetXml("")] });
const SHEET = "xl/worksheets/sheet1.xml";
const bad: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
  ["a text", "项目支出绩效自评表", /不是 Excel 工作簿.*\.xlsx/],
  ["nothing", "", /不是 Excel 工作簿/],
  ["an old workbook", new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), /\.xls 格式.*另存为 \.xlsx/],
  ["the first half", readFileSync(SELF).subarray(0, 9000), /不完整/],
  [
    "a missing part",
    zipped(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET))),
    /缺少.*sheet1/,
  ],
  ["broken XML", zipped({ ...parts, [SHEET]: sheetXml("<row>") }), /已损坏/],
  ["entities", zipped({ ...parts, [SHEET]: `<!DOCTYPE x [<!ENTITY a "b">]>${sheetXml("")}` }), /DOCTYPE/],
  [
    "a zip bomb",
    zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])),
      [SHEET]: new Uint8Array(30_000_000),
    }),
    /太大/,
  ],
];

describe.each(bad)("%s", (name, content, line) => {
  const file = join(directory, "bad", `${name}.xlsx`);
  beforeAll(() => {
    mkdirSync(join(directory, "bad"), { recursive: true });
    writeFileSync(file, content);
  });
  test.each([
    ["read", [] as readonly string[]],
    ["check", ["--json"]],
    ["score", ["-o", out]],
    ["fix", ["-o", out]],
  ])("%s says so in one line", async (command, more) => {
    const run = await jihe([command, file, ...more]);
    expect(run).toMatchObject({ status: 2, out: "" });
    expect(run.err).toMatch(line);
    expect(run.err.trim().split("\n")).toHaveLength(1);
    expect(run.err).not.toMatch(/\bat .*:\d+|Error:/);
    expect(existsSync(out)).toBe(false);
  });
});

test("standard input is named as such", async () => {
  const run = await jihe(["check", "-"], "no workbook");
  expect(run).toMatchObject({
    status: 2,
    out: "",
    err: expect.stringMatching(/^jihe: 标准输入：/) as string,
  });
});

test("a sheet that claims a million rows is read for what it holds", async () => {
  const file = join(directory, "rows.xlsx");
  const xml = `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>`;
  writeFileSync(file, build({ sheets: [xml] }));
  const run = await jihe(["check", file, "--json"]);
  expect(run.status).toBe(0);
  expect(JSON.parse(run.out)).toMatchObject({ sheets: [{ forms: 0 }], forms: [] });
});

test("a workbook without a form gives an empty result, and people read which sheets were looked at", async () => {
  const file = join(directory, "empty.xlsx");
  writeFileSync(file, build({}));
  expect(JSON.parse((await jihe(["read", file, "--json"])).out)).toMatchObject({ forms: [] });
  const run = await jihe(["check", file]);
  expect(run).toMatchObject({ status: 0, err: "" });
  expect(run.out).toMatch(/没有找到绩效表.*S1/);
});

describe("the input", () => {
  const input = join(directory, "input.xlsx");
  const target = join(directory, "result.xlsx");
  const state = () => {
    const { mtimeMs, size, ino } = statSync(input);
    return { mtimeMs, size, ino, hash: createHash("sha256").update(readFileSync(input)).digest("hex") };
  };
  beforeAll(() => {
    copyFileSync(fixture("self-2024-blank-scores.xlsx"), input);
  });

  test.each([
    ["read", []],
    ["check", []],
    ["score", ["-o", target]],
    ["score", ["-o", target, "--as", "formulas", "--write", "all"]],
    ["fix", ["-o", target]],
  ])("is untouched by %s %j", async (command, more) => {
    const before = state();
    await jihe([command, input, ...more]);
    expect(state()).toEqual(before);
  });

  test("is not overwritten by way of a link", async () => {
    const link = join(directory, "link.xlsx");
    symlinkSync(input, link);
    const before = state();
    const run = await jihe(["score", input, "-o", link]);
    expect(run.status).toBe(2);
    expect(run.err).toMatch(/同一个/);
    expect(state()).toEqual(before);
  });

  test("no temporary file stays behind", () => {
    expect(readdirSync(directory).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
