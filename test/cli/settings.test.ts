/** Whose settings count: the workbook's, then the preset, then single flags. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { fixture, jihe, scratch } from "./support";

const directory = scratch();
const SELF = fixture("self-2024.xlsx");

interface Printed {
  readonly forms: readonly {
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
    readonly outcomeCounts: Readonly<Record<string, number>>;
    readonly profile: { readonly id: string; readonly from: string };
  }[];
  readonly ruleOutcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

async function check(file: string, ...flags: readonly string[]): Promise<Printed> {
  const run = await jihe(["check", file, "--json", ...flags]);
  expect(run.err).toBe("");
  return JSON.parse(run.out) as Printed;
}

const rulesIn = (printed: Printed): ReadonlySet<string> =>
  new Set(printed.forms.flatMap(({ findings }) => findings.map(({ rule }) => rule)));

async function withSettings(settings: Readonly<Record<string, string>>): Promise<string> {
  const opened = openXlsx(new Uint8Array(readFileSync(SELF)));
  if (!opened.ok) throw new Error(opened.error.code);
  await opened.value.settings.write(settings);
  const path = join(directory, "set.xlsx");
  writeFileSync(path, opened.value.save());
  return path;
}

test("a workbook's settings count, and flags win", async () => {
  const file = await withSettings({
    rules: JSON.stringify({
      severities: { V10: "off", S16: "off" },
      options: { F10: { threshold: "10" } },
    }),
    profile: "cn-2020",
  });
  const own = await check(file);
  expect([...rulesIn(own)]).not.toEqual(expect.arrayContaining(["V10"]));
  expect(rulesIn(own).has("F10")).toBe(false);
  expect(own.forms[0]?.profile).toMatchObject({ id: "cn-2020", from: "given" });
  const flagged = await check(
    file,
    "--rule",
    "V10=error",
    "--option",
    "F10.threshold=80",
    "--profile",
    "auto",
  );
  expect(flagged.forms[0]?.profile.id).toBe("sh-2024");
  expect(rulesIn(flagged).has("F10")).toBe(true);
  const all = flagged.forms.flatMap(({ findings }) => findings);
  expect(new Set(all.filter(({ rule }) => rule === "V10").map(({ severity }) => severity))).toEqual(
    new Set(["error"]),
  );
  expect(rulesIn(await check(file, "--preset", "复核")).has("V10")).toBe(true);
});

test("filling leaves out what a reviewer would ask; a rule may be added", async () => {
  const filling = rulesIn(await check(SELF, "--preset", "filling"));
  expect(filling.has("V10")).toBe(false);
  expect(filling.has("V07")).toBe(true);
  expect(rulesIn(await check(SELF, "--preset", "filling", "--rule", "V10=warning")).has("V10")).toBe(true);
});

test("outcomes are counted, in JSON and in the text", async () => {
  const { forms, ruleOutcomes } = await check(SELF);
  const total = Object.keys(ruleOutcomes).length;
  for (const { outcomeCounts } of forms) {
    expect(Object.values(outcomeCounts).reduce((sum, one) => sum + one, 0)).toBe(total);
  }
  expect(ruleOutcomes["F01"]).toEqual({
    finding: 0,
    passed: forms.length,
    "not-applicable": 0,
    "not-enough-data": 0,
  });
  const text = await jihe(["check", SELF]);
  expect(text.out.match(/有问题 \d+，通过 \d+，不适用 \d+，资料不够 \d+/g)).toHaveLength(forms.length);
});

test("rules shows source and options of every rule", async () => {
  const text = (await jihe(["rules"])).out;
  expect(text).toMatch(/F10 .*财预〔2020〕10号 +threshold=80/);
  expect(text).toMatch(/T01 .*算术/);
  const json = JSON.parse((await jihe(["rules", "--json"])).out) as readonly {
    id: string;
    needs: string | null;
  }[];
  expect(json.filter(({ needs }) => needs === "counterparts").map(({ id }) => id)).toEqual([
    "X01",
    "X02",
    "X03",
  ]);
});
