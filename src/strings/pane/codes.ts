/** Codes of the pane that its wording must cover; the pane's own types must equal them. */
export type IgnoreCauseCode = "right-as-it-is" | "local-rule" | "wrong-check";

export type PreviewGroupCode =
  "overwritten" | "unwritable" | "judgement" | "totals" | "rates" | "scores" | "fixes";

export type PresetCode = "filling" | "review";
