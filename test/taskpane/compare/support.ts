/** Workbooks to compare: fixtures as they are, and one in which a target was higher two years ago. */
import type { Analysis } from "../../../src/taskpane/store";
import { fixtureBytes, openFixture, opened, storeOn } from "../store/support";
import { readForms } from "../../../src/core/forms/read";

export async function analysed(fixture: string): Promise<Analysis> {
  const store = storeOn(openFixture(fixture));
  await store.actions.check();
  const { phase } = store.getState();
  if (phase.kind !== "ready") throw new Error(phase.kind);
  await store.close();
  return phase.analysis;
}

/** The fixture with the text of one indicator's target replaced, as a file. */
export async function withTarget(
  fixture: string,
  project: string,
  indicator: string,
  target: string,
): Promise<Uint8Array> {
  const host = opened(fixtureBytes(fixture));
  const snapshot = await host.snapshot("workbook");
  const form = readForms(snapshot).forms.find(
    ({ fields }) => fields.projectName?.text.replace(/\s+/g, "") === project,
  );
  const found = form?.indicators.find(({ name }) => name.text.replace(/\s+/g, "") === indicator);
  if (form === undefined || found === undefined) throw new Error("no such indicator");
  const before = { value: found.target.text, formula: null };
  await host.apply({
    edits: [
      {
        sheet: form.sheet,
        cell: found.target.cell,
        before,
        after: { value: target, formula: null },
        numberFormat: null,
        numberFormatBefore: null,
        why: { code: "undo" },
      },
    ],
  });
  return host.save();
}
