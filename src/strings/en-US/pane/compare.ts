/** In English: wording of the comparison with another workbook; facts about matches are those of ../compare. */
import type { CompareViewTexts } from "../../pane/compare";

export const compareViewTexts: CompareViewTexts = {
  title: "Compare with another workbook",
  intro:
    "Choose an .xlsx file: declarations beside self-evaluations of the same year, or this year's forms beside earlier ones. The file is read on this computer only; it is neither uploaded nor changed.",
  choose: "Choose a workbook…",
  chooseAnother: "Choose another workbook…",
  reading: (name) => `Reading “${name}”…`,
  failed: (name, sentence) => `“${name}”: ${sentence}`,
  noForms: (sheets) =>
    `No performance form was found, so there is nothing to compare. Looked at the sheets: ${sheets}. Choose a file with target declarations or self-evaluations.`,
  defect: "The comparison failed because of a defect. Neither workbook was changed; try another file.",
  stale: "Something changed after the last check; compared is what was there then.",
  sides: { first: "this workbook", second: "the other workbook" },
  stage: (year, kind, forms) =>
    `${forms} ${kind}${forms === 1 ? "" : "s"} ${year === null ? "without a year" : `of ${year}`}`,
  stages: (stages) => stages.join(", "),
  earlier: (earlier, earlierForms, later, laterForms) =>
    `Earlier is ${earlier} (${earlierForms}), later is ${later} (${laterForms}).`,
  mixed: (first, second) =>
    `Some forms of this workbook (${first}) are earlier and some later than those of the other (${second}); each is compared by its own year and kind.`,
  same: (first, second) =>
    `This workbook (${first}) and the other (${second}) hold one kind of form of one year, so there is nothing to compare. Choose declarations beside self-evaluations, or another year.`,
  unknown: (first, second) =>
    `No year can be read in this workbook (${first}) or the other (${second}), so there is nothing to compare. Fill in the year first.`,
  result: (matched, findings, missing, unclear) =>
    `${matched} ${matched === 1 ? "project" : "projects"} matched with ${findings} ${findings === 1 ? "issue" : "issues"}; ${missing} on one side only, ${unclear} unclear.`,
  matched: "Matched projects",
  missing: "Projects on one side only",
  unclear: "Unclear projects",
  notCovered: "Projects with nothing to compare",
  nothing: "No issues found",
  onlyIn: (side) => `only in ${side}`,
  inSide: (side) => `in ${side}`,
  candidates: (side) => `Candidates in ${side}:`,
  show: (cell) => `go to ${cell}`,
};
