/** In English: what `jihe compare` and the pane's comparison say about matches and what could not be matched. */
import type { CompareTexts } from "../compare";

export const compareTexts: CompareTexts = {
  heading: (first, firstForms, second, secondForms) =>
    `${first} (${firstForms} ${firstForms === 1 ? "form" : "forms"}) against ${second} (${secondForms} ${secondForms === 1 ? "form" : "forms"})`,
  matches: (count) => `${count} ${count === 1 ? "project" : "projects"} matched`,
  noMatches:
    "No project matched: no body has a project of the same name in both; check the files, years and units.",
  relation: {
    "same-year": () => "same year",
    "other-year": (years) => `${years} ${years === 1 ? "year" : "years"} apart`,
  },
  by: {
    name: "same name",
    "similar-name": "names differ in years, brackets or endings only; please confirm",
    "name-and-body": "several of that name, matched by their body",
  },
  indicators: (matched, onlyFirst, onlySecond, unclear) =>
    [
      `${matched} ${matched === 1 ? "indicator" : "indicators"} matched`,
      ...(onlyFirst > 0 ? [`${onlyFirst} only in the first`] : []),
      ...(onlySecond > 0 ? [`${onlySecond} only in the second`] : []),
      ...(unclear > 0 ? [`${unclear} of the same name`] : []),
    ].join(", "),
  unmatched: (count) => `${count} ${count === 1 ? "form" : "forms"} not matched`,
  reasons: {
    missing: "the project is not in the other set",
    ambiguous: "several could be meant",
    similar: "only something like it, not certainly the same project",
    "not-covered": "the other set has no year, kind of form or body to compare with",
  },
  candidates: (names) => `: ${names}`,
  bothStdin: "Only one of the two files can come from standard input.",
};
