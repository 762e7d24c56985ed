/** The store's one door for views, the file mode and tests. */
export { createPaneStore, type PaneActions, type PaneStore, type PaneStoreOptions } from "./store";
export type { PaneEnvironment } from "./environment";
export type { AnalysedForm, Analysis, AnalysisProgress } from "./analysis";
export { projectOf } from "./analysis";
export { gravest, type FindingItem } from "./findings";
export type { Severity } from "../../core/rules/rule";
export type { Failure, PaneEvent, PaneState, Phase, View, Written } from "./state";
export { analysisOf, chosenForm, findingsOf, formAt, marksOf, type CellMark } from "./select";
