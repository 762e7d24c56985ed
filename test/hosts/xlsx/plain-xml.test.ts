/** The scanner of plain XML and the parser behind it read every part alike, whatever it holds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openPackage } from "../../../src/hosts/xlsx/package";
import { readXml, SPREADSHEET } from "../../../src/hosts/xlsx/xml";
import { MAIN, packageParts, zipped } from "./build-package";

const FIXTURES = join(__dirname, "../../fixtures");
const PART = "xl/worksheets/sheet1.xml";

/** All that a reader of the part is told, and how it ends. */
function eventsOf(xml: string | Uint8Array): readonly unknown[] {
  const opened = openPackage(zipped(packageParts({ sheets: [xml] })));
  if (!opened.ok) throw new Error(opened.error.code);
  const events: unknown[] = [];
  const read = readXml(opened.value, PART, SPREADSHEET, {
    open: (name, attributes) => events.push(["open", name, { ...attributes }]),
    text: (text) => events.push(["text", text]),
    close: (name) => events.push(["close", name]),
  });
  return [...events, read.ok ? "end" : read.error];
}

/** A comment in front of the root is nothing to a reader, but the parser takes over there. */
const forParser = (xml: string): string =>
  /^\uFEFF?<\?xml/.test(xml) ? xml.replace("?>", "?><!---->") : xml.replace(/^(\uFEFF?\s*)/, "$1<!---->");

const sheet = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;

const table: readonly (readonly [string, string])[] = [
  ["cells", sheet('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s=\'2\'/></row>')],
  [
    "the usual declaration",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${sheet("<v>1</v>")}`,
  ],
  ["another declaration", `<?xml version='1.0' encoding='UTF-8'?> ${sheet("<v>1</v>")}`],
  ["XML 1.1", `<?xml version="1.1"?>${sheet("<v>\u0085</v>")}`],
  ["a byte order mark", `\uFEFF${sheet("<v>1</v>")}`],
  ["blanks in front", `  ${sheet("<v>1</v>")}`],
  ["blanks behind", `${sheet("<v>1</v>")}\n `],
  ["an empty root", `<worksheet xmlns="${MAIN}"/>`],
  ["prefixes", `<x:worksheet xmlns:x="${MAIN}"><x:v>1</x:v><v>2</v></x:worksheet>`],
  ["a prefix declared anew", sheet('<a xmlns:x="urn:x"><x:v/></a><a xmlns=""><v/></a><v/>')],
  ["references", sheet('<v a="&lt;&#65;&#x4E2D;&quot;">&amp;&gt;&apos;&#10;&#13;</v>')],
  ["an unknown reference", sheet("<v>a&b;c</v>")],
  ["a bare ampersand", sheet("<v>a & b</v>")],
  ["a reference to no character", sheet("<v>&#0;</v>")],
  ["a reference to half a pair", sheet("<v>&#xD800;</v>")],
  ["references side by side", sheet("<v>&#39033;&#30446;2024&#24180;&#x10FFFF;&amp;</v>")],
  ["a reference with zeros in front", sheet("<v>&#000000000000065;</v>")],
  ["a reference with a large X", sheet("<v>&#X41;</v>")],
  ["a reference of letters that are digits elsewhere", sheet("<v>&#6F;&#x6g;</v>")],
  ["a reference beyond all characters", sheet("<v>&#1114112;</v>")],
  ["a reference without a number", sheet("<v>&#;</v><v>&#x;</v><v>&;</v>")],
  ["a reference that objects inherit", sheet("<v>&valueOf;</v>")],
  ["a reference without an end", sheet("<v>&#65</v><v>;</v>")],
  ["a control character behind a long text", sheet("<v>0123456789012345678901234567890\u0001</v>")],
  ["the end of CDATA behind a long text", sheet("<v>0123456789012345678901234567890]]></v>")],
  ["line ends behind a long text", sheet("<v>012345678901234567890123456789\r\n</v>")],
  ["references behind a long text", sheet("<v>012345678901234567890123456789&lt;</v>")],
  ["U+FFFF behind a long text", sheet("<v>012345678901234567890123456789\uFFFF</v>")],
  ["a control character", sheet("<v>\u0001</v>")],
  ["U+FFFF", sheet('<v a="\uFFFF"/>')],
  ["line ends", sheet("<v>a\r\nb\rc\n</v>")],
  ["blanks in a value", sheet('<v a="a\n\tb"/>')],
  ["the end of CDATA in a text", sheet("<v>]]></v>")],
  ["brackets in a text", sheet("<v>a]]b] ]></v>")],
  ["CDATA", sheet("<v>a<![CDATA[<b>]]>c</v>")],
  ["a comment", sheet("<v>a<!-- <b> -->c</v>")],
  ["an instruction", sheet("<v>a<?b c?>d</v>")],
  ["a document type", `<!DOCTYPE a>${sheet("")}`],
  ["a document type inside", sheet("<!DOCTYPE a>")],
  ["an attribute twice", sheet('<v a="1" a="2"/>')],
  ["an attribute that objects inherit", sheet('<v constructor="1" __proto__="2"/>')],
  ["no blank between attributes", sheet('<v a="1"b="2"/>')],
  ["an attribute without a value", sheet("<v a/>")],
  ["an attribute without quotes", sheet("<v a=1/>")],
  ["< in a value", sheet('<v a="<"/>')],
  ["blanks in tags", sheet('<v\n a = "1"\t></v >')],
  ["names beyond ASCII", sheet('<值 属="1">甲</值>')],
  ["a name that begins with a digit", sheet("<1a/>")],
  ["an empty name", sheet("< a/>")],
  ["closed in the wrong order", sheet("<a><b></a></b>")],
  ["closed once too often", `${sheet("")}</worksheet>`],
  ["a longer name closed", sheet("<a></ab>")],
  ["never closed", `<worksheet xmlns="${MAIN}"><v>1`],
  ["cut inside a tag", `<worksheet xmlns="${MAIN}"><v a="1`],
  ["cut inside a close", `<worksheet xmlns="${MAIN}"><v></v`],
  ["two roots", `${sheet("")}${sheet("")}`],
  ["text behind the root", `${sheet("")}a`],
  ["text in front of the root", `a${sheet("")}`],
  ["nothing", ""],
  ["no root", '<?xml version="1.0"?>'],
  ["a deep nest", sheet("<a>".repeat(300))],
];

describe("plain XML", () => {
  test.each(table)("%s: as the parser reads it", (_, xml) => {
    expect(eventsOf(xml)).toEqual(eventsOf(forParser(xml)));
  });

  // Parts are decoded in pieces of 64 KB: what stands at the seam is read twice over.
  test.each(table)("%s, across the seam of two pieces", (_, xml) => {
    const front = '<?xml version="1.0"?>';
    const inner = xml.replace(/^\uFEFF?(?:<\?xml[^>]*\?>\s*)?/, "");
    for (let back = 0; back <= inner.length; back += 7) {
      const whole = `${front}<w xmlns="${MAIN}"><t>${"x".repeat(65_536 - front.length - 80 - back)}</t>${inner}</w>`;
      expect(eventsOf(whole)).toEqual(eventsOf(forParser(whole)));
    }
  });

  test("a text of many pieces", () => {
    const whole = sheet(`<t>${"长".repeat(100_000)}</t><v>1</v>`);
    expect(eventsOf(whole)).toEqual(eventsOf(forParser(whole)));
  });

  test("whatever is put together from pieces of XML", () => {
    const pieces = [
      ...["<a>", "</a>", "<b/>", "<c r='1'>", '<c r="A1" s="2">', "</c>", "<x:v>", "</x:v>", "<v>", "</v>"],
      ...[
        '<a xmlns="urn:a">',
        `<a xmlns:x="${MAIN}">`,
        '<a a="&lt;">',
        '<a a="',
        '"',
        "'",
        "<",
        ">",
        "/>",
        "=",
      ],
      ...[
        "&",
        ";",
        "&amp;",
        "&#65;",
        "&#0;",
        "]]>",
        "]",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?p ?>",
        "\r",
        "\n",
        "\t",
      ],
      ...[" ", "text", "中文", "𠮷", "\u0001", "\uFFFE", "<!DOCTYPE a>", "</", "<a", " b='2'", "xmlns", "1"],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), fc.boolean(), (chosen, whole) => {
        const xml = whole ? sheet(chosen.join("")) : chosen.join("");
        expect(eventsOf(xml)).toEqual(eventsOf(forParser(xml)));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(["self-2024.xlsx", "self-2022.xlsx", "target-2024.xlsx", "damaged.xlsx", "variants-dev.xlsx"])(
    "every part of %s",
    (name) => {
      const opened = openPackage(new Uint8Array(readFileSync(join(FIXTURES, name))));
      if (!opened.ok) throw new Error(opened.error.code);
      for (const part of opened.value.names().filter((one) => one.endsWith(".xml"))) {
        const text = opened.value.text(part);
        if (!text.ok) throw new Error(text.error.code);
        expect(eventsOf(text.value)).toEqual(eventsOf(forParser(text.value)));
      }
    },
  );
});
