/** Every error at the boundary as one sentence that a clerk understands, with the way out. */
import type { HostError, HostErrorCode } from "../hosts/errors";
import type { Locale, Wording } from "./locale";

/** " 年报.xlsx" or "": the file's name where the error carries one. */
const file = (data: Readonly<Record<string, string>>): string => data["file"] ?? "";
/** Only sizes mean something to a clerk; other limits (ratio, number of parts) stay unsaid. */
const limit = (data: Readonly<Record<string, string>>, open: string, close: string): string =>
  !/MB/.test(data["limit"] ?? "") ? "" : `${open}${data["limit"] ?? ""}${close}`;
const named = (text: string | undefined, open: string, close: string): string =>
  text === undefined || text === "" ? "" : `${open}${text}${close}`;

const errors: { readonly [Code in HostErrorCode]: Wording } = {
  "file-not-found": {
    "zh-CN": (data) =>
      `找不到文件${named(file(data), "「", "」")}。请核对路径和文件名，文件名含空格时请加引号。`,
    "en-US": (data) =>
      `File not found${named(file(data), ": ", "")}. Check the path, and quote names that contain spaces.`,
  },
  "file-unreadable": {
    "zh-CN": (data) =>
      `文件${named(file(data), "「", "」")}打不开。请确认有读取权限、文件没有被别的程序独占，再试一次。`,
    "en-US": (data) =>
      `The file${named(file(data), " ", "")} cannot be opened. Check that you may read it and that no other program holds it, then try again.`,
  },
  "not-a-workbook": {
    "zh-CN": () => "这不是 Excel 工作簿。请选择 .xlsx 文件；其他格式请先在 Excel 或 WPS 中另存为 .xlsx。",
    "en-US": () =>
      "This is not an Excel workbook. Choose an .xlsx file, or save it as .xlsx in Excel or WPS first.",
  },
  "old-xls": {
    "zh-CN": () => "这是旧的 .xls 格式，读不了。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。",
    "en-US": () => "This is the old .xls format. Open it in Excel or WPS, save it as .xlsx, and try again.",
  },
  encrypted: {
    "zh-CN": () =>
      "文件设有打开密码，读不了。请在 Excel 中打开，到「文件 > 信息 > 保护工作簿」去掉密码，另存后再试。",
    "en-US": () =>
      "The file is encrypted with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save, and try again.",
  },
  truncated: {
    "zh-CN": () => "文件不完整，可能没有传完或没有存完。请重新复制或下载一份再试。",
    "en-US": () =>
      "The file is incomplete: a copy or a download was probably cut short. Get it again and retry.",
  },
  "part-missing": {
    "zh-CN": (data) =>
      `工作簿内部缺少${named(data["part"], "部件 ", " ") || "必要的部件"}，已损坏。请用 Excel 打开，选择修复，另存后再试。`,
    "en-US": (data) =>
      `The workbook is damaged: ${named(data["part"], "its part ", "") || "a necessary part"} is missing. Open it in Excel, let Excel repair it, save, and try again.`,
  },
  "broken-xml": {
    "zh-CN": (data) =>
      `工作簿内部${named(data["part"], "的 ", " ")}内容已损坏。请用 Excel 打开，选择修复，另存后再试。`,
    "en-US": (data) =>
      `The workbook is damaged${named(data["part"], " inside ", "")}. Open it in Excel, let Excel repair it, save, and try again.`,
  },
  "forbidden-xml": {
    "zh-CN": (data) =>
      `工作簿内部${named(data["part"], "的 ", " ")}带有 Excel 不会写出的声明（DOCTYPE 或实体），为安全起见不读取。请向提供者要一份由 Excel 存出的文件。`,
    "en-US": (data) =>
      `The workbook${named(data["part"], "'s part ", "")} carries declarations (DOCTYPE or entities) that Excel never writes, so it is refused for safety. Ask for a file saved by Excel.`,
  },
  "too-large": {
    "zh-CN": (data) =>
      `工作簿展开后太大${limit(data, "（上限 ", "）")}，不读取。请删去用不到的行列或工作表，另存后再试。`,
    "en-US": (data) =>
      `The workbook is too large when unpacked${limit(data, " (limit ", ")")}. Delete unused rows, columns or sheets, save, and try again.`,
  },
  "unsupported-package": {
    "zh-CN": () => "这种工作簿格式（例如 .xlsb）不支持。请在 Excel 中另存为 .xlsx 后再试。",
    "en-US": () =>
      "This kind of workbook (.xlsb, for example) is not supported. Save it as .xlsx in Excel and try again.",
  },
  "output-is-input": {
    "zh-CN": () => "输出文件和输入文件是同一个。原文件不会被改写，请用 -o 另给一个文件名。",
    "en-US": () =>
      "The output is the input file itself, which is never overwritten. Give another name with -o.",
  },
  "output-unwritable": {
    "zh-CN": (data) =>
      `输出文件${named(file(data), "「", "」")}写不了。请确认文件夹存在、有写入权限，且该文件没有在 Excel 中打开。`,
    "en-US": (data) =>
      `The output${named(file(data), " ", "")} cannot be written. Check that its folder exists, that you may write there, and that the file is not open in Excel.`,
  },
  "sheet-not-found": {
    "zh-CN": (data) =>
      `工作簿里没有工作表${named(data["sheet"], "「", "」")}。它可能改了名或被删除，请重新检查。`,
    "en-US": (data) =>
      `The workbook has no sheet${named(data["sheet"], " ", "")}. It may have been renamed or deleted; check the workbook again.`,
  },
  cancelled: {
    "zh-CN": () => "已取消。文件没有改动，随时可以重新开始。",
    "en-US": () => "Cancelled. No file was changed; start again whenever you like.",
  },
};

export function errorText(error: HostError, locale: Locale): string {
  return errors[error.code][locale](error.data);
}
