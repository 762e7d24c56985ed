/** What the groups of actions share: the state, the host, and the few things they do for each other. */
import { HostFailure } from "../../hosts/errors";
import type { WorkbookHost } from "../../hosts/host";
import type { PaneEnvironment } from "./environment";
import { failureReport } from "./failure-report";
import type { Failure, PaneEvent, PaneState } from "./state";

export interface Context {
  readonly host: WorkbookHost;
  readonly environment: PaneEnvironment;
  readonly get: () => PaneState;
  readonly set: (patch: Partial<PaneState>) => void;
  /** Tells live regions and the sheet that something happened. */
  readonly emit: (event: EventWithoutSerial) => void;
  /** Words a failure for people and keeps it as a notice. */
  readonly fail: (cause: unknown, during: Failure["during"]) => void;
  /** Checks again, quietly, keeping what is open. */
  readonly recheck: () => Promise<void>;
  /** Runs `work` so that the host's own change events do not count as somebody's. */
  readonly ownChange: <T>(work: () => Promise<T>) => Promise<T>;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type EventWithoutSerial = DistributiveOmit<PaneEvent, "serial">;

export function failureOf(
  cause: unknown,
  during: Failure["during"],
  environment: PaneEnvironment,
  state: PaneState,
): Failure {
  const error = cause instanceof HostFailure ? cause.error : null;
  return { error, during, report: failureReport(cause, during, environment, state) };
}

export function isCancelled(cause: unknown): boolean {
  return cause instanceof HostFailure && cause.error.code === "cancelled";
}
