/** Every error at the boundary as one sentence that a clerk understands, with the way out. */
import type { HostError, HostErrorCode } from "../hosts/errors";
import { inBothLocales } from "./both-locales";
import { file, isFull, limit, named } from "./error-parts";
import type { Locale, Wording } from "./locale";

/** Every code has a sentence; one without does not compile. */
export type ErrorTexts = { readonly [Code in HostErrorCode]: Wording };

const zh: ErrorTexts = {
  "file-not-found": (data) =>
    `找不到文件${named(file(data), "「", "」")}。请核对路径和文件名，文件名含空格时请加引号。`,
  "file-unreadable": (data) =>
    data["reason"] === "EISDIR"
      ? `${named(file(data), "「", "」")}是文件夹，不是文件，或者无权查看。请给出其中的 .xlsx 文件。`
      : `文件${named(file(data), "「", "」")}打不开。请确认有读取权限、文件没有被别的程序独占，再试一次。`,
  "not-a-workbook": () =>
    "这不是 Excel 工作簿。请选择 .xlsx 文件；其他格式请先在 Excel 或 WPS 中另存为 .xlsx。",
  "old-xls": () => "这是旧的 .xls 格式，读不了。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。",
  encrypted: () =>
    "文件设有打开密码，读不了。请在 Excel 中打开，到「文件 > 信息 > 保护工作簿」去掉密码，另存后再试。",
  truncated: () => "文件不完整，可能没有传完或没有存完。请重新复制或下载一份再试。",
  "part-missing": (data) =>
    `工作簿内部缺少${named(data["part"], "「", "」") || "必要的内容"}，已损坏。请用 Excel 打开，选择修复，另存后再试。`,
  "broken-xml": (data) =>
    `工作簿内部${named(data["part"], "的 ", " ")}内容已损坏。请用 Excel 打开，选择修复，另存后再试。`,
  "forbidden-xml": (data) =>
    `工作簿内部${named(data["part"], "的 ", " ")}带有 Excel 不会写出的声明（DOCTYPE 或实体），为安全起见不读取。请向提供者要一份由 Excel 存出的文件。`,
  "too-large": (data) =>
    `工作簿展开后太大${limit(data, "（上限 ", "）")}，不读取。请删去用不到的行列或工作表，另存后再试。`,
  "unsupported-package": () =>
    "这种工作簿格式（例如 .xlsb、.ods）不支持。请在 Excel 或 WPS 中另存为 .xlsx 后再试。",
  "output-is-input": () => "输出文件和输入文件是同一个。原文件不会被改写，请用 -o 另给一个文件名。",
  "output-unwritable": (data) =>
    isFull(data)
      ? `磁盘空间不足，${named(file(data), "「", "」") || "结果"}没有写成。请腾出空间，或用 -o 写到别的盘，再试一次。`
      : `输出文件${named(file(data), "「", "」")}写不了。请确认文件夹存在、有写入权限，且该文件没有在 Excel 中打开。`,
  "sheet-not-found": (data) =>
    `工作簿里没有工作表${named(data["sheet"], "「", "」")}。它可能改了名或被删除，请重新检查。`,
  cancelled: () => "已取消。文件没有改动，随时可以重新开始。",
  "excel-too-old": () =>
    "这个版本的 Excel 太旧，不能在表格里直接写回（需要 Excel 2021、Microsoft 365 或网页版）。请改用文件方式：在浏览器里打开绩核，把 .xlsx 文件拖进去。",
  "cell-editing": () => "有单元格正在编辑，Excel 暂时不让读写。请按 Enter 或 Esc 结束编辑，再试一次。",
  "dialog-open": () => "Excel 有对话框没有关。请先关闭对话框，再试一次。",
  "excel-busy": () => "Excel 正忙，这次没有做成。请稍等片刻，再试一次。",
  "access-denied": () =>
    "Excel 不允许改动这个工作簿。它可能是只读、已标记为最终版本、受保护，或者您没有编辑权限。请取得编辑权限或撤消保护后再试。",
  "connection-lost": () =>
    "与 Excel 的连接中断，没有收到答复。请检查网络，再重新检查一次，看哪些单元格已写。",
  "session-expired": () => "网页版 Excel 的会话已过期。请刷新页面，重新打开工作簿后再试。",
  "too-much-data": () => "一次要读写的内容超过 Excel 的上限。请只检查当前工作表，或把工作簿拆小后再试。",
  "another-workbook": () => "现在激活的是另一个工作簿。请点一下这个工作簿的窗口，再试一次。",
  "sheet-hidden": (data) =>
    `工作表${named(data["sheet"], "「", "」")}是隐藏的，无法定位。请右键单击任一工作表标签，选择「取消隐藏」后再试。`,
  "workbook-changed": () => "读写的时候，工作表被改名、移动或删除了。请重新检查一次。",
  "cells-in-the-way": () =>
    "要写的地方有合并单元格、筛选或数据透视表，Excel 不让改。请取消筛选或合并，再试一次。",
  "content-refused": () =>
    "Excel 不接受要写的内容或公式。请复制错误报告发给管理员；其余单元格可在重新检查后再写。",
  "links-blocked": () => "工作簿里指向其他文件的链接被禁用。请在 Excel「数据 > 编辑链接」中处理后再试。",
  "excel-unsupported": () =>
    "这个 Excel 或这张工作表不支持此操作。请更新 Excel，或在浏览器里用文件方式处理。",
  "excel-error": () => "Excel 出错了，没有完成。请再试一次；仍然不行，请复制错误报告发给管理员。",
};

const texts: Readonly<Record<Locale, ErrorTexts>> = inBothLocales(zh, (english) => english.errors);

export function errorText(error: HostError, locale: Locale): string {
  return texts[locale][error.code](error.data);
}
