/**
 * Webpack plugin: the page of the pane beside its bundles. office.js is needed in Excel only; the environment variable
 * OFFICE_JS names another place for it (a copy on the premises), and the page's policy allows that origin alone.
 */
const fs = require("node:fs");
const path = require("node:path");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

module.exports = class EmitWeb {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const root = compiler.context;
    const officeJs = process.env.OFFICE_JS ?? OFFICE_CDN;
    const officeOrigin = /^https?:/.test(officeJs) ? new URL(officeJs).origin : "";
    const read = (file) => fs.readFileSync(path.join(root, file));
    compiler.hooks.thisCompilation.tap("EmitWeb", (compilation) => {
      compilation.hooks.processAssets.tap("EmitWeb", () => {
        compilation.fileDependencies.add(path.join(root, "assets/pages/pane.html"));
        const html = read("assets/pages/pane.html")
          .toString("utf8")
          .replaceAll("{{OFFICE_JS}}", officeJs)
          .replaceAll(" {{OFFICE_ORIGIN}}", officeOrigin === "" ? "" : ` ${officeOrigin}`);
        compilation.emitAsset("index.html", new RawSource(html));
        compilation.emitAsset("sample.xlsx", new RawSource(read("assets/sample.xlsx")));
        compilation.emitAsset("assets/icon-32.png", new RawSource(read("assets/icon-32.png")));
      });
    });
  }
};
