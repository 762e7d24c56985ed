import fc from "fast-check";
import { compact } from "../../../src/core/values/text";
import { quantitiesIn } from "../../../src/core/knowledge/quantities";

const found = (text: string): readonly string[] =>
  quantitiesIn(text).map(({ number, unit, noun }) => [number.toFixed(), unit, noun].join("|"));

test.each<[string, readonly string[]]>([
  ["举办讲座40场，参加1,200人次。", ["40|场|", "1200|人次|"]],
  ["服务不少于36万人次", ["36|万人次|"]],
  ["包含46名党员。", ["46|名|党员"]],
  ["对全市45个社区老年助餐点给予补贴", ["45|个|社区老年助餐"]],
  ["清扫218万平方米道路", ["218|万平方米|道路"]],
  ["2023年6月底前完成", []],
  ["每人200元", []],
  ["每次3人/场", []],
  ["满意度达到95%", []],
  ["第12次会议", []],
  ["采用3G网络", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("any text is read without throwing, and what is found stands in it", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.nat().map(String),
    fc.constantFrom("场", "万人次", "名党员", "年", "，", "%", "/"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      return quantitiesIn(text).every(
        (quantity) => compact(text).includes(quantity.text) && quantity.number.gte(0),
      );
    }),
  );
});
