/** The manifest as Office reads it: parsed by Microsoft's own tool, and checked for what its schemas do not say. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../src/tooling/check-manifest.cjs";

const ROOT = join(__dirname, "../..");
const FILE = join(ROOT, "manifest.xml");
const xml = readFileSync(FILE, "utf8");
const readAsset = (path: string): Uint8Array | null =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : null;

test("Microsoft's parser reads it", () => {
  // In a process of its own: the parser's packages are modules that Jest does not load.
  const program = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)))`;
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, ["-e", program, FILE], { cwd: ROOT, encoding: "utf8" }),
  );
  expect(info).toMatchObject({
    displayName: "绩核",
    defaultLocale: "zh-CN",
    permissions: "ReadWriteDocument",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
  });
});

test("resources, limits, ids and icons are right", () => {
  expect(checkManifest(xml, readAsset)).toEqual([]);
});

test("the buttons open the one pane at their view, and undo runs without it", () => {
  expect([...xml.matchAll(/taskpane\.html\?view=(\w+)/g)].map(([, view]) => view)).toEqual([
    "check",
    "score",
    "summary",
  ]);
  expect(xml).toContain("<FunctionName>undoLastWrite</FunctionName>");
  const commands = readFileSync(join(ROOT, "src/commands/index.ts"), "utf8");
  expect(commands).toContain('associate("undoLastWrite"');
});

test("the order of elements is the one that Office demands", () => {
  const order = [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ];
  const places = order.map((name) => xml.search(new RegExp(`<${name}[\\s>]`)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test.each<[string, (text: string) => string, RegExp]>([
  [
    "a missing resource",
    (text) => text.replace('<bt:Url id="Help.Url"', '<bt:Url id="Helf.Url"'),
    /Help\.Url is used and missing/,
  ],
  [
    "a text that is too long",
    (text) =>
      text.replace(
        'id="Group.Label" DefaultValue="绩核"',
        `id="Group.Label" DefaultValue="${"绩".repeat(126)}"`,
      ),
    /Group\.Label: 126/,
  ],
  [
    "an icon of another size",
    (text) =>
      text.replace('<bt:Image size="16" resid="Icon.16" />', '<bt:Image size="16" resid="Icon.32" />'),
    /listed as 16/,
  ],
  [
    "a second pane",
    (text) => text.replace("<TaskpaneId>Jihe.Pane", "<TaskpaneId>Jihe.Other"),
    /one pane, not 2/,
  ],
  [
    "an address without https",
    (text) => text.replace("https://localhost:3000/commands.html", "http://localhost:3000/commands.html"),
    /is not https/,
  ],
  ["a control twice", (text) => text.replace('id="Jihe.Undo"', 'id="Jihe.Check"'), /control id/],
  [
    "a string without English",
    (text) => text.replace(/(id="Undo\.Label"[^>]*>)\s*<bt:Override[^>]*>/, "$1"),
    /Undo\.Label has no English/,
  ],
])("the check finds %s", (_, damage, fault) => {
  const damaged = damage(xml);
  expect(damaged).not.toBe(xml);
  expect(checkManifest(damaged, readAsset).join("\n")).toMatch(fault);
});
