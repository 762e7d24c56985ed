import { runRule, verdict, type FormSketch } from "./support";

/** Rows of name and target. */
const form = (...rows: readonly (readonly string[])[]): FormSketch => ({
  layout: "target-2022",
  indicators: rows.map(([三级指标 = "", 指标值 = ""]) => ({ 三级指标, 指标值 })),
});

test.each<[string, FormSketch, readonly string[]]>([
  ["years inside a phrase", form(["站点容量", "满足3年内增长需求"]), ["warning holds-number"]],
  ["hours a day", form(["系统运转", "全年，7×24小时"]), ["warning holds-number"]],
  ["a count inside a phrase", form(["义诊活动", "在全县开展义诊30场"]), ["warning holds-number"]],
  ["a year", form(["站点容量", "满足2023年需求"]), ["passed"]],
  [
    "a number in a name",
    form(["热线服务", "接入12345热线"], ["评审", "通过ISO9001认证"], ["文件", "按国办发〔2022〕2号执行"]),
    ["passed"],
  ],
  ["a grade", form(["等保", "达到3级要求"]), ["passed"]],
  ["run together is V16's", form(["培训规模", "40人1场"]), ["passed"]],
  ["a quantity", form(["义诊场次", "≥30场"]), ["passed"]],
])("%s", (_, sketch, expected) => {
  expect(verdict("V12", sketch)).toEqual(expected);
});

test("a single quantity is offered as the target, a product is not", () => {
  const offered = (...row: readonly string[]) =>
    runRule("V12", form(row)).findings[0]?.fix?.options.map(({ data }) => data["target"]);
  expect(offered("义诊活动", "在全县开展义诊30场")).toEqual(["≥30场", "=30场"]);
  expect(offered("系统运转", "全年，7×24小时")).toBeUndefined();
});
