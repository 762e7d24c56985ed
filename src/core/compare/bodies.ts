/**
 * Whether two forms belong to one body: the same 实施单位, or the same 主管部门 where a unit is not given. Names
 * such as 党建经费 stand in the forms of every body, so a project is only ever matched within one.
 */
import type { Form } from "../forms/form";
import { compact } from "../values/text";

export type SameBody = "same" | "unknown" | "other";

export function sameBody(a: Form, b: Form): SameBody {
  const units = sameName(a.fields.unit?.text, b.fields.unit?.text);
  const departments = sameName(a.fields.department?.text, b.fields.department?.text);
  return units === "unknown" ? departments : units;
}

/** Both the unit and the department are given and the same: what decides between several candidates. */
export const isCertainlyOneBody = (a: Form, b: Form): boolean =>
  sameName(a.fields.unit?.text, b.fields.unit?.text) === "same" &&
  sameName(a.fields.department?.text, b.fields.department?.text) === "same";

const BRACKETS = /[(（【[〔][^()（）【】[\]〔〕]*[)）】\]〕]/g;
const CODE = /^[\da-z][\d\-_.a-z]*(?=\p{Script=Han})/u;
const PLACE = /^(?:\p{Script=Han}+?(?:省|市|区|县|镇|乡|街道))+$/u;

function sameName(a: string | undefined, b: string | undefined): SameBody {
  const [one, other] = [bare(a ?? ""), bare(b ?? "")].sort((x, y) => x.length - y.length);
  if (one === undefined || other === undefined || one === "") return "unknown";
  if (one === other) return "same";
  // 闵行区教育局 is 上海市闵行区教育局; 闵行区教育局招生办 is another body.
  return other.endsWith(one) && PLACE.test(other.slice(0, -one.length)) ? "same" : "other";
}

/** Without (汇总) and codes in front: 012001-上海市闵行区教育局(汇总). */
const bare = (name: string): string =>
  compact(name)
    .toLowerCase()
    .replace(BRACKETS, "")
    .replace(CODE, "")
    .replace(/[\p{P}\p{S}]+/gu, "");
