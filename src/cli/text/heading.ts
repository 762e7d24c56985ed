/** The lines that name a form, and the sentence for a workbook without one. */
import type { Form } from "../../core/forms/form";
import type { SheetSummary } from "../../core/report/json";
import { oneLine } from "../../core/report/width";
import { cliTexts, kindTerms, type Locale } from "../../strings";
import type { Paint } from "./paint";

export function formHeading(
  form: Form,
  number: number,
  sheet: SheetSummary | undefined,
  locale: Locale,
  paint: Paint,
) {
  const texts = cliTexts[locale];
  const name = oneLine(form.fields.projectName?.text ?? "");
  const place = [
    texts.form(form.year, kindTerms[locale][form.kind]),
    `${form.sheet}!${form.area}`,
    ...(sheet?.hidden === true ? [texts.hiddenSheet] : []),
    ...(sheet?.protected === true ? [texts.protectedSheet] : []),
  ];
  return [
    paint.bold(`${number}. ${name === "" ? texts.unnamed : name}`),
    paint.faint(`   ${place.join(" · ")}`),
  ];
}

export function noFormsLine(sheets: readonly SheetSummary[], locale: Locale): string {
  const names = sheets.map((sheet) => sheet.name).join(locale === "zh-CN" ? "、" : ", ");
  return cliTexts[locale].noForms(names === "" ? "—" : names);
}
