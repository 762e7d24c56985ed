/** What the command line says: help, usage errors, summaries. One entry for each sentence in every locale. */
import type { OutcomeCounts } from "../core/rules/outcomes";
import type { Locale } from "./locale";

export interface CliTexts {
  readonly help: {
    readonly program: string;
    readonly read: string;
    readonly check: string;
    readonly score: string;
    readonly fix: string;
    readonly value: string;
    readonly compare: string;
    readonly compareFile: string;
    readonly rules: string;
    readonly files: string;
    readonly file: string;
    readonly text: string;
    readonly json: string;
    readonly jsonl: string;
    readonly profile: string;
    readonly severity: string;
    readonly option: string;
    readonly preset: string;
    readonly onlyRules: string;
    readonly lang: string;
    readonly output: string;
    readonly write: string;
    readonly as: string;
    readonly dryRun: string;
    readonly help: string;
    readonly version: string;
    readonly helpCommand: string;
    readonly usage: string;
    readonly commands: string;
    readonly arguments: string;
    readonly options: string;
    readonly exitStatus: string;
  };
  /** Wrong calls; every one is followed by `seeHelp`. */
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly optionNeedsValue: (name: string) => string;
  readonly tooManyArguments: string;
  readonly outputNeeded: string;
  readonly outputIsDash: string;
  readonly badChoice: (option: string, value: string, choices: string) => string;
  readonly badRule: (value: string) => string;
  readonly badSeverity: (value: string) => string;
  readonly badOption: (value: string) => string;
  readonly badOptionValue: (value: string, known: string) => string;
  readonly noOptions: (rule: string) => string;
  readonly badProfile: (value: string, known: string) => string;
  /** `others`: how many further problems the file has. */
  readonly badProfileFile: (file: string, problem: string, others: number) => string;
  readonly notJson: string;
  readonly noCommand: string;
  readonly seeHelp: (command: string) => string;
  readonly noWorkbooks: (directory: string) => string;
  readonly internal: (detail: string) => string;
  readonly stdin: string;

  readonly noForms: (sheets: string) => string;
  readonly file: (name: string, forms: number) => string;
  readonly form: (year: number | null, kind: string) => string;
  readonly unnamed: string;
  readonly hiddenSheet: string;
  readonly protectedSheet: string;
  readonly blank: string;
  readonly rate: string;
  readonly total: string;
  readonly grade: string;
  readonly or: string;
  readonly to: string;
  readonly rulesUsed: (id: string, from: string) => string;
  readonly moneyUnit: (unit: string) => string;
  readonly funds: string;
  readonly indicators: (count: number) => string;
  readonly indicatorColumns: readonly string[];
  readonly nothingFound: string;
  readonly counts: (errors: number, warnings: number, tips: number) => string;
  readonly allForms: (forms: number) => string;
  readonly fixHint: (count: number) => string;
  readonly notEnoughData: (rules: string) => string;
  readonly places: (count: number) => string;
  readonly outcomes: (counts: OutcomeCounts) => string;
  readonly arithmetic: string;

  readonly planned: (count: number) => string;
  readonly indicatorScores: (count: number) => string;
  readonly notWritten: (count: number) => string;
  readonly asValues: (count: number) => string;
  readonly written: (file: string, count: number) => string;
  readonly unchanged: (file: string) => string;
  readonly wouldWrite: (count: number) => string;
  readonly leftAlone: (count: number) => string;
  readonly nothingToScore: string;
  readonly allAgree: string;
  readonly nothingToFix: string;
  readonly progress: (done: number, all: number) => string;
  readonly failedFiles: (failed: number, all: number) => string;
  readonly valueKinds: Readonly<
    Record<"quantity" | "range" | "deadline" | "frequency" | "qualitative" | "empty", string>
  >;
}

const total = (counts: OutcomeCounts): number => Object.values(counts).reduce((sum, one) => sum + one, 0);

const zh: CliTexts = {
  help: {
    program:
      "绩核：读取、检查绩效目标申报表和绩效自评表，算好执行率、得分、总分和等级并写回。全部在本机进行。",
    read: "列出工作簿里的表，每个栏目和它所在的单元格",
    check: "检查填报内容，列出问题和改法",
    score: "计算执行率、得分、总分和等级，写入另一个文件，其余内容不变",
    fix: "一次改好不改变含义的问题，写入另一个文件",
    value: "读懂指标值，例如 '≥95%'；- 表示从标准输入逐行读取",
    rules: "列出全部检查规则",
    files: ".xlsx 文件或文件夹，可以多个；- 表示标准输入",
    file: ".xlsx 文件；- 表示标准输入",
    text: "指标值；- 表示标准输入，一行一个",
    json: "输出 JSON",
    jsonl: "每个工作簿一行 JSON，做完一个输出一个",
    profile: "计分规则：auto、编号或 JSON 文件",
    severity: "调整规则：编号=off、error、warning 或 info，可以多次",
    option: "调整规则的选项：编号.选项=值，例如 F10.threshold=70，可以多次",
    preset: "用哪些规则：filling 填报（错误和会被退回的），review 复核（全部），custom 按工作簿里的设置",
    compare: "对照申报表和自评表，或今年和往年的表：目标有没有改低，项目有没有缺",
    compareFile: ".xlsx 文件；其中一个可以是 -，表示标准输入",
    onlyRules: "只用这些规则，可以多个",
    lang: "语言：zh-CN 或 en-US",
    output: "结果写入这个文件，不能是原文件",
    write: "写哪些：blanks 只填空白，differences 只改不一致，all 空白和不一致",
    as: "写成：values 数值，formulas 公式",
    dryRun: "只列出将写的单元格，不写文件",
    help: "显示用法",
    version: "显示版本",
    helpCommand: "显示某个命令的用法",
    usage: "用法：",
    commands: "命令：",
    arguments: "参数：",
    options: "选项：",
    exitStatus: "退出状态：0 完成，没有错误；1 检查出错误；2 命令或文件用不了。",
  },
  unknownCommand: (name) => `没有「${name}」这个命令。`,
  unknownOption: (name) => `没有「${name}」这个选项。`,
  missingArgument: (name) => `还缺 ${name}。`,
  optionNeedsValue: (name) => `选项「${name}」后面要跟一个值。`,
  tooManyArguments: "多给了参数；文件名含空格时请加引号。",
  outputNeeded: "请用 -o 指定结果写到哪个文件（或用 --dry-run 只看不写）。",
  outputIsDash: "结果是工作簿，不能写到标准输出。请用 -o 给出文件名。",
  badChoice: (option, value, choices) => `${option} 不能是「${value}」，可以是 ${choices}。`,
  badRule: (value) => `没有「${value}」这条规则，用 jihe rules 查看全部规则。`,
  badSeverity: (value) =>
    `--rule「${value}」写法不对，应为 编号=off、error、warning 或 info，例如 S01=warning。`,
  badOption: (value) => `--option「${value}」写法不对，应为 编号.选项=值，例如 F10.threshold=70。`,
  badOptionValue: (value, known) => `--option「${value}」用不了，这条规则的选项和默认值是 ${known}。`,
  noOptions: (rule) => `规则 ${rule} 没有选项，用 jihe rules 查看全部规则。`,
  badProfile: (value, known) => `没有「${value}」这套计分规则，可以是 auto、${known}，或一个 .json 文件。`,
  badProfileFile: (file, problem, others) =>
    `计分规则文件「${file}」用不了：${problem}${others > 0 ? `（另有 ${others} 处）` : ""}。写法见 docs/scoring.md。`,
  notJson: "内容不是 JSON，请检查括号、引号和逗号",
  noCommand: "请给出命令。",
  seeHelp: (command) => `用法见 jihe ${command}--help`,
  noWorkbooks: (directory) => `「${directory}」里没有 .xlsx 文件，请核对文件夹。`,
  internal: (detail) => `程序内部出错（${detail}），原文件没有改动。请把这一行和出错的表格发给维护者。`,

  stdin: "标准输入",

  noForms: (sheets) => `没有找到绩效表。看过的工作表：${sheets}。都不是绩效目标申报表或自评表。`,
  file: (name, forms) => `${name}：${forms} 张表`,
  form: (year, kind) => (year === null ? kind : `${year} 年度${kind}`),
  unnamed: "（没有项目名称）",
  hiddenSheet: "隐藏的工作表",
  protectedSheet: "受保护的工作表",
  blank: "空白",
  rate: "执行率",
  total: "总分",
  grade: "等级",
  or: "/",
  to: "～",
  rulesUsed: (id, from) => `计分规则 ${id}（${from}）`,
  moneyUnit: (unit) => `（${unit}）`,
  funds: "资金",
  indicators: (count) => `指标 ${count} 项`,
  indicatorColumns: ["行", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
  nothingFound: "没有发现问题",
  counts: (errors, warnings, tips) => `错误 ${errors}，警告 ${warnings}，提示 ${tips}`,
  allForms: (forms) => `共 ${forms} 张表`,
  fixHint: (count) => `其中 ${count} 处可以用 jihe fix 一次改好`,
  notEnoughData: (rules) => `资料不够，没法查：${rules}`,
  places: (count) => `${count} 处`,
  outcomes: (counts) =>
    `规则 ${total(counts)} 条：有问题 ${counts.finding}，通过 ${counts.passed}，不适用 ${counts["not-applicable"]}，资料不够 ${counts["not-enough-data"]}`,
  arithmetic: "算术或填写规范",

  planned: (count) => `写 ${count} 格`,
  indicatorScores: (count) => `指标得分 ${count} 项`,
  notWritten: (count) => `没有写 ${count} 格：`,
  asValues: (count) => `写成数值而不是公式 ${count} 格：`,
  written: (file, count) => `已写入 ${file}：${count} 格，其余没有改动。`,
  unchanged: (file) => `没有要写的单元格，${file} 与原文件内容相同。`,
  wouldWrite: (count) => `将写 ${count} 格（--dry-run，没有写文件）。`,
  leftAlone: (count) => `没有写的 ${count} 格，表中仍是原样。`,
  nothingToScore: "没有自评表可以计分。",
  allAgree: "得分都已填好，与计算一致，没有要写的。",
  nothingToFix: "没有能直接改的。",
  progress: (done, all) => `${done}/${all}`,
  failedFiles: (failed, all) => `${all} 个文件中有 ${failed} 个读不了，见上。`,
  valueKinds: {
    quantity: "数值",
    range: "区间",
    deadline: "时限",
    frequency: "频次",
    qualitative: "定性",
    empty: "空",
  },
};

const en: CliTexts = {
  help: {
    program:
      "Jihe (绩核): reads and checks China's budget performance forms, computes rates, scores, totals and grades and writes them back. Everything stays on this computer.",
    read: "list the forms of a workbook with every field and its cell",
    check: "check what is filled in; list findings and how to fix them",
    score: "compute rates, scores, totals and grades into another file, changing nothing else",
    fix: "apply the fixes that change no meaning, into another file",
    value: "read indicator values such as '≥95%'; - reads lines from standard input",
    rules: "list the catalogue of rules",
    files: ".xlsx files or directories; - is standard input",
    file: "an .xlsx file; - is standard input",
    text: "indicator values; - is standard input, one a line",
    json: "print JSON",
    jsonl: "one line of JSON for each workbook, as soon as it is done",
    profile: "scoring rules: auto, an id, or a JSON file",
    severity: "adjust a rule: ID=off, error, warning or info; repeatable",
    option: "set an option of a rule: ID.name=value, for example F10.threshold=70; repeatable",
    preset:
      "which rules: filling (errors and what sends a form back), review (all), custom (as the workbook is set)",
    compare: "compare declarations with self-evaluations, or this year's forms with earlier ones",
    compareFile: "an .xlsx file; one of the two may be -, standard input",
    onlyRules: "use only these rules; repeatable",
    lang: "language: zh-CN or en-US",
    output: "write the result to this file, never the input itself",
    write: "which cells: blanks, differences, or all (both)",
    as: "written as values or formulas",
    dryRun: "only list the cells that would be written",
    help: "show the usage",
    version: "show the version",
    helpCommand: "show the usage of a command",
    usage: "Usage:",
    commands: "Commands:",
    arguments: "Arguments:",
    options: "Options:",
    exitStatus:
      "Exit status: 0 done, no error found; 1 errors found by check; 2 the call or the input cannot be used.",
  },
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (name) => `There is no option “${name}”.`,
  missingArgument: (name) => `${name} is missing.`,
  optionNeedsValue: (name) => `The option “${name}” needs a value.`,
  tooManyArguments: "Too many arguments; quote file names that contain spaces.",
  outputNeeded: "Name the file for the result with -o (or use --dry-run to see without writing).",
  outputIsDash: "The result is a workbook and is not written to standard output. Name a file with -o.",
  badChoice: (option, value, choices) => `${option} cannot be “${value}”; it can be ${choices}.`,
  badRule: (value) => `There is no rule “${value}”; jihe rules lists them all.`,
  badSeverity: (value) =>
    `--rule “${value}” is malformed; write ID=off, error, warning or info, for example S01=warning.`,
  badOption: (value) =>
    `--option “${value}” is malformed; write ID.name=value, for example F10.threshold=70.`,
  badOptionValue: (value, known) =>
    `--option “${value}” cannot be used; the options of this rule and their defaults are ${known}.`,
  noOptions: (rule) => `Rule ${rule} has no options; jihe rules lists them all.`,
  badProfile: (value, known) => `There are no scoring rules “${value}”; use auto, ${known}, or a .json file.`,
  badProfileFile: (file, problem, others) =>
    `The scoring rules in “${file}” cannot be used: ${problem}${others > 0 ? ` (and ${others} more)` : ""}. See docs/scoring.md.`,
  notJson: "its text is not JSON; check brackets, quotes and commas",
  noCommand: "Give a command.",
  seeHelp: (command) => ` See jihe ${command}--help`,
  noWorkbooks: (directory) => `There is no .xlsx file in “${directory}”; check the directory.`,
  internal: (detail) =>
    `Internal error (${detail}); the input was not changed. Please send this line and the workbook to the maintainers.`,

  stdin: "standard input",

  noForms: (sheets) =>
    `No performance form found. Looked at the sheets: ${sheets}. None is a target declaration or a self-evaluation.`,
  file: (name, forms) => `${name}: ${forms} ${forms === 1 ? "form" : "forms"}`,
  form: (year, kind) => (year === null ? kind : `${year} ${kind}`),
  unnamed: "(no project name)",
  hiddenSheet: "hidden sheet",
  protectedSheet: "protected sheet",
  blank: "blank",
  rate: "rate",
  total: "total",
  grade: "grade",
  or: "/",
  to: "–",
  rulesUsed: (id, from) => `scoring rules ${id} (${from})`,
  moneyUnit: (unit) => ` (${unit})`,
  funds: "Funds",
  indicators: (count) => `${count} ${count === 1 ? "indicator" : "indicators"}`,
  indicatorColumns: ["Row", "Level 2", "Name", "Target", "Actual", "Weight", "Score"],
  nothingFound: "Nothing found",
  counts: (errors, warnings, tips) => `errors ${errors}, warnings ${warnings}, tips ${tips}`,
  allForms: (forms) => `${forms} ${forms === 1 ? "form" : "forms"} in all`,
  fixHint: (count) => `${count} of them can be fixed in one go with jihe fix`,
  notEnoughData: (rules) => `Not enough data to check: ${rules}`,
  places: (count) => `${count} places`,
  outcomes: (counts) =>
    `${total(counts)} rules: ${counts.finding} found something, ${counts.passed} passed, ${counts["not-applicable"]} not applicable, ${counts["not-enough-data"]} without enough data`,
  arithmetic: "arithmetic, or how forms are filled in",

  planned: (count) => `${count} ${count === 1 ? "cell" : "cells"} to write`,
  indicatorScores: (count) => `${count} indicator ${count === 1 ? "score" : "scores"}`,
  notWritten: (count) => `${count} not written:`,
  asValues: (count) => `${count} written as values instead of formulas:`,
  written: (file, count) =>
    `${file}: ${count} ${count === 1 ? "cell" : "cells"} written, nothing else changed.`,
  unchanged: (file) => `No cell to write; ${file} has the contents of the input.`,
  wouldWrite: (count) =>
    `${count} ${count === 1 ? "cell" : "cells"} would be written (--dry-run, no file written).`,
  leftAlone: (count) => `${count} ${count === 1 ? "cell was" : "cells were"} not written and are as before.`,
  nothingToScore: "There is no self-evaluation to score.",
  allAgree: "Every score is filled in and agrees with the computed one; nothing to write.",
  nothingToFix: "Nothing to fix in one go.",
  progress: (done, all) => `${done}/${all}`,
  failedFiles: (failed, all) => `${failed} of ${all} files could not be read, see above.`,
  valueKinds: {
    quantity: "quantity",
    range: "range",
    deadline: "deadline",
    frequency: "frequency",
    qualitative: "qualitative",
    empty: "empty",
  },
};

export const cliTexts: Readonly<Record<Locale, CliTexts>> = { "zh-CN": zh, "en-US": en };
