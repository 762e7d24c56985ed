/**
 * Bundles: `cli` is the command line for Node, one file without further installation; `pane` is what is
 * served, to be used as it stands: the same pane in Excel (taskpane.html, commands.html) and, with file mode around
 * it, in every browser (index.html).
 */
const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const EmitPages = require("./src/tooling/emit-pages.cjs");

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  exclude: /node_modules/,
  options: { transpileOnly: true },
};

/** Reads what people type into a cell; jihe only shows numbers, and the formatter does not say that it can be left out. */
const formatsOnly = { test: /numfmt[\\/]lib[\\/]parseValue\.js$/, sideEffects: false };

const CLI = path.resolve(__dirname, "dist/cli");

/**
 * In a checkout `npx jihe` runs the build directly: npx looks for commands in node_modules/.bin first, and would
 * otherwise install the checkout into its cache (5 to 20 s). Where links are not possible it still does.
 */
const command = {
  apply: (compiler) =>
    compiler.hooks.assetEmitted.tap("command", (name, { targetPath }) => {
      if (name !== "jihe.js") return;
      fs.chmodSync(targetPath, 0o755);
      // Builds for tests stand elsewhere and are removed again.
      if (path.dirname(targetPath) !== CLI) return;
      const bin = path.resolve(__dirname, "node_modules/.bin");
      if (process.platform === "win32" || !fs.existsSync(bin)) return;
      fs.rmSync(path.join(bin, "jihe"), { force: true });
      fs.symlinkSync(path.relative(bin, targetPath), path.join(bin, "jihe"));
    }),
};

module.exports = [
  {
    name: "cli",
    target: "node20",
    // All is in `bundle`; `jihe` and `worker` start it, with the code that `compile` has compiled; see src/cli/start.
    entry: {
      bundle: { import: "./src/cli/bundle.ts", library: { type: "commonjs2" } },
      jihe: "./src/cli/start/jihe.ts",
      worker: "./src/cli/start/worker.ts",
      compile: "./src/cli/start/compile.ts",
    },
    node: { __dirname: false },
    // Commander asks for it to start sub-commands that are programs of their own; jihe has none, and starts 4 ms sooner.
    externals: { "node:child_process": "var {}" },
    output: { path: CLI, filename: "[name].js", clean: true },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // The same without threads of its own, which jihe does not use and each start would load.
      alias: { fflate$: "fflate/browser" },
    },
    module: {
      rules: [typescript, formatsOnly],
      // `createRequire` is meant for Node itself.
      parser: { javascript: { createRequire: false } },
    },
    // As it was written, in ASCII; see src/cli/start/load.ts.
    optimization: {
      minimize: {
        javascript: {
          compress: false,
          mangle: false,
          format: { ascii_only: true, comments: "some" },
        },
      },
    },
    devtool: false,
    stats: "errors-warnings",
    plugins: [
      command,
      new webpack.BannerPlugin({
        banner: "#!/usr/bin/env node",
        raw: true,
        entryOnly: true,
        include: /jihe/,
      }),
    ],
  },
  {
    name: "pane",
    target: ["web", "es2022"],
    entry: { main: "./src/taskpane/main.ts", commands: "./src/commands/index.ts" },
    output: { path: path.resolve(__dirname, "dist/web"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript, formatsOnly] },
    // Style sheets as files: nothing inline, as the page's policy demands.
    experiments: { css: true },
    devtool: "source-map",
    stats: "errors-warnings",
    performance: { hints: false },
    plugins: [
      // Chinese is there at once, English comes when it is chosen.
      new webpack.NormalModuleReplacementPlugin(/\/english$/, (module) => {
        module.request += "-later";
      }),
      new EmitPages({
        "index.html": "pane.html",
        "taskpane.html": "pane.html",
        "commands.html": "commands.html",
        "help.html": "help.html",
        "old.html": "old.html",
        "old-browser.js": "old-browser.js",
        "text.css": "text.css",
      }),
    ],
  },
  {
    name: "server",
    target: "node20",
    entry: { serve: "./src/server/main.ts" },
    node: { __dirname: false },
    output: { path: path.resolve(__dirname, "dist/server"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript] },
    optimization: { minimize: false },
    devtool: false,
    stats: "errors-warnings",
  },
];
