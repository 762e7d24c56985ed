/**
 * Long work in slices: a loop calls `breathe` between its steps, and the page gets its turn as soon as a slice has
 * lasted long enough. The same code runs in Node, where the turn goes to other work.
 */
import { HostFailure } from "../../hosts/errors";

/** Longest time without a turn for the page, in milliseconds: well below the 50 that people notice. */
const SLICE = 12;

export class Slices {
  private start = performance.now();

  constructor(
    private readonly signal: AbortSignal,
    /** In milliseconds. */
    private readonly longest: number = SLICE,
  ) {}

  /** Lets the page go on when the slice is used up; throws a `HostFailure` ("cancelled") once cancelled. */
  async breathe(): Promise<void> {
    await this.rest();
    this.stopIfCancelled();
  }

  /** As `breathe`, for work that keeps what it has done when it is cancelled: `cancelled` tells. */
  async rest(): Promise<void> {
    if (performance.now() - this.start < this.longest) return;
    await turn();
    this.start = performance.now();
  }

  get cancelled(): boolean {
    return this.signal.aborted;
  }

  /** Throws a `HostFailure` ("cancelled") once cancelled. */
  stopIfCancelled(): void {
    if (this.signal.aborted) throw new HostFailure({ code: "cancelled", data: {} });
  }
}

/** A message to oneself: a new task at once, where timers wait 4 ms after a few calls. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
