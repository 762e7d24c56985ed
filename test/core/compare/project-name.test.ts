import fc from "fast-check";
import { projectName } from "../../../src/core/compare/project-name";

const BODIES = ["江北市东湖区水务局", "江北市东湖区人民政府"];
const key = (name: string): string => {
  const { subject, marks } = projectName(name, BODIES);
  return `${subject}|${marks}`;
};

test.each([
  ["河道保洁", "河道保洁经费"],
  ["河道保洁项目", "河道保洁专项资金"],
  ["河道保洁", "2024年河道保洁"],
  ["河道保洁（2023年度）", "河道保洁（2024年度）"],
  ["河道保洁", "330106-2024-017 河道保洁"],
  ["河道保洁", "12.河道保洁"],
  ["河道保洁", "东湖区河道保洁项目"],
  ["河道保洁员工资（48人）", "河道保洁员工资(52人)"],
  ["水质监测平台运行维护", "水质监测平台(2024运维)"],
  ["“清水”行动", "清水行动"],
  ["泵站改造第二期", "泵站改造二期"],
])("%s is %s", (one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ["水质监测平台运维费", "水质监测平台升级改造"],
  ["泵站改造一期", "泵站改造二期"],
  ["河道保洁（城区）", "河道保洁（镇村）"],
  ["河道保洁（城区）", "河道保洁"],
  ["培训费", "培训补助"],
  ["社区健康讲座", "健康讲座"],
  ["信访工作经费", "信访专项资金"],
])("%s is not %s", (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test("a name that is only an ending or a year keeps something", () => {
  expect(key("项目经费")).not.toBe("|");
  expect(projectName("", BODIES)).toEqual({ exact: "", subject: "", marks: "" });
});

test("any text is read without an error, and white space never matters", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("河道2024年（）()第二期-A1 项目经费升级")) }),
      (name) => {
        expect(key(name)).toBe(key(` ${name.split("").join(" ")} `.replace(/\s/g, "\u3000")));
      },
    ),
  );
});
