/**
 * Words of indicator names that tell whether more or less is better; read by ./direction. A word stands in one
 * list only. In doubt a word is left out: an indicator without a direction is scored as "at least".
 */
import { words } from "./word-list";

/** 事故, 投诉, 超编 … : the less the better, when the name ends in them or in a count or a rate of them. */
export const LESS_WORDS = words(`
  事故 故障 差错 错误 错漏 失误 错发 漏发 漏报 误报 误差 投诉 信访 上访 纠纷 败诉 违规 违法 违纪 违约 犯罪 发案
  案发 超标 超编 超支 超限 超期 超时 超概 逾期 延期 延误 延迟 滞后 拖欠 欠薪 返贫 致贫 贫困发生 失业 辍学 失学
  流失 离职 发改率 改发率 改判 缺勤 旷工 迟到 闲置 空置 浪费 损耗 损失 损坏 破损 丢失 漏损 返工 返修 缺陷 瑕疵
  病害 伤亡 死亡 受伤 发病 患病 感染 传染 疫情 火灾 中毒 溺水 复发 再犯 复吸 污染 排放 能耗 耗能 耗电 耗水 电耗
  水耗 油耗 物耗 碳排放 能源消耗 资源消耗 用能 中断 宕机 停机 卡顿 丢包 崩溃 泄露 泄密 入侵 漏洞 拥堵 噪声 噪音
  扬尘 内涝 退货 漏检 错检 误检 漏诊 误诊 误判 误工 误码 报废率 次品 废品 残次 渗漏 泄漏 断电 停电 停水 断水
  断网 掉线 死机 延时 时延 扣分 补考 质量问题 安全问题 撤稿 重复建设 结余 结转 案件发生 近视 肥胖 超重 吸烟
  舆情事件 重大舆情 恶性事件 责任事件 差评 负担 超载 超员 超预算 违章 弃耕 弃管 早产 撂荒 退学 休学 漏保 错保 脱保 脱管
  漏管 欺凌 偏差 偏离 损毁 裂缝 塌陷 氨氮 臭氧 总磷 总氮 二氧化硫 氮氧化物 颗粒物 化学需氧量 农药使用 化肥使用
  PM2.5 PM10 不良反应 不良 坏账 负债 资产负债 负面舆情 安全事件 群体性事件 重复率 成本 造价 费用 单价 耗时 用时
`);

/** What may stand between such a word and the end of the name: 事故发生数, 投诉件数, 排放总量. */
export const COUNT_TAILS = words(`
  事件 案件 问题 现象 行为 情况 发生 产生 出现 导致 累计 平均 年均 月均 年 月 总 数 数量 次数 件数 起数 例数
  人数 个数 户数 人次 次 起 量 总量 总数 率 比率 比例 占比 比重 强度 浓度 程度 水平 指数 系数 时间 时长 金额
  额 标准 总额 单位 的 控制 举报 面积 天数 值 分贝 含量 使用 资金
`);

/** 满意, 及时, 覆盖 … : the more the better wherever it is the last word that tells. */
export const MORE_WORDS = words(`
  满意 好评 认可 完成率 完成度 完成数 完成量 完成次数 及时 准时 准点 按时 按期 如期 准确 正确 精准 合格 达标
  优良 优秀 及格 达标排放 上岗率 持证率 管理率 分类率 破案 巩固率 巩固提升 获得感 幸福感 安全感 素养 筛查率 回报 产量 亩产 单产
  良好率 优质 良品 正品 正版 合规 合法 规范率 规范性 通过率 获奖 覆盖 到位 参与率 参与度 出勤 到岗
  出席率 到课率 知晓 普及 使用率 利用率 入住率 出租率 开工率 就业 签约 有效率 回收率 达成率 执行率 拨付率
  支付率 发放率 兑现 落实 公开率 完整 完好 完备 健全 正常 存活 成活 保存率 绿化率 覆绿 接通率 响应率 答复率
  回复率 反馈率 采纳率 转化率 稳定率 合格数 受益 惠及 增收 收入 收益 利润 产值 下载量 浏览量 点击量 播放量 阅读量 访问量 关注量 粉丝 营业额 销售额 税收 引资额
  客流量 成功率 治愈 存活率 入学率 毕业率 升学率 建档率 接种率 参保 签收率 可用性 可用率
`);

/** 投诉处理率, 故障修复率: handling what is bad is good, as a rate; a count of it only shows how much there was. */
export const HANDLING_WORDS = words(`
  处理 处置 办理 办结 结案 修复 抢修 恢复 解决 化解 整改 查处 排查 排除 消除 调处 调解 受理 接待 救治 救助
  治理 去除 发现 查出 防治 防控 赔付 理赔 查办 侦办 侦破 破获 抓获 打击 惩治 追讨 追索
  清理 清欠 纠治
`);

/** As rates they are handling, too; but 监测设备故障次数 counts what failed. */
export const CHECKING_WORDS = words("监测 检测 检查 巡查 评估 预警 演练 核查");

/** What is handled: behind such a verb they say what the work is done on (受理投诉数量), and not how it was done. */
export const HANDLED_WORDS = words(`
  事故 故障 投诉 信访 上访 纠纷 违规 违法 违纪 犯罪 发案 欠薪 拖欠 火灾 疫情 污染 病害 漏洞 失业 流失 贫困发生
  违章 渗漏 泄漏 裂缝 塌陷 撂荒 弃耕 质量问题 安全问题 舆情事件 重大舆情 欺凌 漏保 错保 近视
`);

/** Neither: how many stand on duty, how a standard is set, how something is shared out. */
export const NEUTRAL_WORDS = words(`
  在岗 在编 在职 编制 聘用 用工 人员数量 雇员数 职工人数 员工人数 在册 配备 标准 控制率 控制数 占比 比例 价格
  预算 投资 投入 支出 经费 津贴 补贴 补助 奖励 抚恤 慰问 申请 咨询 审减率 核减率 消耗 捐赠 配套 免费
`);

/** 成本节约率, 事故下降率, 减少排放, 挽回损失: they turn what is bad into what is good. */
export const REDUCTION_WORDS = words(`
  节约 节省 降低 下降 减少 压减 压缩 压降 缩短 削减 减排 减量 降幅 减幅 节能 节水 节电 减免 免除 挽回 挽救 追回
  追缴 核减 审减 退还 退付 减轻
`);

/** 增长, 提升: more is better, but not of what is bad (成本增长率). */
export const GROWTH_WORDS = words("增长 提高 提升 增加 增幅 增速 上升 上涨 扩大");

/** Directly before a word they reverse it: 不合格率, 未办结率, 无事故. */
export const REVERSING = words("不 未 无 零 非 没有");

/** Units of time that passes; 课时 and 学时 are amounts of teaching. */
export const DURATION_UNITS = words("秒 分钟 小时 时 天 日 工作日 周 星期 月 季度 年 h min s");

/** With a unit of time: how long something lasted, where the name has both of the next two lists' words. */
export const LENGTH_WORDS = words("时长 时数 天数 小时数 课时");

/** With a unit of time: the sooner the better. */
export const SOONER_WORDS = words(`
  响应 到达 到场 到位 修复 抢修 恢复 处置 处理 办理 办结 审批 审核 审查 受理 答复 回复 反馈 等待 等候 排队
  耗时 用时 工期 整改 出具 获取 拨付 支付 发放 交付 交货 供货 完成 竣工 完工 建成 救援 出警 接警 转办 结案
  送达 及时 时效 时限 报送 上报 提交 住院日 住院天数 中断 停机 延误 故障
`);

/** With a unit of time: the longer the better. */
export const LONGER_WORDS = words(`
  培训 讲课 授课 学习 教学 服务 运行 运维 值班 值守 巡逻 巡查 开放 播出 播放 宣传 演出 展出 展览 展期 使用
  质保 保修 寿命 年限 续航 供水 供电 供暖 供热 有效期 保存 管护 志愿 活动 见习 实习 在岗 出勤 运转 安全 保障
  监测
`);
