/** The outside of a run, so that tests can run the command line in their own process. */

export interface Sink {
  write(text: string): void;
  /** Resolves when the reader has taken what was written so far, for those who write much. */
  caughtUp?(): Promise<void>;
  readonly isTTY: boolean;
}

export interface Io {
  /** Results. */
  readonly out: Sink;
  /** Progress and messages. */
  readonly err: Sink;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 done and no error found; 1 findings of severity error; 2 the call or the input cannot be used. */
export type ExitStatus = 0 | 1 | 2;

/** Colours only where a person looks and has not asked for none (https://no-color.org). */
export function wantsColour(io: Io): boolean {
  return io.out.isTTY && (io.env["NO_COLOR"] ?? "") === "" && io.env["TERM"] !== "dumb";
}
