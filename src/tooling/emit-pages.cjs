/**
 * Webpack plugin: pages, icons and the manifest beside the bundles. `{{OFFICE_JS}}` in a page becomes the address of
 * office.js: Microsoft's CDN, or the place that the environment variable OFFICE_JS names (a copy on the premises).
 */
const fs = require("node:fs");
const path = require("node:path");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

module.exports = class EmitPages {
  /** `pages`: file name in the output → template in assets/pages. */
  constructor(pages) {
    this.pages = pages;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const root = compiler.context;
    const officeJs = process.env.OFFICE_JS ?? OFFICE_CDN;
    compiler.hooks.thisCompilation.tap("EmitPages", (compilation) => {
      compilation.hooks.processAssets.tap("EmitPages", () => {
        for (const [name, template] of Object.entries(this.pages)) {
          const file = path.join(root, "assets/pages", template);
          compilation.fileDependencies.add(file);
          const html = fs.readFileSync(file, "utf8").replaceAll("{{OFFICE_JS}}", officeJs);
          compilation.emitAsset(name, new RawSource(html));
        }
        for (const icon of fs
          .readdirSync(path.join(root, "assets"))
          .filter((file) => file.endsWith(".png"))) {
          compilation.emitAsset(
            `assets/${icon}`,
            new RawSource(fs.readFileSync(path.join(root, "assets", icon))),
          );
        }
        compilation.emitAsset(
          "manifest.xml",
          new RawSource(fs.readFileSync(path.join(root, "manifest.xml"))),
        );
      });
    });
  }
};
