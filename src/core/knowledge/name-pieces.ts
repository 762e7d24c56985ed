/**
 * Is a name a piece of another one? A name may be broken over two rows (督查任务 / 完成率); a row below with nothing but
 * a text is then the rest of it, or an indicator of its own whose values were left blank. Only the words tell.
 */
import { rememberTexts } from "../memo";
import { isNone } from "../values/placeholder";
import { compact } from "../values/text";
import { wordsPattern } from "../values/vocabulary";
import { words } from "./word-list";

/** What names of indicators end in: what is measured. */
const MEASURES = words(`
  率 数 数量 量 性 度 额 值 比 比例 占比 比重 时间 时长 周期 期限 日期 工作日 天 成本 费用 支出 价格 单价 面积 里程 长度
  次 人次 场次 批次 收入 金额 产值 及时 合格 达标
`);

/** Names may end in these, or go on: 工作能力, 工作能力达标率. */
const THINGS = words("规模 情况 水平 能力 效果 效益 影响 机制 质量 成果 标准 合理 规范 完善 健全 有效");

/** What names of qualitative indicators begin with. */
const BEGINNINGS = words(`
  促进 提升 提高 保障 加强 增强 推动 推进 改善 完善 优化 降低 减少 确保 维护 丰富 健全 规范 有效 方便 扩大 带动 支持 实现
  保证 营造 缓解 落实 发挥 学习 满足 强化 深化 助力
`);

const MEASURED = new RegExp(`(?:${wordsPattern(MEASURES)})$`);
const ENDS = new RegExp(`(?:${wordsPattern([...MEASURES, ...THINGS])})$`);
const BEGINS = new RegExp(`^(?:${wordsPattern(BEGINNINGS)})`);
/** No name begins so; a break inside a name leaves it so. */
const BROKEN_START = /^[的与和及、，,)率性度数量制化额(]/;
const BROKEN_END = /[的与和及对为提、，,(]$/;
/** Shorter texts are no names of their own. */
const SHORTEST_NAME = 4;
/** The rest of a name whose words say nothing is short. */
const LONGEST_REST = 5;

function isWhole(name: string): boolean {
  return name.length >= SHORTEST_NAME && ENDS.test(name);
}

/** The name says what it measures: nothing is missing behind it. */
export function isMeasured(name: string): boolean {
  const plain = compact(name);
  return plain.length >= SHORTEST_NAME && MEASURED.test(plain) && !hasOpenBracket(plain);
}

/** True when `piece`, which stands alone in the row below, is rather the rest of `above` than a name of its own. */
export function continuesName(above: string, piece: string): boolean {
  const [head, rest] = [compact(above), compact(piece)];
  if (BROKEN_END.test(head) || BROKEN_START.test(rest) || hasOpenBracket(head)) return true;
  if (rest.length < SHORTEST_NAME) return true;
  if (isMeasured(head) || BEGINS.test(rest)) return false;
  if (isWhole(head) && rest.length > LONGEST_REST) return false;
  if (isWhole(rest) && !(BEGINS.test(head) && head.length >= 8)) return rest.length <= head.length + 1;
  return rest.length < head.length && rest.length <= LONGEST_REST;
}

function hasOpenBracket(text: string): boolean {
  return text.split("(").length > text.split(")").length;
}

/** `指标1：`, `指标2：……`, `……`, `无`: the lines of a template that nobody filled. */
const UNNAMED = /^(?:指标[\d一二三四五六七八九十]{0,2}[:.、]?)?(?:[.…·]+|[xX×*]+|等|无|空)?$/;

/** True when the text names no indicator. */
export const isUnnamed = rememberTexts((name): boolean => {
  return isNone(name) || (name.length <= 16 && UNNAMED.test(compact(name)));
});
