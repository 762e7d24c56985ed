/** Every error at the boundary as one sentence that a clerk understands, with the way out. */
import type { HostError, HostErrorCode } from "../hosts/errors";
import type { Locale, Wording } from "./locale";

/** " 年报.xlsx" or "": the file's name where the error carries one. */
const file = (data: Readonly<Record<string, string>>): string => data["file"] ?? "";
/** Only sizes mean something to a clerk; other limits (ratio, number of parts) stay unsaid. */
const limit = (data: Readonly<Record<string, string>>, open: string, close: string): string =>
  !/MB/.test(data["limit"] ?? "") ? "" : `${open}${data["limit"] ?? ""}${close}`;
/** Why a file could not be written, by the system's own code. */
const isFull = (data: Readonly<Record<string, string>>): boolean =>
  ["ENOSPC", "EDQUOT", "EFBIG"].includes(data["reason"] ?? "");
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
      data["reason"] === "EISDIR"
        ? `${named(file(data), "「", "」")}是文件夹，不是文件，或者无权查看。请给出其中的 .xlsx 文件。`
        : `文件${named(file(data), "「", "」")}打不开。请确认有读取权限、文件没有被别的程序独占，再试一次。`,
    "en-US": (data) =>
      data["reason"] === "EISDIR"
        ? `${named(file(data), "“", "” ")}is a directory, or one that may not be listed. Name an .xlsx file in it.`
        : `The file${named(file(data), " ", "")} cannot be opened. Check that you may read it and that no other program holds it, then try again.`,
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
      `工作簿内部缺少${named(data["part"], "「", "」") || "必要的内容"}，已损坏。请用 Excel 打开，选择修复，另存后再试。`,
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
    "zh-CN": () => "这种工作簿格式（例如 .xlsb、.ods）不支持。请在 Excel 或 WPS 中另存为 .xlsx 后再试。",
    "en-US": () =>
      "This kind of workbook (.xlsb or .ods, for example) is not supported. Save it as .xlsx in Excel and try again.",
  },
  "output-is-input": {
    "zh-CN": () => "输出文件和输入文件是同一个。原文件不会被改写，请用 -o 另给一个文件名。",
    "en-US": () =>
      "The output is the input file itself, which is never overwritten. Give another name with -o.",
  },
  "output-unwritable": {
    "zh-CN": (data) =>
      isFull(data)
        ? `磁盘空间不足，${named(file(data), "「", "」") || "结果"}没有写成。请腾出空间，或用 -o 写到别的盘，再试一次。`
        : `输出文件${named(file(data), "「", "」")}写不了。请确认文件夹存在、有写入权限，且该文件没有在 Excel 中打开。`,
    "en-US": (data) =>
      isFull(data)
        ? `The disk is full; ${file(data) || "the result"} was not written. Free some space, or write to another disk with -o, then try again.`
        : `The output${named(file(data), " ", "")} cannot be written. Check that its folder exists, that you may write there, and that the file is not open in Excel.`,
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
  "excel-too-old": {
    "zh-CN": () =>
      "这个版本的 Excel 太旧，不能在表格里直接写回（需要 Excel 2021、Microsoft 365 或网页版）。请改用文件方式：在浏览器里打开绩核，把 .xlsx 文件拖进去。",
    "en-US": () =>
      "This version of Excel is too old to write into the workbook directly (Excel 2021, Microsoft 365 or Excel on the web is needed). Use the file mode instead: open Jihe in a browser and drop the .xlsx file there.",
  },
  "cell-editing": {
    "zh-CN": () => "有单元格正在编辑，Excel 暂时不让读写。请按 Enter 或 Esc 结束编辑，再试一次。",
    "en-US": () =>
      "A cell is being edited, so Excel allows nothing else. Press Enter or Esc to finish, then try again.",
  },
  "dialog-open": {
    "zh-CN": () => "Excel 有对话框没有关。请先关闭对话框，再试一次。",
    "en-US": () => "A dialog is open in Excel. Close it first, then try again.",
  },
  "excel-busy": {
    "zh-CN": () => "Excel 正忙，这次没有做成。请稍等片刻，再试一次。",
    "en-US": () => "Excel is busy and did not do it. Wait a moment, then try again.",
  },
  "access-denied": {
    "zh-CN": () =>
      "Excel 不允许改动这个工作簿。它可能是只读、已标记为最终版本、受保护，或者您没有编辑权限。请取得编辑权限或撤消保护后再试。",
    "en-US": () =>
      "Excel does not allow changes here: the workbook may be read-only, marked as final or protected, or you may lack the right to edit. Get that right or remove the protection, then try again.",
  },
  "connection-lost": {
    "zh-CN": () => "与 Excel 的连接中断，没有收到答复。请检查网络，再重新检查一次，看哪些单元格已写。",
    "en-US": () =>
      "The connection to Excel broke off and no answer came. Check the network, then check the workbook again to see which cells were written.",
  },
  "session-expired": {
    "zh-CN": () => "网页版 Excel 的会话已过期。请刷新页面，重新打开工作簿后再试。",
    "en-US": () =>
      "The session of Excel on the web has expired. Reload the page, open the workbook again and retry.",
  },
  "too-much-data": {
    "zh-CN": () => "一次要读写的内容超过 Excel 的上限。请只检查当前工作表，或把工作簿拆小后再试。",
    "en-US": () =>
      "This is more than Excel passes on at once. Check only the current sheet, or split the workbook, then try again.",
  },
  "another-workbook": {
    "zh-CN": () => "现在激活的是另一个工作簿。请点一下这个工作簿的窗口，再试一次。",
    "en-US": () => "Another workbook has the focus. Click into the window of this workbook, then try again.",
  },
  "sheet-hidden": {
    "zh-CN": (data) =>
      `工作表${named(data["sheet"], "「", "」")}是隐藏的，无法定位。请右键单击任一工作表标签，选择「取消隐藏」后再试。`,
    "en-US": (data) =>
      `The sheet${named(data["sheet"], " ", "")} is hidden, so the cell cannot be shown. Right-click any sheet tab, choose Unhide, then try again.`,
  },
  "workbook-changed": {
    "zh-CN": () => "读写的时候，工作表被改名、移动或删除了。请重新检查一次。",
    "en-US": () => "A sheet was renamed, moved or deleted in the meantime. Check the workbook again.",
  },
  "cells-in-the-way": {
    "zh-CN": () => "要写的地方有合并单元格、筛选或数据透视表，Excel 不让改。请取消筛选或合并，再试一次。",
    "en-US": () =>
      "Merged cells, a filter or a PivotTable stand where something shall be written, and Excel refuses. Clear the filter or unmerge the cells, then try again.",
  },
  "content-refused": {
    "zh-CN": () => "Excel 不接受要写的内容或公式。请复制错误报告发给管理员；其余单元格可在重新检查后再写。",
    "en-US": () =>
      "Excel does not accept a content or formula to be written. Copy the error report for your administrator; check again to write the other cells.",
  },
  "links-blocked": {
    "zh-CN": () => "工作簿里指向其他文件的链接被禁用。请在 Excel「数据 > 编辑链接」中处理后再试。",
    "en-US": () =>
      "Links to other files are blocked in this workbook. Settle them under Data > Edit Links, then try again.",
  },
  "excel-unsupported": {
    "zh-CN": () => "这个 Excel 或这张工作表不支持此操作。请更新 Excel，或在浏览器里用文件方式处理。",
    "en-US": () =>
      "This Excel, or this sheet, does not support that. Update Excel, or use the file mode in a browser.",
  },
  "excel-error": {
    "zh-CN": () => "Excel 出错了，没有完成。请再试一次；仍然不行，请复制错误报告发给管理员。",
    "en-US": () =>
      "Excel reported an error and did not finish. Try again; if it stays, copy the error report for your administrator.",
  },
};

export function errorText(error: HostError, locale: Locale): string {
  return errors[error.code][locale](error.data);
}
