/** The built bundle as people run it: threads, exit status, closed pipes, and never a stack trace. */
import { execFile, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import { fixture, scratch } from "./support";

const directory = scratch();
const dist = join(directory, "dist");
const bundle = join(dist, "jihe.js");
const run = promisify(execFile);

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const jihe = (...args: readonly string[]): Promise<Outcome> => program(bundle, args);

async function program(file: string, args: readonly string[]): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run(process.execPath, [file, ...args], { maxBuffer: 1 << 28 });
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Outcome; // execFile rejects with the outcome of a run that ended with a status
  }
}

beforeAll(async () => {
  // A plain CommonJS file for Node, without types.
  const [configuration] = createRequire(__filename)("../../webpack.config.js") as webpack.Configuration[];
  const compiler = webpack({ ...configuration, output: { ...configuration?.output, path: dist } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true)
        reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  await run(process.execPath, [join(dist, "compile.js"), fixture("")]);
}, 120_000);

test("many files in threads give what one file at a time gives, in the order given", async () => {
  const many = join(directory, "many");
  mkdirSync(many);
  const names = ["self-2024", "target-2022", "self-2022", "target-2024", "variants-dev"];
  for (const [index, name] of names.entries())
    copyFileSync(fixture(`${name}.xlsx`), join(many, `${index}.xlsx`));
  // Threads start when there are bytes enough for more than one.
  writeFileSync(join(many, "9.xlsx"), "no workbook ".repeat(100_000));
  const together = await jihe("read", many, "--json");
  const results = JSON.parse(together.stdout) as readonly {
    file: string;
    forms?: unknown;
    error?: unknown;
  }[];
  expect(results.map(({ file }) => file)).toEqual([0, 1, 2, 3, 4, 9].map((n) => join(many, `${n}.xlsx`)));
  const alone = await jihe("read", join(many, "1.xlsx"), "--json");
  expect(results[1]).toEqual(JSON.parse(alone.stdout));
  expect(results[5]?.error).toMatchObject({ code: "not-a-workbook" });
  expect([together.code, alone.code]).toEqual([2, 0]);
}, 60_000);

test("the bundle is ASCII, which is how it is read", () => {
  expect(readFileSync(join(dist, "bundle.js"), "latin1")).not.toMatch(/[^\0-\x7F]/);
});

test("without the code that the build has compiled everything is said as with it", async () => {
  const compiled = readdirSync(dist).filter((name) => name.endsWith(".compiled"));
  expect(compiled).toEqual(["bundle.js.compiled"]);
  const plain = join(directory, "plain");
  mkdirSync(plain);
  for (const name of ["jihe.js", "bundle.js"]) copyFileSync(join(dist, name), join(plain, name));
  const call = ["check", fixture("self-2024.xlsx"), "--json"];
  const outcomes = [await jihe(...call), await program(join(plain, "jihe.js"), call)];
  const [quick, slow] = outcomes.map(({ code, stdout, stderr }) => ({ code, stdout, stderr }));
  expect(quick).toEqual(slow);
  expect(quick).toMatchObject({ code: 1, stderr: "" });
});

test.each([
  [["check", fixture("self-2024.xlsx")], 1],
  [["check", "没有.xlsx"], 2],
  [["nothing"], 2],
  [["rules"], 0],
] as const)("%j ends with %s", async (args, code) => {
  const outcome = await jihe(...args);
  expect(outcome.code).toBe(code);
  if (outcome.code === 2) expect(outcome.stderr).toMatch(/^jihe: [^\n]+\n$/);
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
});

test("the bundle can be run as a program, which npx relies on", async () => {
  const { stdout } = await run(bundle, ["value", "每月"]);
  expect(stdout).toContain("频次");
});

test("a reader that closes the pipe is no error", async () => {
  const child = spawn(process.execPath, [
    bundle,
    "check",
    fixture("self-2024.xlsx"),
    fixture("self-2022.xlsx"),
    "--json",
  ]);
  const stderr: string[] = [];
  child.stderr.on("data", (piece: Buffer) => stderr.push(piece.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.on("close", resolve));
  expect(stderr.join("")).toBe("");
});

test("an interruption at any moment leaves the whole result or none, and nothing else", async () => {
  const folder = join(directory, "interrupted");
  mkdirSync(folder);
  const target = join(folder, "out.xlsx");
  for (const wait of [50, 150, 250, 350, 450, 550]) {
    const child = spawn(process.execPath, [
      bundle,
      "score",
      fixture("self-2024-blank-scores.xlsx"),
      "-o",
      target,
    ]);
    const ended = new Promise((resolve) => child.on("close", resolve));
    const timer = setTimeout(() => child.kill("SIGINT"), wait);
    await ended;
    clearTimeout(timer);
    const left = readdirSync(folder);
    expect(["", "out.xlsx"]).toContain(left.join(" "));
    if (left.length > 0) expect((await jihe("read", target)).code).toBe(0);
    rmSync(target, { force: true });
  }
}, 60_000);
