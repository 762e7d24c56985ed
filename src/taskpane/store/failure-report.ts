/**
 * The error report that people can copy and send: what was under way, where, and the technical cause. No text of
 * the workbook is in it, because it may leave the computer.
 */
import { HostFailure } from "../../hosts/errors";
import type { PaneEnvironment } from "./environment";
import type { Failure, PaneState } from "./state";

export function failureReport(
  cause: unknown,
  during: Failure["during"],
  environment: PaneEnvironment,
  state: PaneState,
): string {
  const analysis = state.phase.kind === "ready" ? state.phase.analysis : null;
  return [
    `绩核 Jihe ${environment.version}`,
    `time: ${new Date(environment.now()).toISOString()}`,
    `platform: ${environment.platform}`,
    `during: ${during}`,
    `view: ${state.view}, phase: ${state.phase.kind}`,
    ...(analysis === null ? [] : [`sheets: ${analysis.sheets.length}, forms: ${analysis.forms.length}`]),
    ...causeLines(cause),
  ].join("\n");
}

function causeLines(cause: unknown): readonly string[] {
  if (cause instanceof HostFailure) {
    // Names of files and sheets are the person's; only codes and limits say what went wrong.
    const { code, data } = cause.error;
    const technical = Object.entries(data).filter(([name]) => name !== "file" && name !== "sheet");
    return [`error: ${code}`, ...technical.map(([name, value]) => `${name}: ${value}`)];
  }
  if (cause instanceof Error) return [`error: ${cause.name}: ${cause.message}`, cause.stack ?? ""];
  return [`error: ${String(cause)}`];
}
