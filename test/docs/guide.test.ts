/** The guide and the README show files that are there, and name buttons as the program words them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { paneTexts } from "../../src/strings/pane";
import { fileModeTexts } from "../../src/strings/filemode";

const ROOT = path.join(__dirname, "../..");

test.each(["docs/guide.md", "README.md"])("every link of %s leads to a file", (name) => {
  const text = readFileSync(path.join(ROOT, name), "utf8");
  const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? "");
  expect(targets.length).toBeGreaterThan(3);
  const missing = targets.filter(
    (target) => !/^https?:/.test(target) && !existsSync(path.join(ROOT, path.dirname(name), target)),
  );
  expect(missing).toEqual([]);
});

/** Words of the forms and of Excel, which are not ours. */
const THEIRS = ["开始", "绩核", "项目名称", "三级指标", "实际完成值", "得分", "部分达成"];

/** Every text that people read; sentences with numbers are said with the ones of the pictures. */
function wording(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [
      String((value as (...given: number[]) => unknown)(13)),
      String((value as (...given: number[]) => unknown)(9)),
    ];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wording);
}

test("every button that the guide names is worded so", () => {
  const guide = readFileSync(path.join(ROOT, "docs/guide.md"), "utf8");
  const { common, check, score, preview, summary, settings } = paneTexts("zh-CN");
  const ours = new Set(
    [
      common.allForms,
      check.fillBlanks,
      ...[common, check, score, preview, summary, settings].map(onlyTexts),
      onlyTexts(fileModeTexts("zh-CN")),
    ].flatMap(wording),
  );
  const named = [...guide.matchAll(/「([^」]+)」/g)].flatMap(([, words]) => (words ?? "").split(" › "));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((words) => !ours.has(words) && !THEIRS.includes(words))).toEqual([]);
});

/** Without the sentences that are made from data of other kinds than a number. */
function onlyTexts(texts: object): object {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => typeof value === "string"));
}
