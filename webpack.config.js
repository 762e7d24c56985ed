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

/** npx sets the mode only when it links the checkout for the first time; every later build must keep it. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.assetEmitted.tap("executable", (name, { targetPath }) => {
      if (name === "jihe.js") fs.chmodSync(targetPath, 0o755);
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
      executable,
      new webpack.BannerPlugin({
        banner: "#!/usr/bin/env node",
        raw: true,
        entryOnly: true,
        include: /jihe/,
      }),
    ],
  },
];
