/**
 * Makes the bench's workbook: 1,000 self-evaluations, the sheets of a real sample repeated with other project names
 * and amounts, saved the way Excel saves (shared strings, UTF-8). With `distinct` no two forms share the name of an
 * indicator or a text of more than 30 characters: what is remembered by its text is then of no use beyond one form.
 *
 * Usage: node bench/generate.mjs OUT.xlsx [forms=1000] [distinct]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SAMPLE = new URL("../test/fixtures/self-2024.xlsx", import.meta.url);

/** Names of indicators, by their place in the sample. */
const NAME = /^C(?:1[3-9]|2\d)$/;
const LONG = 30;

function distinctText(ref, text, i) {
  if (NAME.test(ref)) return `${i + 1}街道${text}`;
  return text.length > LONG ? `${text}${i + 1}` : text;
}

export function generate(forms, { distinct = false } = {}) {
  const parts = unzipSync(readFileSync(SAMPLE));
  const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const strings = new Map();
  const indexOf = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const decode = (xml) =>
    xml.replace(/&#(\d+);/g, (whole, code) =>
      [38, 60, 62].includes(Number(code)) ? whole : String.fromCodePoint(Number(code)),
    );
  const templates = sheets.map((name) => decode(strFromU8(parts[name])));

  const out = { ...parts };
  for (const name of sheets) delete out[name];
  const overrides = [];
  const relations = [];
  const entries = [];
  for (let i = 0; i < forms; i++) {
    const xml = templates[i % templates.length].replace(
      /<c r="([A-Z]+\d+)"([^>]*?) t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g,
      (_, ref, rest, text) => {
        const own = distinct ? distinctText(ref, text, i) : text;
        const unique = ref === "B3" ? `${text}（第${i + 1}项）` : own;
        return `<c r="${ref}"${rest} t="s"><v>${indexOf(unique)}</v></c>`;
      },
    );
    out[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(xml);
    overrides.push(
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    );
    relations.push(
      `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    );
    entries.push(`<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  }
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRels = "http://schemas.openxmlformats.org/package/2006/relationships";
  out["xl/workbook.xml"] = strToU8(
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join("")}</sheets></workbook>`,
  );
  relations.push(
    `<Relationship Id="rId${forms + 1}" Type="${office}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rId${forms + 2}" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="rId${forms + 3}" Type="${office}/theme" Target="theme/theme1.xml"/>`,
  );
  out["xl/_rels/workbook.xml.rels"] = strToU8(
    `${head}<Relationships xmlns="${packageRels}">${relations.join("")}</Relationships>`,
  );
  out["xl/sharedStrings.xml"] = strToU8(
    `${head}<sst xmlns="${main}" uniqueCount="${strings.size}">${[...strings.keys()]
      .map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
      .join("")}</sst>`,
  );
  out["[Content_Types].xml"] = strToU8(
    strFromU8(parts["[Content_Types].xml"])
      .replace(/<Override[^>]*\/xl\/worksheets\/[^>]*\/>/g, "")
      .replace(
        "</Types>",
        `${overrides.join("")}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
      ),
  );
  return zipSync(out, { level: 6 });
}

const [, self, target, count, distinct] = process.argv;
if (self?.endsWith("generate.mjs")) {
  if (target === undefined) throw new Error("usage: node bench/generate.mjs OUT.xlsx [forms]");
  writeFileSync(target, generate(Number(count ?? 1000), { distinct: distinct !== undefined }));
}
