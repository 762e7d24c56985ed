/**
 * What a text says as a label: the words of all layouts in one dictionary. One text may mean several things (得分 is a
 * column of the fund block and of the indicator table); the place decides which.
 */
import { levelOf, type LevelLabel } from "../knowledge/levels";
import type { FieldName, FundColumn, IndicatorColumn } from "./form";
import { layouts } from "./layouts";
import { COMMON } from "./layouts/common";
import type { FundLabel, Mark, Vocabulary, Words } from "./layouts/layout";
import { bareKey, labelKey, pointsIn } from "./text";

export interface Label {
  /** The printed label as it is looked up, brackets included: "执行率(%)". */
  readonly key: string;
  readonly field: FieldName | null;
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

/** What a title says about the form below it. */
export type FormTitle = "target" | "self-evaluation";

type Entry = Pick<Label, "field" | "fundRow" | "fundColumn" | "column" | "mark">;

const NOTHING: Entry = { field: null, fundRow: null, fundColumn: null, column: null, mark: null };

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
    add(words.fundRows, (fundRow) => ({ fundRow }));
    add(words.fundColumns, (fundColumn) => ({ fundColumn }));
    add(words.columns, (column) => ({ column }));
    add(words.marks, (mark) => ({ mark }));
  };
  addAll(COMMON);
  layouts.forEach(addAll);
  return entries;
}

const ENTRIES = buildEntries();

/** Titles: `财政项目支出绩效目标申报表`, `2023年度部门整体支出绩效自评表`, `（2022年度）` before or behind. */
const TARGET_TITLE = /绩效目标(?:申报|批复|备案|审核)?表$|绩效申报表$/;
const SELF_TITLE = /绩效(?:目标)?(?:自我?评价?|自评|自评价|评价)(?:结果|情况|报告|评分)?表$/;
const MENTION = /[。；，,;!?！？]/;

function titleOf(key: string): FormTitle | null {
  if (!key.includes("绩效") || MENTION.test(key)) return null;
  const bare = bareKey(key);
  if (SELF_TITLE.test(bare)) return "self-evaluation";
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
  const level = levelOf(bare);
  const title = entry === null ? titleOf(key) : null;
  if (entry !== null || level !== null || title !== null) {
    return { ...(entry ?? NOTHING), key, level, title, points: pointsIn(key), inline: null };
  }
  return inlineLabel(text);
}

/** `其中：当年财政拨款` is the row without its 其中. */
function find(key: string): Entry | null {
  return ENTRIES.get(key) ?? (key.startsWith("其中") ? ENTRIES.get(key.slice(2)) : undefined) ?? null;
}

/** `项目负责人：刘洋`: a field, a grade or a signature with its value in the same cell. */
function inlineLabel(text: string): Label | null {
  const match = /^([^:：]{2,24})[:：]([^]*)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const key = labelKey(match[1]);
  const entry = find(key) ?? find(bareKey(key));
  if (entry === null || (entry.field === null && entry.mark !== "signature" && entry.mark !== "grade"))
    return null;
  return {
    ...NOTHING,
    field: entry.field,
    mark: entry.mark,
    key,
    level: null,
    title: null,
    points: null,
    inline: match[2].trim(),
  };
}

/** Forms repeat the same few hundred labels; the bound only keeps a hostile workbook from filling the memory. */
const known = new Map<string, Label | null>();
const MOST_KNOWN = 20_000;

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
