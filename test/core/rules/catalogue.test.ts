/**
 * Every rule is complete: in the registry in order, worded in every locale, with a page whose head is current and
 * whose examples hold, and with a table test. `WRITE_DOCS=1` brings the heads and the index up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules, type RuleId } from "../../../src/core/rules/registry";
import type { RuleMeta } from "../../../src/core/rules/rule";
import { LOCALES } from "../../../src/strings/locale";
import { ruleText } from "../../../src/strings/rules";
import { examplesOf, headOf, renderHead, renderIndex, withHead } from "./pages";
import { verdict } from "./support";

const ROOT = join(__dirname, "../../..");
const PAGES = join(ROOT, "docs/rules");
const metas: readonly RuleMeta<RuleId>[] = rules.map((rule) => rule.meta);
const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
const namesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => pattern.exec(name)?.[1] ?? []);

if (process.env["WRITE_DOCS"] === "1") {
  for (const meta of metas) {
    const path = join(PAGES, `${meta.id}.md`);
    writeFileSync(path, withHead(read(path), renderHead(meta)));
  }
  writeFileSync(join(PAGES, "README.md"), renderIndex(metas));
}

test("the registry is sorted, and ids and aliases are unique", () => {
  const ids = metas.map((meta) => meta.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(new Set(metas.map((meta) => meta.alias)).size).toBe(metas.length);
});

test.each([
  ["src/core/rules/catalogue", /^([A-Z]\d\d)\.ts$/],
  ["src/strings/rules", /^([A-Z]\d\d)\.ts$/],
  ["docs/rules", /^([A-Z]\d\d)\.md$/],
  ["test/core/rules", /^([A-Z]\d\d)\.test\.ts$/],
])("%s has a file for each rule of the registry, and no other", (folder, pattern) => {
  expect([...namesIn(folder, pattern)].sort()).toEqual(metas.map((meta) => meta.id));
});

test("the index of the pages is current", () => {
  expect(read(join(PAGES, "README.md"))).toBe(renderIndex(metas));
});

describe.each(metas.map((meta) => [meta.id, meta] as const))("%s", (id, meta) => {
  const page = read(join(PAGES, `${id}.md`));

  test("offers labels exactly when it has a fix", () => {
    expect(Object.keys(meta.labels).length > 0).toBe(meta.fix !== null);
  });

  test.each(LOCALES)("is worded in %s in at most two sentences, with the texts that it gives", (locale) => {
    const text = ruleText(id, locale);
    for (const [table, sentences] of [
      [meta.messages, text.messages],
      [meta.labels, text.labels],
    ] as const) {
      for (const [message, names] of Object.entries(table)) {
        const texts = Object.fromEntries(names.map((name) => [name, `${name.length + 3}`]));
        const sentence = sentences[message]?.(texts) ?? "";
        expect(sentence).not.toMatch(/undefined|^\s*$/);
        expect(sentence.match(/[。！？]|[.!?](?=\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
      }
    }
    for (const part of [text.title, text.checks, text.why, text.howToFix]) expect(part.trim()).not.toBe("");
  });

  test("has a page whose head is current", () => {
    expect(headOf(page)).toBe(renderHead(meta));
  });

  test("shows a wrong and a right example", () => {
    const expected = examplesOf(page).flatMap((example) => example.expected);
    expect(expected).toContain("passed");
    expect(expected.some((word) => /^(error|warning|info) /.test(word))).toBe(true);
  });

  test.each(examplesOf(page).map((example) => [example.line, example] as const))(
    "the example on line %i of its page holds",
    (_, example) => {
      expect(verdict(id, example.sketch, {}, example.profile, example.against)).toEqual(example.expected);
    },
  );
});
