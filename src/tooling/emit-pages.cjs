/**
 * Webpack plugin: pages, icons, the sample and the manifest beside the bundles. In a page `{{OFFICE_JS}}` becomes the
 * address of office.js: Microsoft's CDN, or the place that the environment variable OFFICE_JS names (a copy on the
 * premises). `{{OFFICE_ORIGIN}}` in a page's policy becomes that place's origin; the page's own needs no mention.
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
    const assets = path.join(compiler.context, "assets");
    const officeJs = process.env.OFFICE_JS ?? OFFICE_CDN;
    const origin = /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
    compiler.hooks.thisCompilation.tap("EmitPages", (compilation) => {
      const emit = (name, file) => {
        compilation.fileDependencies.add(file);
        compilation.emitAsset(name, new RawSource(fs.readFileSync(file)));
      };
      compilation.hooks.processAssets.tap("EmitPages", () => {
        for (const [name, template] of Object.entries(this.pages)) {
          const file = path.join(assets, "pages", template);
          compilation.fileDependencies.add(file);
          const html = fs
            .readFileSync(file, "utf8")
            .replaceAll("{{OFFICE_JS}}", officeJs)
            .replaceAll(" {{OFFICE_ORIGIN}}", origin);
          compilation.emitAsset(name, new RawSource(html));
        }
        for (const name of fs.readdirSync(assets).filter((file) => file.endsWith(".png"))) {
          emit(`assets/${name}`, path.join(assets, name));
        }
        emit("sample.xlsx", path.join(assets, "sample.xlsx"));
        emit("manifest.xml", path.join(compiler.context, "manifest.xml"));
      });
    });
  }
};
