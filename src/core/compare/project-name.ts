/**
 * What a project's name (项目名称) is known by from form to form: years, codes in front, the place, brackets around
 * numbers and ends such as 项目 or 经费 come and go; 升级改造 or 二期 make it another project.
 */
import { words } from "../knowledge/word-list";
import { compact } from "../values/text";
import { wordsPattern } from "../values/vocabulary";

export interface ProjectName {
  /** The name as written, without white space and punctuation. */
  readonly exact: string;
  /** What is left without years, codes, place, generic ends and marks: the subject that the money is for. */
  readonly subject: string;
  /** What tells projects of one subject apart, sorted and joined: kind of work, phase, words in brackets. */
  readonly marks: string;
}

/** Ends that forms add and leave out. 工作 is none: 信访工作经费 and 信访专项资金 may be two projects. */
const GENERIC_ENDS = words("项目 专项 经费 资金 费用 费 款 支出");
/** Kinds of work that make two projects of one subject; the first word of a row stands for all of it. */
const KINDS_OF_WORK: readonly (readonly string[])[] = [
  words("运维 运行维护服务 运行维护 运维服务 维护服务 维护 维保"),
  words("升级改造 升级 改造 改扩建 扩容 扩建"),
  words("建设 新建 开发 续建"),
  words("采购 购置 购买"),
];
const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS_OF_WORK.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)),
);

const BRACKETS = /[(（【[〔]([^()（）【】[\]〔〕]*)[)）】\]〕]/g;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?:年?[-–—~至到]+(?:19|20)?\d{2})?(?!\d)(?:年度|年)?/g;
const COUNTS = /\d+(?:\.\d+)?(?:万?元|亿元|名|人|个|户|%|次|批)?/g;
/** 310112-0001-017党建经费, 31011200017党建经费, A01_党建经费, 3.党建经费; a bare year or a span of years is no code. */
const CODE =
  /^(?:(?=[^\p{Script=Han}]*\d{3})[a-z\d]+(?:[-_.][a-z\d]+)+(?=\p{Script=Han})(?!年)|[a-z]{0,6}[\d.\-_/]*\d[a-z]?[-—_:：、.．#]+|[a-z]{0,6}\d{5,}[a-z]?(?=\p{Script=Han}))/u;
const PUNCTUATION = /[\p{P}\p{S}]+/gu;
const PHASE = /第?[一二三四五六七八九十\d]+(?:期|批|标段|阶段)/g;
const PLACE = /^\p{Script=Han}{2,8}?(?:省|市|区|县|镇|乡|街道)/u;
const GENERIC_END = new RegExp(`(?:${wordsPattern(GENERIC_ENDS)})$`);
const KIND_END = new RegExp(`(?:${wordsPattern([...KIND_OF.keys()])})$`);

/** `bodies` are the form's department and unit: only a place that they name is left out of the project's name. */
export function projectName(name: string, bodies: readonly string[]): ProjectName {
  const written = compact(name).toLowerCase();
  const marks = new Set<string>();
  const plain = written.replace(CODE, "").replace(BRACKETS, (_, inside: string) => {
    const said = withoutEnds(inside.replace(YEARS, "").replace(COUNTS, "").replace(PUNCTUATION, ""), 0);
    if (said !== "") marks.add(KIND_OF.get(said) ?? said);
    return "";
  });
  const bare = withoutPlace(plain.replace(YEARS, "").replace(PUNCTUATION, ""), bodies).replace(
    PHASE,
    (phase) => {
      marks.add(phase.replace(/^第/, ""));
      return "";
    },
  );
  let subject = withoutEnds(bare, 2);
  const kind = KIND_END.exec(subject)?.[0];
  if (kind !== undefined && subject.length - kind.length >= 2) {
    marks.add(KIND_OF.get(kind) ?? kind);
    subject = withoutEnds(subject.slice(0, -kind.length), 2);
  }
  return { exact: written.replace(PUNCTUATION, ""), subject, marks: [...marks].sort().join(" ") };
}

/** Generic ends off, one after the other, as long as `least` characters stay. */
function withoutEnds(text: string, least: number): string {
  const end = GENERIC_END.exec(text)?.[0];
  if (end === undefined || text.length - end.length < least) return text;
  return withoutEnds(text.slice(0, -end.length), least);
}

function withoutPlace(text: string, bodies: readonly string[]): string {
  const place = PLACE.exec(text)?.[0];
  const named =
    place !== undefined && place.length >= 3 && bodies.some((body) => compact(body).includes(place));
  return named && text.length - place.length >= 2 ? text.slice(place.length) : text;
}
