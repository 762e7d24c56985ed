import type { Form } from "../../../src/core/forms/form";
import { detectProfiles, joinTraits, layoutTraits, rateEvidence } from "../../../src/core/scoring/detect";
import { form, fundRow, indicator } from "./support";

type Rate = readonly [executed: string, annualBudget: string, printed: string];

const TRUNCATED: Rate = ["22.57", "184.40", "12.23"];
const TRUNCATED_2: Rate = ["109.60", "113.93", "96.19"];
const UP: Rate = ["70000", "71200", "98.32%"];
const UP_ONLY: Rate = ["1", "3", "33.34"];
const HALF_UP: Rate = ["2", "3", "66.67"];
const HALF_UP_OR_TRUNCATED: Rate = ["1", "3", "33.33"];
const ANY: Rate = ["9884", "10000", "98.84"];

const formWith = (rates: readonly Rate[], parts: Partial<Form> = {}): Form =>
  form({
    ...parts,
    rows: rates.map(([executed, annualBudget, rate], index) =>
      fundRow({ executed, annualBudget, rate }, 7 + index, index === 0 ? "total" : "other"),
    ),
  });

const detected = (given: readonly Form[]): readonly string[] => {
  const forms = given.map((each, index) => ({ ...each, sheet: `Sheet${index + 1}` }));
  const choiceOf = detectProfiles(forms);
  return forms.map((each) => {
    const { profile, from, evidence } = choiceOf(each);
    return `${profile.id} ${from} ${evidence.length}`;
  });
};

describe("evidence of printed rates", () => {
  it("keeps only rates that decide, once per pair of amounts", () => {
    const evidence = rateEvidence(
      formWith([TRUNCATED, TRUNCATED, ["10", "20", "50.00"], ["0", "0", "0.00"]]),
    );
    expect(evidence).toEqual([
      {
        sheet: "Sheet1",
        cell: "G7",
        executed: "22.57",
        annualBudget: "184.40",
        printed: "12.23",
        modes: ["truncate"],
      },
    ]);
  });

  it.each<[string, Rate]>([
    ["a wrong rate", ["22.57", "184.40", "99.00"]],
    ["a blank rate", ["22.57", "184.40", ""]],
    ["no amount", ["—", "184.40", "12.23"]],
    ["no budget", ["22.57", "0.00", "0.00"]],
  ])("takes none from %s", (_, rate) => {
    expect(rateEvidence(formWith([rate]))).toEqual([]);
  });

  it("reads what a live formula with more digits shows", () => {
    const [evidence] = rateEvidence(formWith([["2", "3", "66.6666666666667"]]));
    expect(evidence).toMatchObject({ printed: "66.67", modes: ["half-up", "up"] });
  });
});

describe("the evidence named with a form", () => {
  const named = (forms: readonly Form[]): readonly (readonly string[])[] => {
    const choiceOf = detectProfiles(forms);
    return forms.map((each) => choiceOf(each).evidence.map(({ sheet, cell }) => `${sheet}!${cell}`));
  };
  const onSheet = (sheet: string, ...rates: readonly Rate[]): Form => ({ ...formWith(rates), sheet });

  it("is the form's own rates, then the most telling ones, five at most", () => {
    const forms = [
      onSheet("a", HALF_UP_OR_TRUNCATED),
      onSheet("b", TRUNCATED, TRUNCATED_2),
      onSheet("c"),
      ...["d", "e", "f", "g"].map((sheet) => onSheet(sheet, TRUNCATED)),
    ];
    expect(named(forms).slice(0, 3)).toEqual([
      ["a!G7", "b!G7", "b!G8", "d!G7", "e!G7"],
      ["b!G7", "b!G8", "d!G7", "e!G7", "f!G7"],
      ["b!G7", "b!G8", "d!G7", "e!G7", "f!G7"],
    ]);
  });

  it("keeps a place for another form, and leaves out the form's own rates that contradict", () => {
    const many: readonly Rate[] = [
      HALF_UP_OR_TRUNCATED,
      TRUNCATED,
      TRUNCATED_2,
      ["4", "3", "133.33"],
      ["7", "3", "233.33"],
      ["5", "3", "166.67"],
    ];
    expect(named([onSheet("a", ...many)])).toEqual([["a!G8", "a!G9", "a!G7", "a!G10", "a!G11"]]);
    expect(named([onSheet("a", ...many), onSheet("b", TRUNCATED)])[0]).toEqual([
      "a!G8",
      "a!G9",
      "a!G7",
      "a!G10",
      "b!G7",
    ]);
  });

  it("does not grow with the workbook, while all rates vote", () => {
    const truncated = Array.from({ length: 40 }, (_, n) => onSheet(`t${n}`, TRUNCATED));
    const forms = [...Array.from({ length: 39 }, (_, n) => onSheet(`u${n}`, UP_ONLY)), ...truncated];
    const choiceOf = detectProfiles(forms);
    const choices = forms.map(choiceOf);
    expect(new Set(choices.map(({ profile }) => profile.id))).toEqual(new Set(["sh-2024"]));
    expect(Math.max(...choices.map(({ evidence }) => evidence.length))).toBe(5);
  });
});

describe("traits of parts", () => {
  it("joined are those of the whole", () => {
    const forms = [
      formWith([UP], { layout: "self-2022" }),
      formWith([TRUNCATED]),
      formWith([UP_ONLY], { layout: "self-2022" }),
      formWith([], { indicators: [indicator({ level1: "成本指标", target: "≤1元", actual: "" })] }),
    ];
    const whole = layoutTraits(forms);
    for (let cut = 0; cut <= forms.length; cut++) {
      expect(joinTraits([layoutTraits(forms.slice(0, cut)), layoutTraits(forms.slice(cut))])).toEqual(whole);
    }
  });
});

describe("detection", () => {
  it.each<[string, Form[], string[]]>([
    ["truncated rates prove sh-2024", [formWith([TRUNCATED])], ["sh-2024 evidence 1"]],
    ["rates rounded up prove sh-2022", [formWith([UP_ONLY])], ["sh-2022 evidence 1"]],
    ["a rate that two modes give leaves the default", [formWith([HALF_UP])], ["cn-2020 evidence 1"]],
    [
      "an ambiguous rate is decided by the layout",
      [formWith([UP], { layout: "self-2022" })],
      ["sh-2022 evidence 1"],
    ],
    [
      "rates win over the layout's year",
      [formWith([TRUNCATED], { layout: "self-2022" })],
      ["sh-2024 evidence 1"],
    ],
    ["without rates the layout's year", [formWith([], { layout: "self-2024" })], ["sh-2024 year 0"]],
    [
      "a rate that proves nothing is no evidence",
      [formWith([ANY], { layout: "self-2022" })],
      ["sh-2022 year 0"],
    ],
    ["without anything the default", [formWith([])], ["cn-2020 default 0"]],
    ["hubei keeps its own weights", [formWith([HALF_UP], { layout: "hubei" })], ["hubei-dept evidence 1"]],
    [
      "the forms of one layout are taken together",
      [formWith([HALF_UP_OR_TRUNCATED]), formWith([TRUNCATED_2]), formWith([])],
      ["sh-2024 evidence 2", "sh-2024 evidence 2", "sh-2024 evidence 2"],
    ],
    [
      "forms of other layouts stand by themselves",
      [formWith([TRUNCATED], { layout: "self-2024" }), formWith([UP_ONLY], { layout: "self-2022" })],
      ["sh-2024 evidence 1", "sh-2022 evidence 1"],
    ],
    [
      "one wrong rate among right ones changes nothing",
      [formWith([TRUNCATED]), formWith([TRUNCATED_2]), formWith([UP_ONLY])],
      ["sh-2024 evidence 2", "sh-2024 evidence 2", "sh-2024 evidence 2"],
    ],
    [
      "rates that contradict each other evenly leave it to the layout",
      [formWith([TRUNCATED], { layout: "self-2022" }), formWith([UP_ONLY], { layout: "self-2022" })],
      ["sh-2022 year 0", "sh-2022 year 0"],
    ],
    [
      "cost as a first level since 2021",
      [formWith([], { indicators: [indicator({ level1: "成本指标", target: "≤1元", actual: "" })] })],
      ["cn-2021-cost year 0"],
    ],
    [
      "cost as a first level before 2021",
      [
        formWith([], {
          year: 2020,
          indicators: [indicator({ level1: "成本指标", target: "≤1元", actual: "" })],
        }),
      ],
      ["cn-2020 default 0"],
    ],
    [
      "a declaration follows its layout",
      [formWith([], { kind: "target", layout: "target-2022" })],
      ["sh-2022 year 0"],
    ],
  ])("%s", (_, forms, expected) => {
    expect(detected(forms)).toEqual(expected);
  });
});
