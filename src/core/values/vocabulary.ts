/**
 * The words of the value grammar, as data. Each list exists here once; longer words come first where one begins
 * another (`wordsPattern` sorts them).
 */
import type { Comparator } from "./indicator-value";

const words = (list: string): readonly string[] => list.split(" ");

/** Comparators in words that stand before the number: 不低于95%. */
export const COMPARATORS_BEFORE: Readonly<Record<Exclude<Comparator, "=">, readonly string[]>> = {
  "≥": words(
    "不低于 不少于 不小于 不短于 不亚于 不劣于 不弱于 不得低于 不得少于 不应低于 不应少于 " +
      "应不低于 应不少于 大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于或等于 大等于 " +
      "至少 最少 最低 起码 不下于 未低于 未少于 不会低于 ≮",
  ),
  "≤": words(
    "不超过 不高于 不大于 不多于 不长于 不超出 不超 不得超过 不得高于 不得多于 不应超过 " +
      "不应高于 应不超过 应不高于 小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于或等于 " +
      "小等于 至多 最多 最高 最长 最大 不突破 未超过 未突破 未超出 未高于 没有超过 不会超过 ≯",
  ),
  ">": words("大于 高于 超过 多于 优于 超出 突破"),
  "<": words("小于 低于 少于 不足 不到 不满"),
};

/** 等于 is a written "=". */
export const EQUAL_WORDS: readonly string[] = words("等于 恰为");

/** Comparators behind the number. 以上、以下、以内 include the number, as in law. */
export const COMPARATORS_AFTER: Readonly<Record<"≥" | "≤", readonly string[]>> = {
  "≥": words("以上 及以上 及其以上 之上 或以上 起步"),
  "≤": words("以下 及以下 及其以下 之下 或以下 以内 之内 及以内 内 以里"),
};

/** 约30批次, 30批次左右. */
export const APPROXIMATE_BEFORE: readonly string[] = words("大约 大概 约为 约 将近 接近 近 ≈ ~");
export const APPROXIMATE_AFTER: readonly string[] = words("左右 上下");
/** Between number and unit: 100余人, 30多家. */
export const APPROXIMATE_BETWEEN: readonly string[] = words("余 多");

/** Words before a quantity that add nothing to its meaning: 达到100%, 共3次, 控制在24小时内. */
export const LEAD_WORDS: readonly string[] = words(
  "达到 达 完成 实现 为 是 共 共计 合计 总计 累计 总共 一共 全年 年度 本年 年内 本年度 已完成 " +
    "已达到 已 均 均已 实际 实际完成 计划 预计 控制在 保持在 维持在 稳定在 保持 维持 介于 在 应 严格 " +
    "提高到 提高至 提升到 提升至 增加到 增加至 增长到 增至 上升到 上升至 降低到 降低至 下降到 下降至 降到 降至 减少到 减少至 " +
    "按 目标值 指标值 预期目标 一般 平均 人均 户均 亩均 年均 月均 人民币 发生",
);

/** Nouns that end the name of something measured: 完成率100%, 培训人数120人. */
export const MEASURED_NOUNS: readonly string[] = words(
  "率 度 数 量 次数 时间 时长 时限 周期 金额 成本 比例 占比 比重 面积 规模 覆盖面 里程 费用 " +
    "标准 得分 分数 单价 经费 资金 投入 支出 投资 预算 造价 总额 产值 收入 价格 期限 工期 长度 重量 人次 场次 批次 户次 产量 浓度 温度 频次",
);

/** What a project does, with a count of it behind: 举办培训班5场, 采购3台, 道路改造15公里. */
export const ACTION_WORDS: readonly string[] = words(
  "培训 举办 开展 组织 召开 承办 参加 发放 印制 印发 制作 拍摄 播出 发布 刊发 出版 编制 编写 撰写 出具 形成 " +
    "起草 制定 采购 购置 购买 配备 配置 更新 更换 安装 租赁 新建 改建 扩建 建设 建成 搭建 修建 改造 维修 " +
    "维护 修缮 修复 硬化 铺设 疏浚 清淤 整治 治理 清理 清运 保洁 拆除 种植 栽植 造林 绿化 抚育 管护 养护 " +
    "慰问 走访 资助 补助 救助 救治 帮扶 扶持 奖励 支持 服务 接待 惠及 受益 覆盖 检查 抽检 抽查 检测 监测 " +
    "巡查 巡逻 排查 督查 评审 审核 评估 审计 测评 调研 演练 宣传 宣讲 演出 放映 招聘 聘用 招录 引进 培育 " +
    "培养 选派 创建 打造 申报 认定 签约 办理 受理 处理 处置 审理 接诊 筛查 体检 接种 随访 建档 带动 吸纳 " +
    "安置 发表 申请 授权 开发 研发 建立 组建 设立 设置 开设 公示 提供 推广 养殖 监督 参观 解决 化解 辅导 补贴 灌溉 防治 消杀 " +
    "编印 编发 出刊 印刷 落实 排除 支付 拨付 安排 下达 架设 敷设 加固 复垦 新增 收购 收集 采集 录入 归档 整理 翻译 供应 投放 存储",
);

/** In what stands before the number they make a change, an order or a comparison of it, or deny it. */
export const NO_ACTION_WORDS: readonly string[] = words(
  "不 未 无 第 前 每 较 比 年 月 日 至 到 超 其 各 增长 增加 提高 提升 上升 扩大 降低 下降 减少 压减 缩短 延长 " +
    "节约 节省 满足 进入 排名 位列 名列 位居",
);

/** What is done within a time or to the full: 3个工作日内完成, 100%覆盖. Adds nothing to the number. */
export const DONE_WORDS: readonly string[] = words(
  "完成 办结 办理 响应 到位 到达 到场 处置 处理 解决 反馈 答复 交付 完工 竣工 验收 通过 达标 " +
    "覆盖 合格 落实 支付 拨付 发放 公开 上报 报送 修复 恢复 实施 开展 启动 投入使用 投用 上线 " +
    "交工 建成 结束 执行 提交 结项 开工 及时 准时",
);

/** Measure words that only count and may be left out: 个模块 is 模块, 名用户 is 用户. */
export const MEASURE_WORDS: readonly string[] = words(
  "个 名 份 位 家 项 件 台 套 条 只 座 所 辆 本 张 幅 块 款 支 册 副 艘 架 间 处 尊 具 枚 根 " +
    "棵 株 把 头",
);

/** Units that stand for themselves; 个/名/份-type words are in MEASURE_WORDS, magnitudes in MAGNITUDES. */
export const UNITS: readonly string[] = words(
  "人 人次 人天 人日 人月 户 户次 人户 户数 次 场 场次 批 批次 起 宗 例 期 届 组 队 班 班次 " +
    "车次 趟 轮 遍 回 篇 部 集 栋 幢 盏 片 段 道 门 站 点 点位 元 角 天 日 工作日 小时 时 分钟 " +
    "秒 周 星期 月 年 季度 学时 课时 学期 学年 分 岁 级 层 页 字 米 公里 千米 厘米 毫米 里 " +
    "平方米 平米 平方公里 公顷 亩 立方米 升 毫升 吨 公斤 千克 克 斤 千瓦 千瓦时 度 兆瓦 ℃ " +
    "摄氏度 倍 百分点 用户 对 双 箱 桶 袋 盒 瓶 包 卷 版 剂 剂次 针次 床 床位 公里/小时 % ‰ km " +
    "m m2 m3 ㎡ ㎥ m² m³ kg mg μg ug g t cm mm h min s GB TB MB kW kWh dB mg/L μg/m3 次数 人数 方 " +
    "标段 条次 件次 家次 个次 台次 架次 单 台套 套次 项次 种 种次 例次 间次 航次 船次 笔 票 羽 尾 粒 匹 席 " +
    "床日 吨标准煤 吨标煤 微克 毫克 毫秒 分贝 千伏 L mL dB ms kV kVA Pa kPa MPa Mbps Gbps kbps PB NTU CFU",
);

/** Units that with a Chinese numeral rather name an order or a word: 二级, 一期, 十分, 一方. */
export const ORDINAL_UNITS: readonly string[] = words(
  "级 期 届 分 点 度 版 道 方 部 片 把 头 里 层 对 门 站 段 路",
);

/** Powers of ten before a unit: 万元, 亿立方米. */
export const MAGNITUDES: Readonly<Record<string, string>> = {
  万亿: "1000000000000",
  千亿: "100000000000",
  百亿: "10000000000",
  十亿: "1000000000",
  亿: "100000000",
  千万: "10000000",
  百万: "1000000",
  十万: "100000",
  万: "10000",
  千: "1000",
};

/** Other spellings of a unit. */
export const UNIT_SPELLINGS: Readonly<Record<string, string>> = {
  百分比: "%",
  百分率: "%",
  百分之: "%",
  "﹪": "%",
  "٪": "%",
  千分比: "‰",
  千分之: "‰",
  元整: "元",
};

/** Words that make a phrase of what would be a unit: 年内用户增长, 家企业获得补助. Single characters only where no noun has them. */
export const NO_UNIT_WORDS: readonly string[] = words(
  "的 不 且 了 或 是 将 已 须 于 给 较 每 其 含 至 以 按 全部 全面 全年 全体 能够 可能 可以 " +
    "应当 应该 需要 具有 没有 所有 有效 未能 未完成 未发生 年底 月底 底前 之前 日前 月前 年前 " +
    "前完成 之后 后完成 年内 月内 天内 日内 时内 周内 之内 内完成 达到 达标 达成 获得 获奖 增加 " +
    "增长 减少 提升 上升 降低 下降 同比 环比 相比 均为 均达 并且 完成 实现 满足 保障 通过 " +
    "使用率 一遇",
);

/** Stretches of time and occasions that something happens in: 每月, 两周一次. */
export const PERIODS: readonly string[] = words(
  "年度 年 半年度 半年 季度 季 月度 月 双月 旬 半月 周 星期 礼拜 工作日 日 天 晚 小时 次 学期 " + "学年",
);

/** Frequencies in one word. */
export const FREQUENCY_WORDS: readonly string[] = words(
  "全年 全年度 全天 全天候 全时段 常年 逐月 逐季 逐季度 逐年 逐周 逐日 分月 分季度 按月 按季 按季度 按年 " +
    "按年度 按周 按日 按天 按次 月度 季度 年度 半年度 隔月 隔年 隔周 隔日 天天 月月 年年 日常",
);

/** What the numbers of a reading mean in a year. */
export const MONTH_OF_SEASON: Readonly<Record<string, number>> = {
  上半年: 6,
  下半年: 12,
  年初: 1,
  年中: 6,
  年底: 12,
  年末: 12,
  年终: 12,
  年内: 12,
  年度内: 12,
};

/** One alternative of a regular expression for a list of words, the longest first. */
export function wordsPattern(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
}
