/**
 * What a text says as a label: the words of all layouts in one dictionary. One text may mean several things (得分 is a
 * column of the fund block and of the indicator table); the place decides which.
 */
import { levelOf, type LevelLabel } from "../knowledge/levels";
import type { FieldName, FormKind, FundColumn, IndicatorColumn } from "./form";
import { layouts } from "./layouts";
import { COMMON } from "./layouts/common";
import { COMPOSED } from "./layouts/composed";
import type { FundLabel, Mark, Vocabulary, Words } from "./layouts/layout";
import { bareKey, labelKey, pointsIn, withoutPoints } from "./text";

export interface Label {
  /** The printed label as it is looked up, brackets included: "执行率(%)". */
  readonly key: string;
  readonly field: FieldName | null;
  /** The word names its field only where no other does. */
  readonly isSecond: boolean;
  readonly fundRow: FundLabel | null;
  readonly fundColumn: FundColumn | null;
  readonly column: IndicatorColumn | null;
  readonly mark: Mark | null;
  /** 一级指标 or 二级指标 of the row: 产出指标, 数量指标. */
  readonly level: LevelLabel | null;
  readonly title: FormTitle | null;
  /** Points in brackets: `产出指标(50分)`. */
  readonly points: string | null;
  /** The value, where label and value share a cell: `项目名称：道路养护`. */
  readonly inline: string | null;
}

/** What a title says about the form below it; `other` is a table about forms: 汇总表, 监控表, 审核表. */
export type FormTitle = FormKind | "other";

type Entry = Pick<Label, "field" | "isSecond" | "fundRow" | "fundColumn" | "column" | "mark">;

const NOTHING: Entry = {
  field: null,
  isSecond: false,
  fundRow: null,
  fundColumn: null,
  column: null,
  mark: null,
};

function buildEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = <Key extends string>(
    words: Words<Key> | undefined,
    entry: (key: Key) => Partial<Entry>,
  ): void => {
    for (const key in words) {
      for (const word of words[key] ?? [])
        entries.set(word, { ...NOTHING, ...entries.get(word), ...entry(key) });
    }
  };
  const addAll = (words: Vocabulary): void => {
    add(words.fields, (field) => ({ field }));
    add(words.secondFields, (field) => ({ field, isSecond: true }));
    add(words.fundRows, (fundRow) => ({ fundRow }));
    add(words.fundColumns, (fundColumn) => ({ fundColumn }));
    add(words.columns, (column) => ({ column }));
    add(words.marks, (mark) => ({ mark }));
  };
  addAll(COMPOSED);
  addAll(COMMON);
  layouts.forEach(addAll);
  return entries;
}

const ENTRIES = buildEntries();

/** Titles: `财政项目支出绩效目标申报表`, `2023年度部门整体支出绩效自评表`, `（2022年度）` before or behind. */
const TARGET_TITLE =
  /绩效目标(?:[及和与]指标)?(?:申报|申请|批复|备案|审核|填报|编报|报送|情况|设定|设置|计划|公开|公示|管理)*表$|绩效申报表$/;
const SELF_WORDS =
  "(?:完成|实现|执行)?(?:情况)?(?:自我评价|自我评分|自评价?)(?:结果|情况|报告|报|评分|打分|得分|公开)*表$";
const SELF_TITLE = new RegExp(
  `绩效(?:目标|指标|评价)?${SELF_WORDS}|绩效(?:目标|指标)(?:完成|实现)情况表$|绩效(?:目标)?评价(?:结果|情况|评分)?表$`,
);
/** `2023年度某项目自评表`: what is evaluated says that it is such a form. */
const SELF_TITLE_OF = new RegExp(`(?:项目|支出|单位|部门|整体|资金|政策|预算)${SELF_WORDS}`);
/** Tables about forms. */
const OTHER_TITLE = /绩效.*(?:汇总|统计|一览|清单|监控|跟踪|抽查|复核|打分依据|指标库|指标体系)[^表]{0,6}表$/;
const MENTION = /[。；，,;!?！？]/;

function titleOf(key: string): FormTitle | null {
  if (!key.endsWith("表") && !key.endsWith(")") && !key.endsWith("]")) return null;
  if (MENTION.test(key)) return null;
  const bare = bareKey(key);
  if (OTHER_TITLE.test(bare)) return "other";
  if (SELF_TITLE.test(bare) || SELF_TITLE_OF.test(bare)) return "self-evaluation";
  return TARGET_TITLE.test(bare) ? "target" : null;
}

/** A label is short; longer texts are goals, names and notes. Spaces and line breaks count too. */
const LONGEST_LABEL = 64;
const LONGEST_KEY = 40;

function classify(text: string): Label | null {
  const key = labelKey(text);
  if (key === "" || key.length > LONGEST_KEY) return null;
  const bare = bareKey(key);
  const entry = find(key) ?? find(bare);
  const level = levelOf(withoutPoints(bare));
  const title = entry === null ? titleOf(key) : null;
  if (entry !== null || level !== null || title !== null) {
    return { ...(entry ?? NOTHING), key, level, title, points: pointsIn(key), inline: null };
  }
  return inlineLabel(text);
}

/** `其中：当年财政拨款` is the row without its 其中. */
function find(key: string): Entry | null {
  const found = ENTRIES.get(key) ?? (key.startsWith("其中") ? ENTRIES.get(key.slice(2)) : undefined);
  return found ?? (key.endsWith("%") ? (ENTRIES.get(key.slice(0, -1)) ?? null) : null);
}

/** `项目负责人：刘洋`: a field, a grade or a signature with its value in the same cell. */
function inlineLabel(text: string): Label | null {
  const match = /^((?:其中[:：])?[^:：]{2,24})[:：]([^]*)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const key = labelKey(match[1]);
  const entry = find(key) ?? find(bareKey(key));
  if (entry === null) return null;
  const isAmount = entry.fundRow !== null && AMOUNT.test(match[2]);
  const isScore = entry.column === "score" && POINTS.test(match[2]);
  if (entry.field === null && !INLINE_MARKS.has(entry.mark) && !isAmount && !isScore) return null;
  return {
    ...NOTHING,
    field: entry.field,
    isSecond: entry.isSecond,
    fundRow: isAmount ? entry.fundRow : null,
    mark: isScore ? "total" : entry.mark,
    key,
    level: null,
    title: null,
    points: null,
    inline: match[2].trim(),
  };
}

/** `年度资金总额：120.5万元`. */
/** `自评得分：98.5分` is the total. */
const POINTS = /^\s*\d{1,3}(?:\.\d+)?\s*分?\s*$/;
const AMOUNT = /^\s*[\d,，.]+\s*(?:万元|元)?\s*$/;

const INLINE_MARKS: ReadonlySet<Mark | null> = new Set<Mark>(["signature", "grade", "remark", "total"]);

/** Forms repeat the same few hundred labels; the bound only keeps a hostile workbook from filling the memory. */
const known = new Map<string, Label | null>();
const MOST_KNOWN = 20_000;

/** The text as a header that no list names: its column was told by its words and its place. */
export function headerLabel(text: string, column: Pick<Partial<Entry>, "column" | "fundColumn">): Label {
  const known = labelOf(text);
  const label = { ...NOTHING, key: labelKey(text), level: null, title: null, points: null, inline: null };
  return { ...label, ...known, ...column };
}

/** What the text says as a label; `null` when it is none. */
export function labelOf(text: string): Label | null {
  if (text.length > LONGEST_LABEL) return null;
  const found = known.get(text);
  if (found !== undefined) return found;
  const label = classify(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, label);
  return label;
}
