/**
 * Which form of one list is about the same project as which form of another: by name within one body. What could
 * be meant but is not sure is a tie or a likeness for a person to look at, never a match.
 */
import type { Form } from "../forms/form";
import { isCertainlyOneBody, sameBody } from "./bodies";
import { pairUp, type Tie } from "./pairing";
import { projectName, type ProjectName } from "./project-name";

/** name: as written; similar-name: years, codes, brackets or ends differ; name-and-body: only the body told. */
export type MatchedBy = "name" | "similar-name" | "name-and-body";

export interface ProjectMatch {
  readonly first: number;
  readonly second: number;
  readonly by: MatchedBy;
}

/** Two forms that are alike without being the same for certain. */
export interface Likeness {
  readonly first: number;
  readonly second: number;
  /** The same name in another body, or the same subject with another kind of work, phase or addition. */
  readonly why: "other-body" | "other-work";
}

export interface ProjectMatching {
  readonly matches: readonly ProjectMatch[];
  readonly ties: readonly Tie[];
  readonly likenesses: readonly Likeness[];
}

interface Named extends ProjectName {
  readonly form: Form;
}

export function matchProjects(first: readonly Form[], second: readonly Form[]): ProjectMatching {
  const [firsts, seconds] = [first.map(named), second.map(named)];
  const { pairs, ties } = pairUp(firsts, seconds, {
    keys: [({ exact }) => exact, ({ subject, marks }) => (subject === "" ? "" : `${subject}|${marks}`)],
    compatible: (a, b) => sameBody(a.form, b.form) !== "other",
    prefer: [(a, b) => sameBody(a.form, b.form) === "same", (a, b) => isCertainlyOneBody(a.form, b.form)],
  });
  const settled = {
    first: new Set([...pairs.map((pair) => pair.first), ...ties.flatMap((tie) => tie.first)]),
    second: new Set([...pairs.map((pair) => pair.second), ...ties.flatMap((tie) => tie.second)]),
  };
  return {
    matches: pairs.map(({ first: one, second: other, key, preferred }) => ({
      first: one,
      second: other,
      by: preferred ? "name-and-body" : key === 0 ? "name" : "similar-name",
    })),
    ties,
    likenesses: firsts.flatMap((a, one) =>
      settled.first.has(one)
        ? []
        : seconds.flatMap((b, other): readonly Likeness[] => {
            if (settled.second.has(other) || a.subject === "" || a.subject !== b.subject) return [];
            const why = sameBody(a.form, b.form) === "other" ? "other-body" : "other-work";
            return [{ first: one, second: other, why }];
          }),
    ),
  };
}

function named(form: Form): Named {
  const { projectName: name, unit, department } = form.fields;
  return { form, ...projectName(name?.text ?? "", [unit?.text ?? "", department?.text ?? ""]) };
}
