/**
 * T02 name-year: the project's name carries another year than the form.
 */
import { isCarriedOver, yearsInName } from "../../knowledge/years";
import { isFilled } from "../goals";
import { defineRule, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const T02 = defineRule(
  {
    id: "T02",
    alias: "name-year",
    severity: "info",
    kinds: ["target", "self-evaluation"],
    source: "",
    fix: null,
    options: {},
    messages: { differs: ["name", "year", "formYear"] },
    labels: {},
  },
  ({ form }) => {
    const name = form.fields.projectName;
    if (form.year === null || !isFilled(name)) return NOT_ENOUGH_DATA;
    const years = yearsInName(name.text);
    if (years.length === 0 || years.includes(form.year)) return PASSED;
    const earlier = years.every((year) => form.year !== null && year < form.year);
    if (earlier && isCarriedOver(name.text)) return PASSED;
    const data = { name: name.text, year: String(years[0]), formYear: String(form.year) };
    return report([{ message: "differs", data, cells: [name.cell] }]);
  },
);
