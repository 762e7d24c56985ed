/**
 * Where a self-evaluation may explain itself: the deviation column and the running texts. Rules that ask for an
 * explanation look everywhere before they say that there is none.
 */
import type { Form } from "../forms/form";
import { givesReason, readReason } from "../knowledge/reason";
import { speaksOfFeeling, tellsOfAsking } from "../knowledge/survey";

/** Every text of the form that may hold an explanation. */
export function explanationTexts(form: Form): readonly string[] {
  const { actualCompletion, process, conclusion, problems, improvements } = form.fields;
  return [actualCompletion, process, conclusion, problems, improvements].flatMap(
    (field) => field?.text ?? [],
  );
}

/** Some deviation cell gives a reason. How people were asked (问卷300份) is evidence, and explains no deviation. */
export const givesAnyReason = (form: Form): boolean =>
  form.indicators.some(({ name, deviation }) => {
    if (deviation === null || !givesReason(deviation.text)) return false;
    const evidence = speaksOfFeeling(name.text) && tellsOfAsking(deviation.text);
    return !evidence || readReason(deviation.text) === "shortfall";
  });
