import { checkSketches } from "./support";
import { formOutcomes, ruleOutcomes } from "../../../src/core/rules/outcomes";
import { applyPreset, presetOf, PRESETS } from "../../../src/core/rules/presets";
import { F10 } from "../../../src/core/rules/catalogue/F10";
import { W06 } from "../../../src/core/rules/catalogue/W06";
import { rules } from "../../../src/core/rules/registry";
import { mergeSettings, optionValue, readCheckSettings } from "../../../src/core/rules/settings";

const NONE = { severities: {}, options: {} };

test.each<[string, string | undefined, object]>([
  ["nothing", undefined, NONE],
  ["no JSON", "{", NONE],
  ["another shape", "[1]", NONE],
  [
    "a severity",
    '{"severities":{"S01":"warning","S02":"off"}}',
    { severities: { S01: "warning", S02: "off" }, options: {} },
  ],
  ["an unknown severity", '{"severities":{"S01":"fatal"}}', NONE],
  [
    "an option",
    '{"options":{"F10":{"threshold":"70"}}}',
    { severities: {}, options: { F10: { threshold: "70" } } },
  ],
  ["a number option", '{"options":{"W06":{"most":20}}}', { severities: {}, options: { W06: { most: 20 } } }],
  ["an option of another type", '{"options":{"W06":{"most":"20"}}}', NONE],
  ["an option that is no number", '{"options":{"F10":{"threshold":"high"}}}', NONE],
  ["an option that no rule has", '{"options":{"F10":{"limit":"70"},"Z99":{"limit":"1"}}}', NONE],
])("settings of %s", (_, json, expected) => {
  expect(readCheckSettings(json)).toEqual(expected);
});

test("options are typed as their defaults", () => {
  expect(optionValue(F10.meta, "threshold", "70")).toBe("70");
  expect(optionValue(F10.meta, "threshold", "much")).toBeNull();
  expect(optionValue(F10.meta, "limit", "70")).toBeNull();
  expect(optionValue(W06.meta, "most", "20")).toBe(20);
});

test("what is said later wins, rule by rule and option by option", () => {
  const base = { severities: { S01: "info", S02: "off" }, options: { W06: { least: 2, most: 30 } } } as const;
  const over = {
    severities: { S01: "error" },
    options: { W06: { most: 20 }, F10: { threshold: "60" } },
  } as const;
  expect(mergeSettings(base, over)).toEqual({
    severities: { S01: "error", S02: "off" },
    options: { W06: { least: 2, most: 20 }, F10: { threshold: "60" } },
  });
});

test("filling keeps every error and adds what sends a form back; review is everything; both are told again", () => {
  const custom = { severities: { S01: "off" }, options: { F10: { threshold: "60" } } } as const;
  for (const preset of PRESETS) {
    const set = applyPreset(preset, custom);
    expect(presetOf(set)).toBe(preset);
    expect(set.options).toBe(custom.options);
  }
  expect(presetOf(custom)).toBeNull();
  const filling = applyPreset("filling", NONE).severities;
  for (const { meta } of rules) {
    if (meta.severity === "error") expect(filling[meta.id]).toBeUndefined();
  }
  const on = rules.filter(({ meta }) => filling[meta.id] === undefined).length;
  expect(on).toBeLessThan(rules.length);
  expect(Object.keys(applyPreset("review", NONE).severities)).toEqual([]);
});

test("outcomes are counted by form and by rule", () => {
  const forms = checkSketches([{ layout: "self-2022" }, { layout: "target-2022" }]);
  for (const form of forms) {
    const counts = formOutcomes(form);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(rules.length);
    expect(counts.finding).toBe(new Set(form.findings.map(({ rule }) => rule)).size);
  }
  expect(ruleOutcomes(forms).F01).toEqual({
    finding: 0,
    passed: 1,
    "not-applicable": 1,
    "not-enough-data": 0,
  });
  expect(ruleOutcomes(forms).X01["not-applicable"]).toBe(2);
});
