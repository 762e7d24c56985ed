/** Words of an actual that says in so many words whether the target was reached; read by ./completion. */
import { words } from "./word-list";

/** 达成, 完成 … : reached, by themselves. */
export const REACHED = words("达成 完成 达标");

/** 达到, 实现 … : reached only together with what was reached (达到预期目标). */
export const REACHED_WITH_OBJECT = words("达到 实现");

/** What is reached: the target itself. */
export const TARGET_WORDS = words("指标 目标 指标值 目标值 预期 任务 要求 计划 标准 工作");

/** Between the verb and what is reached. */
export const TARGET_ATTRIBUTES = words(`
  了 年度 全年 本年 本年度 当年 年初 预期 预定 既定 设定 计划 绩效 各项 全部 所有 的
`);

/** Before the verb; none of them weakens it. */
export const FULL_ADVERBS = words(`
  已 已经 均 都 全部 全面 全 完全 圆满 顺利 按时 按期 如期 及时 准时 按计划 按要求 按规定 保质保量 高质量
  超额 提前 100% 较好 很好 有效
`);

/** Before a verb of reaching: it was not. */
export const NEGATIONS = words("未 未能 没 没有 没能 不 尚未 并未 仍未 还未 均未 都未 暂未");

/** Reached in part. 基本 is not here: clerks use it for nearly all as well as for hardly. */
export const IN_PART = words("部分 部份");

/** Nothing was begun, let alone reached; only after a negation. */
export const BEGUN = words("开展 实施 启动 执行 开始 进行 落实");

/** The three tiers of 财预〔2020〕10号 add a judgement of the effect. */
export const EFFECT_CLAUSES = words(`
  并具有一定效果 且具有一定效果 具有一定效果 并有一定效果 且效果较差 效果较差 且效果良好 效果良好 且效果较好
`);

/** Anywhere beside the target's own words they make the repetition a judgement: 基本健全, 有待提升, 提升不足. */
export const HEDGES = words(`
  未 不 没 无 非 部分 部份 基本 大致 大体 初步 较 有待 待 尚 仍 还 欠 缺 一般 略 稍 有所 差 弱 但 个别 少数
  局部 正在 拟 将 预计 需 应 要 力争 争取 逐步 逐渐 一定 难 低 少 停 取消 推迟 延 滞后
`);

/** Of the hedges, those that leave it at least partly achieved: with the target's words it is first or second tier. */
export const MILD_HEDGES = words("基本 大致 大体 较 有所 一定 初步 逐步 逐渐");
