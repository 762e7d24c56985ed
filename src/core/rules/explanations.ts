/**
 * Where a self-evaluation may explain itself: the deviation column and the running texts. Rules that ask for an
 * explanation look everywhere before they say that there is none.
 */
import type { Form } from "../forms/form";
import { givesReason } from "../knowledge/reason";

/** Every text of the form that may hold an explanation. */
export function explanationTexts(form: Form): readonly string[] {
  const { actualCompletion, process, conclusion, problems, improvements } = form.fields;
  return [actualCompletion, process, conclusion, problems, improvements].flatMap(
    (field) => field?.text ?? [],
  );
}

/** Some deviation cell gives a reason. */
export const givesAnyReason = (form: Form): boolean =>
  form.indicators.some((indicator) => indicator.deviation !== null && givesReason(indicator.deviation.text));
