/** `npm run validate`: Microsoft's parser, our own check, and xmllint where it is installed; all offline. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { OfficeAddinManifest } = require("office-addin-manifest");
const { checkManifest } = require("./check-manifest.cjs");

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = `${root}manifest.xml`;
const faults = checkManifest(readFileSync(file, "utf8"), (path) =>
  existsSync(root + path) ? readFileSync(root + path) : null,
);
try {
  await OfficeAddinManifest.readManifestFile(file);
} catch (error) {
  faults.push(`office-addin-manifest: ${error.message}`);
}
// The schemas are Microsoft's and not part of this project: MANIFEST_XSD names the file of the outermost one.
const schema = process.env.MANIFEST_XSD === undefined ? [] : ["--schema", process.env.MANIFEST_XSD];
const lint = spawnSync("xmllint", ["--noout", ...schema, file], { encoding: "utf8" });
if (lint.error === undefined && lint.status !== 0) faults.push(lint.stderr.trim());

for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "manifest.xml is valid" : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
