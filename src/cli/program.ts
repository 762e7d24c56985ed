/** The commands and their options, as data for commander; the work is in ./commands. */
import { Command, CommanderError, type Help } from "commander";
import type { WriteForm, WriteScope } from "../core/plan/pen";
import { displayWidth } from "../core/report/width";
import { ruleByName } from "../core/rules/registry";
import { cliTexts, LOCALES, type CliTexts, type Locale } from "../strings";
import manifest from "../../package.json";
import { runCompare } from "./commands/compare";
import { runMany } from "./commands/many";
import { runRules } from "./commands/rules";
import { runValue } from "./commands/value";
import { runFix, runScore } from "./commands/write";
import { Failure } from "./failure";
import { STDIN } from "./files";
import type { ExitStatus, Io } from "./io";
import { profileOption } from "./profile-option";
import { givenSettings, NOTHING_GIVEN, ruleNamed } from "./settings-option";

const SCOPES: readonly WriteScope[] = ["blanks", "differences", "all"];
const FORMS: readonly WriteForm[] = ["values", "formulas"];

/** The options of all commands together, as commander hands them over. */
interface Given {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly profile?: string;
  readonly rule?: readonly string[];
  readonly option?: readonly string[];
  readonly preset?: string;
  readonly output?: string;
  readonly write?: string;
  readonly as?: string;
  readonly dryRun?: boolean;
}

/** Runs one call; a `Failure` is what the call or its input did wrong, in one line. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const locale = localeOf(argv);
  const texts = cliTexts[locale];
  let status: ExitStatus = 0;
  const finish = async (work: Promise<ExitStatus> | ExitStatus): Promise<void> => {
    status = await work;
  };
  const program = buildProgram(texts, locale, io, finish);
  if (argv.length === 0) {
    io.err.write(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new Failure(usageLine(error, argv, texts, program));
  }
  return status;
}

function buildProgram(
  texts: CliTexts,
  locale: Locale,
  io: Io,
  finish: (work: Promise<ExitStatus> | ExitStatus) => Promise<void>,
): Command {
  const { help } = texts;
  const program = configured(new Command("jihe"), texts, io)
    .description(help.program)
    .option("--lang <zh-CN|en-US>", help.lang)
    .version(manifest.version, "-V, --version", help.version);
  program.helpCommand("help [command]", help.helpCommand).addHelpText("after", `\n${help.exitStatus}`);
  const command = (name: string, description: string): Command =>
    configured(program.command(name), texts, io)
      .description(description)
      .option("--lang <zh-CN|en-US>", help.lang);
  const shape = (given: Given) => (given.jsonl === true ? "jsonl" : given.json === true ? "json" : "text");

  command("read", help.read)
    .argument("<FILE...>", help.files)
    .option("--json", help.json)
    .option("--jsonl", help.jsonl)
    .action((files: string[], given: Given) =>
      finish(
        runMany(
          "read",
          files,
          { output: shape(given), locale, profile: "auto", settings: NOTHING_GIVEN },
          io,
        ),
      ),
    );

  command("check", help.check)
    .argument("<FILE...>", help.files)
    .option("--json", help.json)
    .option("--jsonl", help.jsonl)
    .option("--profile <ID|auto|FILE.json>", help.profile)
    .option("--preset <filling|review|custom>", help.preset)
    .option("--rule <ID=SEVERITY>", help.severity, collect)
    .option("--option <ID.NAME=VALUE>", help.option, collect)
    .action(async (files: string[], given: Given) => {
      const profile = given.profile === undefined ? null : await profileOption(given.profile, locale);
      const settings = givenSettings(given, texts);
      await finish(runMany("check", files, { output: shape(given), locale, profile, settings }, io));
    });

  command("score", help.score)
    .argument("<FILE>", help.file)
    .option("-o, --output <OUT>", help.output)
    .option("--write <blanks|differences|all>", help.write)
    .option("--as <values|formulas>", help.as)
    .option("--profile <ID|auto|FILE.json>", help.profile)
    .option("--dry-run", help.dryRun)
    .option("--json", help.json)
    .action(async (file: string, given: Given) => {
      const write = choice("--write", given.write, SCOPES, "blanks", texts);
      const as = choice("--as", given.as, FORMS, "values", texts);
      await finish(runScore(file, { ...(await outputOptions(given, locale)), write, as }, io));
    });

  command("fix", help.fix)
    .usage("[options] <FILE>")
    .argument("[FILE]", help.file)
    .option("-o, --output <OUT>", help.output)
    .option("--rule <ID...>", help.onlyRules)
    .option("--profile <ID|auto|FILE.json>", help.profile)
    .option("--dry-run", help.dryRun)
    .option("--json", help.json)
    .action(async (first: string | undefined, given: Given) => {
      const { file, names } = fileAndRules(first, given.rule ?? null);
      if (file === null) throw new Failure(`${texts.missingArgument("FILE")}${texts.seeHelp("fix ")}`);
      const rules = names === null ? null : new Set(names.map((name) => ruleNamed(name, texts).id));
      await finish(runFix(file, { ...(await outputOptions(given, locale)), rules }, io));
    });

  command("compare", help.compare)
    .argument("<DECLARATIONS>", help.compareFile)
    .argument("<SELF-EVALUATIONS>", help.compareFile)
    .option("--json", help.json)
    .option("--preset <filling|review|custom>", help.preset)
    .option("--rule <ID=SEVERITY>", help.severity, collect)
    .option("--option <ID.NAME=VALUE>", help.option, collect)
    .action((first: string, second: string, given: Given) => {
      const settings = givenSettings(given, texts);
      return finish(runCompare([first, second], { json: given.json === true, locale, settings }, io));
    });

  command("value", help.value)
    .argument("<TEXT...>", help.text)
    .option("--json", help.json)
    .option("--jsonl", help.jsonl)
    .action((given: string[], options: Given) =>
      finish(runValue(given, { output: shape(options), locale }, io)),
    );

  command("rules", help.rules)
    .option("--json", help.json)
    .action((given: Given) => finish(runRules({ json: given.json === true, locale }, io)));

  return program;
}

function configured(command: Command, texts: CliTexts, io: Io): Command {
  const { help } = texts;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Commands:": help.commands,
    "Arguments:": help.arguments,
    "Options:": help.options,
  };
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption("-h, --help", help.help)
    .configureHelp({
      styleTitle: (title: string) => titles[title] ?? title,
      displayWidth,
      subcommandTerm: (sub: Command) =>
        `${sub.name()} ${(sub.usage() || "").replace("[options] ", "")}`.trim(),
    } satisfies Partial<Help>)
    .configureOutput({
      writeOut: (text) => {
        io.out.write(text);
      },
      // Usage errors are worded here, in one line, not by commander.
      writeErr: () => undefined,
    });
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** In `fix --rule V02 FILE` the list of rules has swallowed the file, which is no rule's name. */
function fileAndRules(first: string | undefined, names: readonly string[] | null) {
  if (first !== undefined || names === null) return { file: first ?? null, names };
  const last = names[names.length - 1];
  if (names.length < 2 || last === undefined || ruleByName(last) !== null) return { file: null, names };
  return { file: last, names: names.slice(0, -1) };
}

async function outputOptions(given: Given, locale: Locale) {
  if (given.output === STDIN) throw new Failure(cliTexts[locale].outputIsDash);
  return {
    out: given.output ?? null,
    dryRun: given.dryRun === true,
    json: given.json === true,
    locale,
    profile: given.profile === undefined ? null : await profileOption(given.profile, locale),
  };
}

function choice<T extends string>(
  option: string,
  given: string | undefined,
  all: readonly T[],
  usual: T,
  texts: CliTexts,
): T {
  if (given === undefined) return usual;
  const found = all.find((one) => one === given);
  if (found === undefined) throw new Failure(texts.badChoice(option, given, all.join(", ")));
  return found;
}

/** The language is needed before the options are parsed, to word what is wrong with them. */
export function localeOf(argv: readonly string[]): Locale {
  const index = argv.findIndex((one) => one === "--lang" || one.startsWith("--lang="));
  const given =
    index < 0 ? undefined : argv[index] === "--lang" ? argv[index + 1] : argv[index]?.slice("--lang=".length);
  if (given === undefined) return "zh-CN";
  const locale = LOCALES.find((one) => one.toLowerCase() === given.toLowerCase());
  if (locale === undefined)
    throw new Failure(cliTexts["zh-CN"].badChoice("--lang", given, LOCALES.join(", ")));
  return locale;
}

function usageLine(
  error: CommanderError,
  argv: readonly string[],
  texts: CliTexts,
  program: Command,
): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const known = program.commands.find((command) => command.name() === argv[0]);
  return `${sentence()}${texts.seeHelp(known === undefined ? "" : `${known.name()} `)}`;

  function sentence(): string {
    switch (error.code) {
      case "commander.unknownCommand":
        return texts.unknownCommand(name);
      case "commander.unknownOption":
        return texts.unknownOption(name);
      case "commander.missingArgument":
        return texts.missingArgument(name);
      case "commander.optionMissingArgument":
        return texts.optionNeedsValue(name);
      case "commander.excessArguments":
        return texts.tooManyArguments;
      case "commander.help": // `help` of a command that there is not
        return argv[0] === "help" && argv[1] !== undefined ? texts.unknownCommand(argv[1]) : texts.noCommand;
      default:
        return texts.noCommand;
    }
  }
}
