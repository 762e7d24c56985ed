/**
 * Words by which a form explains how its money went: why little was spent, why the budget was changed. And words
 * of projects that build or buy, for which cost must be measured.
 */
import { words } from "./word-list";
import { wordsPattern } from "../values/vocabulary";
import { compact } from "../values/text";

const EXECUTION = words(
  "执行率 执行进度 支付进度 支出进度 预算执行 资金执行 资金支付 资金结余 结余 结转 节约 节支 尾款 余款 质保金 " +
    "未支付 未拨付 未支出 跨年支付 次年支付 付款期 付款条件 付款节点 支付节点 支付条件 未到期 划转 划出 收回 财政收回 压减 核减 调减",
);
const ADJUSTMENT = words(
  "预算调整 调整预算 调增 调减 追加 追减 压减 核减 核增 年中 增加预算 减少预算 预算调剂 调剂 收回 统筹 新增项目 中期调整 结转 划转 划入 划出 增拨",
);
const PHYSICAL_WORKS = words("工程 修缮 维修 装修 修建 新建 扩建 改建 整治 建设 改造");
const PURCHASES = words("采购 购置 购买 添置");
/** Works on software are services; their cost is the contract's. */
const SOFTWARE = words(
  "系统 软件 平台 网站 信息化 数据库 机制 制度 队伍 能力 党建 体系 文化 作风 四风 法治 文明 组织 人才 标准化 民兵 营商 防线 " +
    "示范城市 品牌 学科 专业 课程 团队 智库 希望工程 民心工程 惠民工程 暖心工程",
);
/** 政府采购监管, 重点工程督查: whoever watches over works and purchases does not pay for them. */
const WATCHING =
  /(?:监管|监督|督查|督导|监督检查|稽查|审计|评审|造价管理|招投标管理)(?:工作|业务|专项|项目|经费|费用|费)*$/;

const EXECUTION_WORD = new RegExp(wordsPattern(EXECUTION));
const ADJUSTMENT_WORD = new RegExp(wordsPattern(ADJUSTMENT));
const WORKS = new RegExp(wordsPattern(PHYSICAL_WORKS));
const PURCHASE = new RegExp(wordsPattern(PURCHASES));
const SOFT = new RegExp(wordsPattern(SOFTWARE));

/** The text speaks of how the budget was spent. */
export const explainsExecution = (text: string): boolean => EXECUTION_WORD.test(compact(text));

/** The text speaks of a change of the budget. */
export const explainsAdjustment = (text: string): boolean => ADJUSTMENT_WORD.test(compact(text));

/** A project of works or purchases, by its name. */
export function buildsOrBuys(projectName: string): boolean {
  // 非工程措施 (warnings, plans, training) is the opposite of works.
  const name = compact(projectName).replace(/非工程(?:性)?(?:措施)?/g, "");
  if (WATCHING.test(name)) return false;
  return PURCHASE.test(name) || (WORKS.test(name) && !SOFT.test(name));
}
