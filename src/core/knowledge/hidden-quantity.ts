/**
 * A quantity inside a phrase: 满足2年内用户增长需求 → 2年, 全年，7×24小时 → 7×24小时. Years, document numbers,
 * standards and names with digits (5G, A级, ISO9001, 3.0版, 12345热线) are no quantities.
 */
import { rememberTexts } from "../memo";
import { isKnownUnit } from "../values/units";
import { fold } from "../values/text";

export interface HiddenQuantity {
  readonly text: string;
  readonly unit: string;
  /** One plain quantity, so that it could stand as the target. */
  readonly alone: boolean;
}

const QUANTITY =
  /(?<![A-Za-z\d./])(\d+(?:\.\d+)?(?:[×x*]\d+(?:\.\d+)?)?(?:[-~—至]\d+(?:\.\d+)?)?)(个工作日|[%‰]|[\p{Script=Han}]{1,3})/gu;
const BRACKETS = /[〔【(（][^)）】〕]*[)）】〕]/g;
/** 2024年, 2023-2025年. */
const YEAR = /^(?:19|20)\d\d(?:[-~—至](?:19|20)?\d\d)?$/;

export const hiddenQuantity = rememberTexts((text): HiddenQuantity | null => {
  const plain = fold(text).text.replace(BRACKETS, "");
  const found = [...plain.matchAll(QUANTITY)].flatMap((match) => {
    const [, number = "", behind = ""] = match;
    const unit = [3, 2, 1].map((length) => behind.slice(0, length)).find((part) => isKnownUnit(part));
    const after = plain.slice(match.index + number.length + (unit?.length ?? 0));
    const ordinal = plain.charAt(match.index - 1) === "第";
    const year = unit === "年" && YEAR.test(number);
    if (unit === undefined || ordinal || year || NO_UNITS.has(unit) || /^岁/.test(after) || NAMED.test(after))
      return [];
    return [{ text: `${number}${unit}`, unit, plain: !/[×x*]/.test(number) && !/^(?:之|以)?内/.test(after) }];
  });
  const [first] = found;
  if (first === undefined) return null;
  return { text: first.text, unit: first.unit, alone: found.length === 1 && first.plain };
});

/** 15分钟生活圈 is a name. */
const NAMED = /^(?:生活|服务|健身|养老|便民|出行|经济|交通)?圈/;

/** 三级等保 as 3级, 2.0版, 12月: ranks, versions and dates. */
const NO_UNITS: ReadonlySet<string> = new Set(["级", "版", "月", "日", "号", "点", "时", "层", "届"]);
