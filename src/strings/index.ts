/** Everything that users read, in zh-CN and en-US: the one door to the wording. */
export { LOCALES, type Locale, type Wording } from "./locale";
export { cliTexts, type CliTexts } from "./cli";
export { compareTexts } from "./compare";
export { errorText } from "./errors";
export { evidenceText } from "./evidence";
export { profileProblemText } from "./profile-problems";
export { reasonText } from "./reasons";
export { reportWords } from "./report";
export { obstacleText, skipText } from "./skips";
export * from "./terms";
export { findingText, fixText, ruleText } from "./rules";
