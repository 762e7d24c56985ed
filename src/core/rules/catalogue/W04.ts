/**
 * W04 missing-first-level: output and benefit indicators are there (error), satisfaction too (warning).
 *
 * A level label that was not understood may be the missing one; then nothing is claimed. Satisfaction may stand as a
 * second level under 效益, as older forms have it.
 */
import type { Form } from "../../forms/form";
import { defineRule, NOT_ENOUGH_DATA, report, type Severity } from "../rule";

const REQUIRED = [
  { level: "产出指标", severity: "error" },
  { level: "效益指标", severity: "error" },
  { level: "满意度指标", severity: "warning" },
] as const satisfies readonly { readonly level: string; readonly severity: Severity }[];

export const W04 = defineRule(
  {
    id: "W04",
    alias: "missing-first-level",
    severity: "error",
    kinds: ["target", "self-evaluation"],
    source: "财预〔2020〕10号",
    fix: null,
    options: {},
    messages: { missing: ["level"] },
    labels: {},
  },
  ({ form }) => {
    if (form.indicators.length === 0) return NOT_ENOUGH_DATA;
    const missing = REQUIRED.filter(
      ({ level }) => !form.indicators.some((row) => row.level1 === level),
    ).filter(
      ({ level }) => level !== "满意度指标" || !form.indicators.some((row) => row.level2.includes("满意度")),
    );
    if (missing.length > 0 && form.indicators.some((row) => row.level1 === "")) return NOT_ENOUGH_DATA;
    return report(
      missing.map(({ level, severity }) => ({
        message: "missing",
        data: { level },
        severity,
        cells: placeOf(form, level),
      })),
    );
  },
);

/** The printed place of the level when the form has one without indicators, else the header of the first levels. */
function placeOf(form: Form, level: string): readonly string[] {
  const slot = form.emptySlots.find((candidate) => candidate.level1 === level);
  const cell = slot?.level2Cell ?? form.indicatorHeaders.level1?.cell ?? form.indicators[0]?.name.cell;
  return cell === undefined ? [] : [cell];
}
