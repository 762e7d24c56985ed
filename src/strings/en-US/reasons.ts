/** In English: why an indicator's score is an interval that a person must judge, or cannot be computed. */
import type { ReasonTexts } from "../reasons";

const inQuotes = (text: string | undefined): string =>
  text === undefined || text === "" ? "" : ` “${text}”`;

export const reasons: ReasonTexts = {
  "judge-partly": (data) =>
    `the actual${inQuotes(data["actual"])} is partly achieved: the second tier; the score is your judgement`,
  "judge-missed": (data) =>
    `the actual${inQuotes(data["actual"])} is not achieved: the third tier; the score is your judgement`,
  "judge-wording": (data) =>
    `the actual${inQuotes(data["actual"])} does not say whether the target${inQuotes(data["target"])} was achieved; the score is your judgement`,
  "judge-late": (data) =>
    `completed${inQuotes(data["actual"])} later than the target${inQuotes(data["target"])}: the second or third tier; the score is your judgement`,
  "judge-no-completion": (data) =>
    `the target${inQuotes(data["target"])} is a deadline and no completion is stated: the third tier; the score is your judgement`,
  "judge-range-exceeded": (data) =>
    `the actual${inQuotes(data["actual"])} lies above the target range${inQuotes(data["target"])}; whether points are lost is your judgement`,
  "judge-direction": (data) =>
    `the target${inQuotes(data["target"])} does not say whether it is a floor or a ceiling, and the actual${inQuotes(data["actual"])} differs from it; whether points are lost is your judgement`,
  "no-actual": () => "there is no actual; fill it in first",
  "no-target": () => "there is no target; fill it in first",
  "no-weight": () => "there is no weight; fill it in first",
  "unreadable-target": (data) => `the target${inQuotes(data["target"])} cannot be understood`,
  "unreadable-actual": (data) =>
    `the actual${inQuotes(data["actual"])} cannot be compared with the target${inQuotes(data["target"])}`,
  "unit-unknown": (data) =>
    `the target${inQuotes(data["target"])} or the actual${inQuotes(data["actual"])} has no unit, so it may or may not be a percentage`,
  "units-differ": (data) =>
    `the target${inQuotes(data["target"])} and the actual${inQuotes(data["actual"])} have different units`,
  "damaged-cell": (data) =>
    `Excel changed what was typed${inQuotes(data["typed"])} and the original cannot be recovered; type it again`,
};
