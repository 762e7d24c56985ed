/**
 * Checks manifest.xml for what Microsoft's schemas do not say: that every resource exists and is used, that texts
 * keep their limits, that ids are unique and the icons on disk have the sizes they are listed for.
 *
 * `checkManifest(xml, readAsset)` gives a list of sentences, empty when all is well.
 */
const LIMITS = { ShortStrings: 125, LongStrings: 250 };
const RESOURCE_ID_LIMIT = 32;
const DISPLAY_NAME_LIMIT = 125;
const DESCRIPTION_LIMIT = 250;
/** Office draws a button's icon from these. */
const NEEDED_ICONS = [16, 32, 80];
const LOCALES = ["zh-CN", "en-US"];

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const all = (xml, pattern) => [...xml.matchAll(pattern)];

/** Width and height of a PNG, from its first chunk. */
function pngSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

function checkManifest(xml, readAsset) {
  const faults = [];
  const expect = (holds, fault) => {
    if (!holds) faults.push(fault);
  };

  const resources = new Map();
  for (const [kind, element] of [
    ["Images", "Image"],
    ["Urls", "Url"],
    ["ShortStrings", "String"],
    ["LongStrings", "String"],
  ]) {
    const section = new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`).exec(xml)?.[1] ?? "";
    for (const [tag, body = ""] of all(
      section,
      new RegExp(`<bt:${element}\\s[^>]*?(?:/>|>([\\s\\S]*?)</bt:${element}>)`, "g"),
    )) {
      const open = tag.slice(0, tag.indexOf(">") + 1);
      const id = attribute(open, "id") ?? "";
      expect(!resources.has(id), `resource ${id} is there twice`);
      expect(id.length <= RESOURCE_ID_LIMIT, `resource id ${id} is longer than ${RESOURCE_ID_LIMIT}`);
      const texts = [
        attribute(open, "DefaultValue") ?? "",
        ...all(body, /<bt:Override[^>]*>/g).map(([one]) => attribute(one, "Value") ?? ""),
      ];
      resources.set(id, { kind, value: texts[0] });
      const limit = LIMITS[kind];
      for (const text of texts) {
        expect(text !== "", `resource ${id} is empty`);
        expect(
          limit === undefined || text.length <= limit,
          `${id}: ${text.length} characters, at most ${limit}`,
        );
      }
      if (limit !== undefined) expect(/Locale="en-US"/.test(body), `${id} has no English`);
    }
  }

  const used = new Set(all(xml, /\sresid="([^"]*)"/g).map(([, id]) => id));
  for (const id of used) expect(resources.has(id), `resource ${id} is used and missing`);
  for (const id of resources.keys()) expect(used.has(id), `resource ${id} is never used`);

  for (const [, size, id] of all(xml, /<bt:Image size="(\d+)" resid="([^"]*)"/g)) {
    const path = new URL(resources.get(id)?.value ?? "https://none/").pathname.slice(1);
    const bytes = readAsset(path);
    expect(bytes !== null, `${path} is missing`);
    if (bytes !== null)
      expect(
        String(pngSize(bytes)) === `${size},${size}`,
        `${path} is ${pngSize(bytes)} pixels, listed as ${size}`,
      );
  }
  for (const [tag, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ]) {
    const url = new RegExp(`<${tag}\\s[^>]*DefaultValue="([^"]*)"`).exec(xml)?.[1] ?? "https://none/";
    const bytes = readAsset(new URL(url).pathname.slice(1));
    expect(
      bytes !== null && String(pngSize(bytes)) === `${size},${size}`,
      `${tag} is no icon of ${size} pixels`,
    );
  }
  for (const [block] of all(xml, /<Icon>[\s\S]*?<\/Icon>/g)) {
    for (const size of NEEDED_ICONS) expect(block.includes(`size="${size}"`), `an icon lacks ${size} pixels`);
  }

  const controls = all(xml, /<(?:Group|Control)\s[^>]*?id="([^"]*)"/g).map(([, id]) => id);
  expect(new Set(controls).size === controls.length, "a control id is there twice");
  const panes = new Set(all(xml, /<TaskpaneId>([^<]*)<\/TaskpaneId>/g).map(([, id]) => id));
  expect(panes.size === 1, `one pane, not ${panes.size}`);
  const name = /<DisplayName\s[^>]*DefaultValue="([^"]*)"/.exec(xml)?.[1] ?? "";
  expect(name !== "" && name.length <= DISPLAY_NAME_LIMIT, "DisplayName");
  for (const [, text] of all(
    /<Description\s[\s\S]*?<\/Description>/.exec(xml)?.[0] ?? "",
    /(?:DefaultValue|Value)="([^"]*)"/g,
  )) {
    expect(text.length <= DESCRIPTION_LIMIT, `the description has ${text.length} characters`);
  }
  expect(/<Permissions>ReadWriteDocument<\/Permissions>/.test(xml), "Permissions are not ReadWriteDocument");
  expect(/<Set Name="ExcelApi" MinVersion="1\.7" \/>/.test(xml), "the requirement is not ExcelApi 1.7");
  expect(
    new RegExp(`<DefaultLocale>${LOCALES[0]}</DefaultLocale>`).test(xml),
    "the default locale is not zh-CN",
  );
  for (const [, url] of all(xml, /(?:DefaultValue|Value)="(https?:[^"]*)"/g))
    expect(url.startsWith("https://"), `${url} is not https`);
  return faults;
}

module.exports = { checkManifest };
