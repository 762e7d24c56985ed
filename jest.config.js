/** Jest runs the TypeScript sources as CommonJS; types are checked separately by `npm run typecheck`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  setupFiles: ["<rootDir>/test/property-seed.ts"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "commonjs",
          moduleResolution: "node10",
          ignoreDeprecations: "6.0",
          isolatedModules: true,
          esModuleInterop: true,
          target: "ES2022",
          jsx: "react-jsx",
          resolveJsonModule: true,
        },
      },
    ],
  },
};
