/** What the commands print and write for real workbooks. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { difference } from "../hosts/xlsx/compare-packages";
import { fixture, jihe, scratch } from "./support";

const directory = scratch();

interface Printed {
  readonly file: string;
  readonly sheets: readonly Record<string, unknown>[];
  readonly forms: readonly (Record<string, unknown> & {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
    }[];
    readonly computed: Record<string, unknown>;
    readonly profile: Record<string, unknown>;
  })[];
  readonly edits: readonly {
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly formula?: string;
  }[];
  readonly skipped: readonly { readonly cell: string; readonly reason: string }[];
}

const json = (text: string): Printed => JSON.parse(text) as Printed;

test("read prints every form and nothing that was computed", async () => {
  const { status, out } = await jihe(["read", fixture("self-2024.xlsx"), "--json"]);
  const { forms, sheets } = json(out);
  expect([status, forms.length, sheets.length]).toEqual([0, 9, 9]);
  expect(Object.keys(forms[0] ?? {})).toEqual(
    "id sheet area kind layout year fields funds indicators total grade".split(" "),
  );
  expect(forms[5]?.["funds"]).toMatchObject({
    moneyUnit: "万元",
    rows: [
      { item: "total", amount: null, annualBudget: { text: "184.40", number: "184.4", cell: "D6" } },
      {},
      {},
      {},
    ],
  });
});

test("check adds profile, computed, findings and outcomes; errors give status 1", async () => {
  const { status, out } = await jihe(["check", fixture("self-2024.xlsx"), "--json"]);
  const form = json(out).forms[5];
  expect(status).toBe(1);
  expect(form?.computed).toMatchObject({
    rate: "12.23",
    fundScore: "1.22",
    total: { low: "91.22", high: "91.22" },
    grades: ["优"],
  });
  expect(form?.profile).toMatchObject({ id: "sh-2024", from: "evidence" });
  expect(form?.findings.map(({ rule }) => rule)).toContain("V07");
  expect(Object.values(form?.["outcomes"] ?? {})).toContain("passed");
});

test("a rule can be switched off or made milder, and then the status follows", async () => {
  const off = await jihe([
    "check",
    fixture("self-2024.xlsx"),
    "--json",
    "--rule",
    "V07=off",
    "--rule",
    "F03=warning",
  ]);
  const severities = json(off.out).forms.flatMap(({ findings }) => findings);
  expect(severities.filter(({ rule }) => rule === "V07")).toEqual([]);
  expect(off.status).toBe(severities.some(({ severity }) => severity === "error") ? 1 : 0);
  const mild = await jihe(["check", fixture("self-2024.xlsx"), "--json", "--rule", "wrong-direction=info"]);
  const found = json(mild.out).forms.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "V07"));
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["info"]));
});

test("a profile that is given is used as given, from a file too", async () => {
  const file = join(directory, "县.json");
  const shipped = await jihe(["check", fixture("self-2024.xlsx"), "--json", "--profile", "cn-2020"]);
  expect(json(shipped.out).forms[0]?.profile).toEqual({ id: "cn-2020", from: "given", evidence: [] });
  writeFileSync(file, "{}");
  const refused = await jihe(["check", fixture("self-2024.xlsx"), "--profile", file]);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain("县.json");
});

test("messages are in the language asked for", async () => {
  const { out } = await jihe(["check", fixture("self-2024.xlsx"), "--json", "--lang", "en-US"]);
  const messages = json(out).forms.flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).toMatch(/[a-z]{3}/);
});

test("standard input is a file too", async () => {
  const bytes = new Uint8Array(readFileSync(fixture("target-2024.xlsx")));
  const { status, out } = await jihe(["read", "-", "--json"], bytes);
  expect([status, json(out).file, json(out).forms.length]).toEqual([0, "-", 8]);
});

describe("several files", () => {
  const many = join(directory, "many");
  beforeAll(() => {
    mkdirSync(join(many, "b"), { recursive: true });
    copyFileSync(fixture("self-2022.xlsx"), join(many, "a.xlsx"));
    copyFileSync(fixture("target-2024.xlsx"), join(many, "b", "c.xlsx"));
    writeFileSync(join(many, "z.xlsx"), "no workbook");
    writeFileSync(join(many, "~$a.xlsx"), "lock");
    writeFileSync(join(many, "notes.txt"), "");
  });

  test("come as an array in the order given; a broken one keeps its place and gives status 2", async () => {
    const { status, out, err } = await jihe(["check", many, fixture("self-2024.xlsx"), "--json"]);
    const all = JSON.parse(out) as readonly (Printed & { readonly error?: unknown })[];
    expect(all.map(({ file }) => file.split("/").pop())).toEqual([
      "a.xlsx",
      "c.xlsx",
      "z.xlsx",
      "self-2024.xlsx",
    ]);
    expect(all[2]?.error).toMatchObject({ code: "not-a-workbook" });
    expect(all[3]?.forms).toHaveLength(9);
    expect(status).toBe(2);
    expect(err).toMatch(/z\.xlsx：.*\n.*1 个/);
  });

  test("come as a line each with --jsonl", async () => {
    const { out } = await jihe(["read", join(many, "a.xlsx"), join(many, "b", "c.xlsx"), "--jsonl"]);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => json(line).forms.length)).toEqual([5, 8]);
  });

  test("a directory with one workbook is still several", async () => {
    const { out } = await jihe(["read", join(many, "b"), "--json"]);
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

describe("score", () => {
  const input = fixture("self-2024-blank-scores.xlsx");

  test("fills the nine forms and changes nothing but their sheets", async () => {
    const out = join(directory, "score.xlsx");
    const { status, out: text } = await jihe(["score", input, "-o", out]);
    expect(status).toBe(0);
    expect(text).toMatch(/已写入 .*score\.xlsx：162 格，其余没有改动。/);
    const { added, removed, changed } = difference(readFileSync(input), readFileSync(out));
    expect([added, removed]).toEqual([[], []]);
    expect(changed.filter((part) => !part.startsWith("xl/worksheets/sheet"))).toEqual([]);
    const again = await jihe(["score", out, "--dry-run", "--write", "all", "--json"]);
    expect(json(again.out)).toMatchObject({ edits: [], skipped: [] });
  });

  test("says in JSON what each cell was and will be", async () => {
    const { out } = await jihe(["score", input, "--dry-run", "--json", "--as", "formulas"]);
    const { edits, skipped } = json(out);
    expect(edits[0]).toEqual({
      sheet: "区长网上办公系统（2024升级改造）",
      cell: "G6",
      before: "",
      after: "99.00",
      formula: "=TRUNC(ROUND(E6/D6*100,12),2)",
      why: "执行率",
    });
    expect(edits.filter((edit) => "formula" in edit)).toHaveLength(63);
    expect(skipped).toEqual([]);
  });

  test("a dry run writes no file, even with -o", async () => {
    const out = join(directory, "dry.xlsx");
    const { out: text } = await jihe(["score", input, "-o", out, "--dry-run"]);
    expect(text).toMatch(/G6 .*执行率 .*空白 → 99\.00/);
    expect(existsSync(out)).toBe(false);
  });

  test("a workbook that is filled in is told to agree", async () => {
    const { status, out } = await jihe(["score", fixture("self-2024.xlsx"), "--dry-run", "--write", "all"]);
    expect([status, out]).toEqual([0, expect.stringContaining("与计算一致")]);
  });

  test("a workbook of declarations is handed on as it is", async () => {
    const out = join(directory, "targets.xlsx");
    const { status, out: text } = await jihe(["score", fixture("target-2024.xlsx"), "-o", out]);
    expect([status, text]).toEqual([0, expect.stringContaining("没有自评表可以计分。")]);
    expect(readFileSync(out).equals(readFileSync(fixture("target-2024.xlsx")))).toBe(true);
  });
});

test("fix takes its file behind the rules, too", async () => {
  const out = join(directory, "behind.xlsx");
  const run = await jihe(["fix", "--rule", "V02", fixture("target-2022.xlsx"), "-o", out]);
  expect([run.status, existsSync(out)]).toEqual([0, true]);
});

test("fix applies the safe fixes of the rules asked for", async () => {
  const out = join(directory, "fixed.xlsx");
  const fixed = await jihe(["fix", fixture("target-2022.xlsx"), "-o", out, "--rule", "V02", "--json"]);
  const { edits } = json(fixed.out);
  expect(edits.length).toBeGreaterThan(0);
  const again = await jihe(["check", out, "--json"]);
  const left = json(again.out).forms.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "V02"));
  expect(left).toEqual([]);
});

test.each([
  [
    ["value", "》=90%"],
    { text: "》=90%", normalised: "≥90%", value: { kind: "quantity", comparator: "≥", number: "90" } },
  ],
  [["value", "--", "-5"], { text: "-5", value: { kind: "quantity", number: "-5" } }],
])("%j --json", async ([command = "", ...texts], expected) => {
  const { status, out } = await jihe([command, "--json", ...texts]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject(expected);
});

test("values come from standard input, one a line", async () => {
  const { out } = await jihe(["value", "-", "--jsonl"], "每月\r\n\n2-4小时\n");
  const kinds = out
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { value: { kind: string } }).value.kind);
  expect(kinds).toEqual(["frequency", "empty", "range"]);
});

test("rules lists the catalogue with its options", async () => {
  const { out } = await jihe(["rules", "--json"]);
  const rules = JSON.parse(out) as readonly { id: string; options: unknown; title: string }[];
  expect(rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id)].sort());
  expect(rules.find(({ id }) => id === "F01")).toMatchObject({
    alias: "execution-rate",
    severity: "error",
    fix: "choice",
  });
});

test("text for people: forms, then severities, one line a finding, columns that Chinese fits", async () => {
  const { out } = await jihe(["check", fixture("self-2024.xlsx")]);
  expect(out).toMatch(/6\. 学习考察接待项目\n.*\n {3}执行率 12\.23% {2}总分 91\.22 {2}等级 优/);
  expect(out).toMatch(/错误 \d+ 必须改正\n {5}D13 {2}V07 {2}/);
  expect(out).not.toContain("\u001B");
});
