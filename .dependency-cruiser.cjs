/** The rooms and the allowed directions between them: taskpane, commands, cli → hosts → core. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      // English takes its types from the Chinese wording, which may reach for English: types alone make no cycle.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("core-is-pure", "^src/core/", "^src/core/"),
    {
      name: "core-needs-only-decimals",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"], pathNot: "big\\.js" },
    },
    only(
      "hosts-know-core-only",
      "^src/hosts/([^/]+)/",
      "^src/core/|^src/hosts/(host|errors|settings-xml)\\.ts$|^src/hosts/$1/",
    ),
    only("strings-word-the-core", "^src/strings/", "^src/strings/|^src/core/|^src/hosts/errors\\.ts$"),
    only(
      "cli-uses-file-host",
      "^src/cli/",
      "^src/cli/|^src/core/|^src/strings/|^src/hosts/(host|errors)\\.ts$|^src/hosts/xlsx/",
    ),
    only("server-knows-files-only", "^src/server/", "^src/server/"),
    only("commands-use-hosts", "^src/commands/", "^src/commands/|^src/core/|^src/strings/|^src/hosts/"),
    only("taskpane-uses-hosts", "^src/taskpane/", "^src/taskpane/|^src/core/|^src/strings/|^src/hosts/"),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
