import { profiles } from "../../../src/core/scoring/profiles";
import { cn2020 } from "../../../src/core/scoring/profiles/cn-2020";
import { readProfile } from "../../../src/core/scoring/read-profile";

const own = { ...cn2020, id: "my-province" };

const problems = (json: unknown): readonly string[] => {
  const result = readProfile(json);
  return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`);
};

describe("a profile from JSON", () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "takes %s under another id",
    (id, profile) => {
      const json: unknown = JSON.parse(JSON.stringify({ ...profile, id: `my-${id}` }));
      expect(readProfile(json)).toEqual({ ok: true, value: { ...profile, id: `my-${id}` } });
    },
  );

  it.each<[unknown, string[]]>([
    [null, [" wrong-type"]],
    ["cn-2020", [" wrong-type"]],
    [[], [" wrong-type"]],
    [{ ...own, id: "cn-2020" }, ["id id-taken"]],
    [{ ...own, id: " " }, ["id wrong-type"]],
    [{ ...own, rates: 1 }, ["rates unknown-key"]],
    [{ ...own, rate: { mode: "down", places: 2 } }, ["rate.mode not-allowed"]],
    [{ ...own, rate: { mode: 1, places: 2.5 } }, ["rate.mode wrong-type", "rate.places wrong-type"]],
    [{ ...own, rate: { mode: "up" } }, ["rate.places missing"]],
    [{ ...own, moneyUnit: "亿元" }, ["moneyUnit not-allowed"]],
    [{ ...own, executionWeight: 10 }, ["executionWeight wrong-type"]],
    [{ ...own, executionWeight: "101" }, ["executionWeight not-allowed"]],
    [{ ...own, levelWeights: { 产出指标: "五十" } }, ["levelWeights.产出指标 wrong-type"]],
    [{ ...own, levelWeights: null }, ["levelWeights wrong-type"]],
    [
      {
        ...own,
        bands: [
          { grade: "良", from: "80" },
          { grade: "优", from: "90" },
        ],
      },
      ["bands[1] wrong-order"],
    ],
    [{ ...own, bands: [{ grade: "良", from: "80", to: "90" }] }, ["bands[0].to unknown-key"]],
    [{ ...own, tiers: [{ tier: "achieved", low: "90", high: "80" }] }, ["tiers[0] wrong-order"]],
    [{ ...own, tiers: {} }, ["tiers wrong-type"]],
    [
      {
        ...own,
        totalCaps: [
          { below: "60", total: "69" },
          { below: "50", total: "59" },
        ],
      },
      ["totalCaps[1] wrong-order"],
    ],
    [
      { ...own, overAchievement: { info: "20", warning: "30", strong: "100" } },
      ["overAchievement.deduct missing"],
    ],
  ])("refuses %j", (json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  it("names every problem at once, with what was expected and found", () => {
    const result = readProfile({ ...own, moneyUnit: "亿元", display: { ...own.display, gradeRow: "yes" } });
    expect(result).toEqual({
      ok: false,
      error: [
        { path: "moneyUnit", code: "not-allowed", expected: '"元" | "万元"', found: '"亿元"' },
        { path: "display.gradeRow", code: "wrong-type", expected: "true | false", found: '"yes"' },
      ],
    });
  });

  it("says for an empty object what is missing", () => {
    const missing = problems({});
    expect(missing).toContain("id missing");
    expect(missing).toContain("rate missing");
    expect(missing.every((problem) => problem.endsWith(" missing"))).toBe(true);
  });
});
