/** Bundles: `cli` is the command line for Node, one file without further installation. */
const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  exclude: /node_modules/,
  options: { transpileOnly: true },
};

/**
 * In a checkout `npx jihe` runs the build directly: npx looks for commands in node_modules/.bin first, and would
 * otherwise install the checkout into its cache (5 to 20 s). Where links are not possible it still does.
 */
const command = {
  apply: (compiler) =>
    compiler.hooks.assetEmitted.tap("command", (name, { targetPath }) => {
      if (name !== "jihe.js") return;
      fs.chmodSync(targetPath, 0o755);
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
    // `worker` runs in threads, one workbook at a time; see src/cli/pool.ts.
    entry: { jihe: "./src/cli/main.ts", worker: "./src/cli/worker.ts" },
    node: { __dirname: false },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript] },
    optimization: { minimize: false },
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
];
