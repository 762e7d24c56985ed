/**
 * Which number in a goal speaks of which indicator (T03). Only close pairs count, because a goal holds many numbers:
 * the units fit, and either the clause repeats the name's own words, or the counted noun shares its subject with
 * the name and the two numbers are near.
 */
import type { Indicator } from "../forms/form";
import { bareName, measureOf } from "../knowledge/measures";
import type { TextQuantity } from "../knowledge/quantities";
import { convertUnit } from "../values/units";
import { divide, HUNDRED, literal, type Decimal } from "../values/decimal";
import { rememberTexts } from "../memo";
import type { QuantityValue } from "../values/indicator-value";

/** Measured in people or in occasions, whatever the measure word: 名, 个, 人; 次, 场. */
const ALIKE: readonly (readonly string[])[] = [
  ["人", "名", "位", "个"],
  ["次", "场", "场次", "期"],
];

/** The target as a counted quantity; `null` for shares, words, damaged cells and numbers without a unit. */
export function countedTarget({ target }: Indicator): QuantityValue | null {
  const { value } = target;
  if (target.damage !== null || value.kind !== "quantity") return null;
  return value.unit === "" || /[%‰/]|百分/.test(value.unit) ? null : value;
}

/** How sure it is that the number speaks of the indicator. */
export type Link = "same-words" | "same-subject" | null;

export function linkOf(mention: TextQuantity, indicator: Indicator, target: QuantityValue): Link {
  const name = bareName(indicator.name.text);
  const core = coreOf(name);
  if (core.length < 2) return null;
  const sameWords = standsBy(mention, core) && fitsNoun(mention.noun, name);
  const shared = mention.noun.length >= 2 && mention.noun.includes(core.charAt(0));
  // Most pairs share no words, and are not worth converting a unit.
  if (!(sameWords || shared) || countsAnotherPart(mention.clause, name)) return null;
  const number = inUnitOf(mention, target);
  if (number === null) return null;
  if (sameWords) return "same-words";
  return isNear(number, target.number) ? "same-subject" : null;
}

/** 新增20张床位 and 其中困难群众300人 count a part, unless the name says so too. */
const PARTS = ["其中", "新增", "增加", "减少", "累计", "另"];

const countsAnotherPart = (clause: string, name: string): boolean =>
  PARTS.some((word) => clause.includes(word) && !name.includes(word));

/** Characters between the name's words and the number; a short word like 培训 must stand right beside it. */
const BESIDE = 4;

function standsBy({ clause, start, end }: TextQuantity, core: string): boolean {
  const at = clause.indexOf(core);
  if (at < 0) return core.length >= 5 && isSpreadBefore(clause.slice(0, start), core);
  const gap = at < start ? start - (at + core.length) : at - end;
  return core.length >= 4 || gap <= BESIDE;
}

/** 补贴性培训 in 补贴性职业技能培训3500人次: the name's two ends, with a few words between them, right before the number. */
function isSpreadBefore(before: string, core: string): boolean {
  for (let split = 3; split <= core.length - 2; split++) {
    const tail = core.slice(split);
    if (!before.endsWith(tail)) continue;
    const at = before.lastIndexOf(core.slice(0, split));
    const between = at < 0 ? -1 : before.length - tail.length - (at + split);
    if (between > 0 && between <= MOST_BETWEEN) return true;
  }
  return false;
}

const MOST_BETWEEN = 6;

/** 培训20名讲师 counts 讲师: the name must speak of them. */
const fitsNoun = (noun: string, name: string): boolean => noun === "" || name.includes(noun.slice(0, 2));

/** The mentioned number in the target's unit, or `null` when they count different things. */
export function inUnitOf(mention: TextQuantity, target: QuantityValue): Decimal | null {
  if (mention.unit === target.unit) return mention.number;
  if (ALIKE.some((units) => units.includes(mention.unit) && units.includes(target.unit)))
    return mention.number;
  return convertUnit(mention.number, mention.unit, target.unit);
}

/** The name without what it measures: 健康讲座场次 → 健康讲座, 补贴助餐点数量 → 补贴助餐点. */
const coreOf = rememberTexts((bare): string => {
  if (measureOf(bare)?.kind === "share") return "";
  return bare.replace(
    /(?:完成|参与|举办|开展|发放|组织)?(?:数量|次数|场次|人次|人数|批次|个数|户数|面积|里程|长度|规模|数|量)$/,
    "",
  );
});

const NEAR = literal("20");

function isNear(a: Decimal, b: Decimal): boolean {
  const percent = divide(a.minus(b).abs().times(HUNDRED), b, 2, "half-up");
  return percent !== null && percent.lte(NEAR);
}
