/// <reference types="office-js" />
/** A pane without looks: reads the workbook, computes, writes, takes back. It shows that the chain holds in Excel. */
import { evaluateForms } from "../core/scoring/evaluate";
import { readForms } from "../core/forms/read";
import { planScores } from "../core/plan/build";
import type { WriteReceipt } from "../core/plan/plan";
import { HostFailure } from "../hosts/errors";
import { openExcel } from "../hosts/excel/excel-host";
import { errorText } from "../strings";

type Work = () => Promise<WriteReceipt>;

async function score(): Promise<WriteReceipt> {
  const host = openExcel();
  const workbook = await host.snapshot("workbook");
  const { forms } = readForms(workbook);
  const evaluations = evaluateForms(forms, { profile: "auto" });
  const { plan } = planScores(workbook, forms, evaluations, { write: "blanks", as: "values" });
  return host.apply(plan);
}

async function undo(): Promise<WriteReceipt> {
  const host = openExcel();
  const last = await host.lastWrite();
  return last === null ? { written: [], skipped: [] } : host.undo(last);
}

async function run(work: Work): Promise<void> {
  const outcome = document.getElementById("outcome");
  if (outcome === null) return;
  try {
    const { written, skipped } = await work();
    outcome.textContent = `${written.length} / ${skipped.length}`;
  } catch (thrown) {
    if (!(thrown instanceof HostFailure)) throw thrown;
    outcome.textContent = errorText(thrown.error, "zh-CN");
  }
}

void Office.onReady(() => {
  document.getElementById("write")?.addEventListener("click", () => void run(score));
  document.getElementById("undo")?.addEventListener("click", () => void run(undo));
  document.body.dataset["ready"] = "true";
});
