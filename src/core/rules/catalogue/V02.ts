/**
 * V02 comparator-spelling: `》=`, `> =`, `>=`, `＝` or LaTeX where `≥`, `≤` or `=` is meant. Re-spelling keeps the
 * value, so it is safe in bulk.
 */
import type { TargetCell, TextCell, ValueCell } from "../../forms/form";
import { rememberTexts } from "../../memo";
import { readComparator } from "../../values/comparators";
import { normaliseValue } from "../../values/normalise";
import { readValue } from "../../values/parse";
import { fold } from "../../values/text";
import { isFormula, textEdit } from "../edits";
import { nameOf, oneLine } from "../indicators";
import { defineRule, NOT_ENOUGH_DATA, report, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "V02",
  alias: "comparator-spelling",
  severity: "info",
  kinds: ["target", "self-evaluation"],
  source: "",
  fix: "safe",
  options: {},
  messages: { spelling: ["name", "written", "text", "normal"] },
  labels: { respell: ["text"] },
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const V02 = defineRule(META, ({ form, sheet }) => {
  const misspelt = form.indicators.flatMap((indicator) =>
    valueTexts(indicator.target, indicator.actual).flatMap((cell): readonly Found[] => {
      const spelling = signSpelling(cell.text);
      if (spelling === null || isFormula(sheet, cell.cell)) return [];
      return [
        {
          message: "spelling",
          data: {
            name: nameOf(indicator),
            written: spelling.written,
            text: oneLine(cell.text),
            normal: spelling.text,
          },
          cells: [cell.cell],
          fix: {
            kind: "safe",
            options: [
              {
                label: "respell",
                data: { text: spelling.text },
                edits: textEdit(sheet, cell.cell, spelling.text),
              },
            ],
          },
        },
      ];
    }),
  );
  return form.indicators.length === 0 ? NOT_ENOUGH_DATA : report(misspelt);
});

interface Spelling {
  /** The sign as written: "》=". */
  readonly written: string;
  /** The whole text with the normal sign. */
  readonly text: string;
}

/** How the text spells its comparator when it is not the normal sign; `null` when it is, or when it is a word. */
const signSpelling = rememberTexts((text): Spelling | null => {
  const { value, sign } = readValue(text);
  if (sign === null) return aloneSpelling(text);
  const written = text.slice(sign.start, sign.end).trim();
  if (written === sign.comparator) return null;
  const normal = normaliseValue(value, text);
  // Safe means that the value stays what it was; should a text ever read otherwise afterwards, it is left alone.
  const same = JSON.stringify(readValue(normal).value) === JSON.stringify(value);
  return same && normal !== text ? { written, text: normal } : null;
});

/** A comparator that stands alone, in layouts with a column of its own (指标性质). */
function aloneSpelling(text: string): Spelling | null {
  const plain = fold(text).text;
  const read = readComparator(plain);
  if (read === null || !read.sign || read.length !== plain.length) return null;
  return text.trim() === read.comparator ? null : { written: text.trim(), text: read.comparator };
}

/**
 * The cells that hold a comparator. An actual with an inequality is V13's: it should hold a measurement, and a
 * nicer sign would not make it one.
 */
function valueTexts(target: TargetCell, actual: ValueCell | null): readonly TextCell[] {
  const sign = target.parts === null ? target : (target.parts.sign ?? target.parts.number);
  const measured =
    actual === null || (actual.value.kind === "quantity" && actual.value.comparator !== "=") ? [] : [actual];
  return [...(target.damage === null ? [sign] : []), ...measured.filter((cell) => cell.damage === null)];
}
