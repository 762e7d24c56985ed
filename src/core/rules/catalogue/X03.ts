/**
 * X03 project-missing: a project was declared and not evaluated, or the other way round, in the same year. Where
 * several forms could be meant, or one is only alike, it says so instead of guessing.
 */
import type { Form } from "../../forms/form";
import { oneLine } from "../indicators";
import { defineRule, NOT_APPLICABLE, PASSED, report, type FindingOf, type RuleMeta } from "../rule";

const META = {
  id: "X03",
  alias: "project-missing",
  severity: "info",
  kinds: ["target", "self-evaluation"],
  source: "财预〔2020〕10号",
  fix: null,
  needs: "counterparts",
  options: {},
  messages: {
    "not-evaluated": ["name", "year"],
    "not-declared": ["name", "year"],
    ambiguous: ["name", "candidates"],
    similar: ["name", "candidates"],
  },
  labels: {},
} as const satisfies RuleMeta;

type Found = FindingOf<typeof META>;

export const X03 = defineRule(META, ({ form, counterparts }) => {
  if (counterparts === undefined) return NOT_APPLICABLE;
  const { standing, candidates } = counterparts.sameYear;
  const name = oneLine(form.fields.projectName?.text ?? "");
  const cells = [form.fields.projectName?.cell ?? form.title?.cell ?? ""].filter((cell) => cell !== "");
  const missing: Found = {
    message: form.kind === "target" ? "not-evaluated" : "not-declared",
    data: { name, year: String(form.year) },
    cells,
  };
  const alike = { name, candidates: candidates.map(placeOf).join("；") };
  switch (standing) {
    case "matched":
      return PASSED;
    case "not-covered":
      return NOT_APPLICABLE;
    case "missing":
      return report([missing]);
    case "ambiguous":
      return report([{ message: "ambiguous", data: alike, cells }]);
    case "similar":
      return report([{ message: "similar", data: alike, cells }]);
  }
});

/** A form of the other workbook as a person finds it: its project and its sheet. */
const placeOf = (form: Form): string => `${oneLine(form.fields.projectName?.text ?? "")}（${form.id}）`;
