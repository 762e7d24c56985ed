/**
 * What a name says is measured (面积, 里程, 金额, 时长), beside what a unit measures: the two contradict each other only
 * when both are known. Counts and shares are ./measures'.
 */
import { rememberTexts } from "../memo";
import { wordsPattern } from "../values/vocabulary";
import { bareName, withAndWithoutMagnitude } from "./measures";
import { words } from "./word-list";

export type Dimension = "面积" | "长度" | "金额" | "时间";

const NAMES: Readonly<Record<Dimension, readonly string[]>> = {
  面积: words("面积 亩数 平方数"),
  长度: words("里程 里程数 长度 公里数"),
  金额: words("金额 资金额 总额 产值 销售额 营业额 贷款额 投资额 交易额 补贴额"),
  时间: words("时长 时间 时限 周期 天数 小时数 工期"),
};

const UNITS: Readonly<Record<Dimension | "人" | "次" | "重量", readonly string[]>> = {
  面积: words("平方米 平米 平方公里 公顷 亩 ㎡ m2 m²"),
  长度: words("米 公里 千米 里 km"),
  金额: words("元"),
  时间: words("天 日 工作日 个工作日 小时 时 分钟 秒 周 月 个月 年 学时 课时"),
  人: words("人 名 人次 位"),
  次: words("次 场 场次 批次 期 起"),
  重量: words("吨 公斤 千克"),
};

const DIMENSIONS = ["面积", "长度", "金额", "时间"] as const;
const ENDS = DIMENSIONS.map((dimension) => ({
  dimension,
  pattern: new RegExp(`(?:${wordsPattern(NAMES[dimension])})$`),
}));
const DIMENSION_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([dimension, units]) => units.map((unit) => [unit, dimension] as const)),
);

const dimensionOf = rememberTexts((name): Dimension | null => {
  const bare = bareName(name);
  return ENDS.find(({ pattern }) => pattern.test(bare))?.dimension ?? null;
});

/** What the name measures, when this unit measures something else: 绿化面积 300株 says nothing, 300人 does. */
export function dimensionMissed(name: string, unit: string): Dimension | null {
  const dimension = dimensionOf(name);
  if (dimension === null) return null;
  const [whole, bare] = withAndWithoutMagnitude(unit);
  const measured = DIMENSION_OF.get(whole) ?? DIMENSION_OF.get(bare);
  return measured === undefined || measured === dimension ? null : dimension;
}
