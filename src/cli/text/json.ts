/**
 * The JSON of one workbook in pieces, one form each: with `json` a form a line, with `jsonl` all in one line. The
 * same value as `workbookJson`, without ever being held as a whole.
 */
import type { FormsReading } from "../../core/forms/read";
import { checkedJson, formJson, profileJson, sheetJson } from "../../core/report/json";
import type { FormFindings } from "../../core/rules/check";
import { ruleOutcomes } from "../../core/rules/outcomes";
import type { ReportWords } from "../../core/report/words";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { CheckedForm } from "../analyse";

export function* jsonPieces(
  { file, sheets, forms }: FormsReading & { readonly file: string },
  workbook: WorkbookSnapshot,
  checked: Iterable<CheckedForm> | null,
  words: ReportWords,
  shape: "json" | "jsonl",
): Generator<string, void> {
  const line = shape === "json" ? "\n" : "";
  const head = JSON.stringify({ file, sheets: sheets.map(sheetJson) });
  yield `${head.slice(0, -1)},"forms":[`;
  let separator = line;
  const outcomes: FormFindings[] = [];
  const texts = checked === null ? readTexts(forms) : checkedTexts(checked, workbook, words, outcomes);
  for (const text of texts) {
    yield `${separator}${text}`;
    separator = `,${line}`;
  }
  const tail = checked === null ? "" : `,"ruleOutcomes":${JSON.stringify(ruleOutcomes(outcomes))}`;
  yield `${forms.length === 0 ? "" : line}]${tail}}`;
}

function* readTexts(forms: FormsReading["forms"]): Generator<string, void> {
  for (const form of forms) yield JSON.stringify(formJson(form));
}

function* checkedTexts(
  checked: Iterable<CheckedForm>,
  workbook: WorkbookSnapshot,
  words: ReportWords,
  outcomes: FormFindings[],
): Generator<string, void> {
  for (const { form, evaluation, findings } of checked) {
    outcomes.push({ findings: [], outcomes: findings.outcomes });
    const profile = JSON.stringify(profileJson(evaluation, words));
    const own = JSON.stringify(formJson(form));
    const rest = JSON.stringify(checkedJson(form, evaluation, findings, workbook, words));
    yield `${own.slice(0, -1)},"profile":${profile},${rest.slice(1)}`;
  }
}
