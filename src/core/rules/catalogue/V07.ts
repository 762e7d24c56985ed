/**
 * V07 wrong-direction: the comparator contradicts what the name says is better.
 *
 * Error: the name itself tells (满意度 ≤, 事故 ≥), or work that is to be done has an upper limit (完成数 ≤), so that
 * doing nothing earns full marks. Warning: an output quantity with ≤ whose name may well mean a ceiling, such as a
 * head count; whether it is one only a person knows.
 */
import type { Form, Indicator } from "../../forms/form";
import type { Profile } from "../../scoring/profile";
import { scoreIndicator } from "../../scoring/score";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { QuantityValue } from "../../values/indicator-value";
import { readValue } from "../../values/parse";
import { directionFault } from "../direction-fault";
import { isFormula, numberEdit, textEdit } from "../edits";
import { nameOf, oneLine, points } from "../indicators";
import {
  defineRule,
  NOT_ENOUGH_DATA,
  reportOn,
  type FindingOf,
  type FixOptionOf,
  type RuleMeta,
} from "../rule";

const META = {
  id: "V07",
  alias: "wrong-direction",
  severity: "error",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: "choice",
  options: {},
  messages: {
    "more-is-better": ["name", "target"],
    "less-is-better": ["name", "target"],
    "output-limited": ["name", "target"],
    "output-maybe-limited": ["name", "target"],
  },
  labels: {
    "set-target": ["target"],
    "set-target-and-score": ["target", "score"],
  },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V07 = defineRule(META, ({ form, sheet, evaluation }) => {
  if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
  const bounded = form.indicators.flatMap((indicator) => {
    const { value, damage } = indicator.target;
    return value.kind === "quantity" && value.comparator !== "=" && damage?.kind !== "lost"
      ? [{ indicator, value }]
      : [];
  });
  return reportOn(
    form.indicators.some(({ target }) => target.value.kind !== "empty"),
    bounded.flatMap(({ indicator, value }): readonly Found[] => {
      const fault = directionFault(indicator, value);
      if (fault === null) return [];
      const data = { name: nameOf(indicator), target: oneLine(indicator.target.text) };
      const options = turned(form, indicator, value, sheet, evaluation.choice.profile);
      return [
        {
          message: fault,
          data,
          cells: [indicator.target.parts?.sign?.cell ?? indicator.target.cell],
          ...(fault === "output-maybe-limited" ? { severity: "warning" } : {}),
          ...(options.length === 0 ? {} : { fix: { kind: "choice", options } }),
        },
      ];
    }),
  );
});

const OPPOSITE = { "≤": "≥", "<": ">", "≥": "≤", ">": "<", "=": "=" } as const;

/** The target the other way round; in a self-evaluation with the score that is then due. */
function turned(
  form: Form,
  indicator: Indicator,
  value: QuantityValue,
  sheet: SheetSnapshot,
  profile: Profile,
): readonly FixOptionOf<typeof META>[] {
  const { target, score } = indicator;
  const comparator = OPPOSITE[value.comparator];
  const text = turnedText(target.text, comparator);
  const signCell = target.parts?.sign ?? null;
  const cell = signCell?.cell ?? target.cell;
  if (text === null || isFormula(sheet, cell)) return [];
  if (target.parts !== null && signCell === null) return [];
  const edits = textEdit(sheet, cell, signCell === null ? text : comparator);
  const judged = scoreIndicator(
    { ...indicator, target: { ...target, text, value: { ...value, comparator } } },
    profile,
    form.year,
  ).result;
  const due = judged.kind === "score" ? judged.score : null;
  if (score === null || due === null || score.number === null || score.number.eq(due)) {
    return [{ label: "set-target", data: { target: text }, edits }];
  }
  return [
    {
      label: "set-target-and-score",
      data: { target: text, score: points(due) },
      edits: [...edits, ...numberEdit(sheet, score.cell, due)],
    },
  ];
}

/** The text with the other sign; `null` when the comparator is a word (不超过), which a person has to replace. */
function turnedText(text: string, comparator: string): string | null {
  const { sign } = readValue(text);
  return sign === null ? null : `${text.slice(0, sign.start)}${comparator}${text.slice(sign.end)}`;
}
