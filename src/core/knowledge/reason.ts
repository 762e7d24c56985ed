/**
 * What a deviation column (偏差原因分析及改进措施) says: nothing, that there is no deviation, why something fell
 * short, or something else that stands as a reason. The words are data; nothing is read as a shortfall that is
 * only denied (无未完成事项), prevented (避免延误) or already made good (已全部完成).
 */
import { rememberTexts } from "../memo";
import { isNone } from "../values/placeholder";
import { compact } from "../values/text";

/**
 * - `blank`: nothing, or a filler: `—`, `/`, 无, 不适用
 * - `no-deviation`: words that only repeat the result: 已完成, 超额完成, 与目标一致
 * - `shortfall`: says that something was not done, late or too little
 * - `other`: any other text; it counts as a reason
 */
export type ReasonKind = "blank" | "no-deviation" | "shortfall" | "other";

const FILLER = /^(?:无|没有|暂无|不适用|不涉及|无需填写|无需说明|无内容|null|none|nil|n\/?a)$/i;

/** A clause that states the result and explains nothing. */
const RESULT_ONLY = [
  "(?:均|都|全部)?(?:已|已经|均已|全部|全面|超额|按期|按时|如期|顺利|圆满|按计划|按要求)*(?:完成|达成|达标|实现|完成到位)",
  "(?:均|都)?(?:已|已经)?(?:达到|完成|达成|实现|超过|超出)(?:了)?(?:年度|年初|预期|预定|既定|计划|全年|绩效)*(?:目标|指标|任务|工作|计划|预期|目标值|指标值)(?:值)?",
  "(?:超额|按期|按时|如期|顺利|圆满|全面|按计划|已)*完成(?:了)?(?:年度|年初|预期|预定|既定|计划|全年|绩效|各项)*(?:目标|指标|任务|工作|计划|目标任务|目标值|指标值)",
  "(?:无|没有|不存在|未出现|未发生|未发现)(?:任何|明显|较大)?(?:偏差|偏离|差异|问题)(?:情况|原因|事项)?",
  "无(?:需)?(?:改进|整改)(?:措施)?",
  "(?:与|同)(?:年度|年初|预期)?(?:目标|指标|目标值|指标值|计划)(?:值)?(?:一致|相符|相同)",
  "(?:偏差|差异|差距)(?:很小|较小|不大|微小)|(?:偏差|差异)?(?:在|属|属于)?(?:合理|正常|可控|允许)(?:偏差|误差)?范围(?:内|以内|之内)?",
  "正常|一致|符合(?:预期|要求|目标)?|良好|(?:完成)?情况(?:良好|较好)|继续(?:保持|努力)|保持",
];
const ONLY_RESULT = new RegExp(`^(?:${RESULT_ONLY.join("|")})$`);

/** Ends a clause. */
const CLAUSE = /[,，。.;；、!！\n]+/;

/** 偏差原因：无；改进措施：无: the column's own head, copied before each answer. */
const HEAD = /^(?:\d[.、])?(?:偏差|未完成)?(?:原因)?(?:分析)?[及和与]?(?:改进|整改)?(?:措施)?:/;

const SHORTFALL = new RegExp(
  [
    "(?:未|没有?|尚未|未能|没能|无法|不能|难以)(?:能|够|得到)?(?:全部|全面|完全|按时|按期|如期|及时|按计划|有效|充分|真正)*(?:完成|达到|达成|达标|实现|开展|实施|落实|执行|支付|拨付|验收|到位|覆盖|举办|启动|交付|召开|配备|招满|足额)",
    "未(?:按|及时|如期|满足)",
    "(?:未能|没能|无法|不能|难以)(?:及时|按时|按期|如期|按计划|全部|全面|完全)",
    "(?:完成|达标|满意|覆盖|合格|回收|参与|执行|支付|到位)(?:率|度|数|量|情况)(?:较低|偏低|不高|不足|不够|下降|未达)",
    "不到位|不达标|不合格|不全|不齐",
    "(?:延期|延迟|延后|推迟|滞后|延误|逾期|拖延|拖后)",
    "(?:进度|进展)(?:较|偏|比较|相对)?(?:缓慢|慢)|工期顺延|(?:尚)?未(?:完工|竣工|验收|开展|启动|实施)",
    "(?:暂停|取消|中止|终止|停止)(?:了)?(?:开展|实施|举办|执行|活动|项目|该|部分|原|培训|会议|采购|施工)?",
    "(?:低于|少于|小于|不及|未及)(?:年度|年初|预期|预定|原定|计划|目标|指标)",
    "(?:人数|数量|次数|场次|批次|规模)(?:较|比|有所|同比)?(?:预期|计划|预计|年初)?(?:减少|下降|不足|偏少)",
  ].join("|"),
);

/** What is denied, prevented, or wished for the future is no shortfall of this year. */
const DENIED =
  /(?:无|没有|不存在|未出现|未发生|未有|并未|杜绝|避免|防止|防范|减少|降低|控制)[^,，。;；]{0,8}?(?:未完成|未达|未按|未及时|延期|延迟|延后|推迟|滞后|延误|逾期|取消|不到位|不达标|不合格)/g;

/** The shortfall was made good within the year. */
const MADE_GOOD =
  /(?:现已|目前已|最终|年底前?已?|已)(?:经|全部|全面|如期|按期|按时|顺利)*(?:完成|达到|达成|补齐|到位)/;

/** The target itself was low: an explanation of doing better, not of falling short. */
const TARGET_LOW =
  /(?:目标|指标|年初|计划|预期)[^,，。;；]{0,6}(?:偏低|较低|过低|保守|不够合理|不合理|不科学|不准确)/;

export const readReason = rememberTexts((text): ReasonKind => {
  const plain = compact(text);
  if (isNone(plain) || FILLER.test(plain.replace(/[,，。.;；、!！]+$/, ""))) return "blank";
  const clauses = plain
    .split(CLAUSE)
    .map((clause) => clause.replace(HEAD, ""))
    .filter((clause) => clause !== "");
  if (clauses.every((clause) => FILLER.test(clause) || ONLY_RESULT.test(clause))) return "no-deviation";
  const asserted = plain.replace(DENIED, "");
  if (TARGET_LOW.test(asserted) || MADE_GOOD.test(asserted) || /超额|超过|超出/.test(asserted))
    return "other";
  return SHORTFALL.test(asserted) ? "shortfall" : "other";
});

/** True when the column holds something that can stand as a reason. */
export function givesReason(text: string): boolean {
  const kind = readReason(text);
  return kind === "shortfall" || kind === "other";
}
