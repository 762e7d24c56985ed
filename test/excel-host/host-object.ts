/**
 * An object of the stand-in as the wire sees it: a table of members under their wire names (`Values`, `GetRange`).
 * Adding an API to the stand-in means adding one entry to such a table.
 */

export type Member = (
  | { readonly kind: "value"; readonly get: () => unknown; readonly set?: (value: unknown) => void }
  | { readonly kind: "object"; readonly get: () => HostObject | null }
  | { readonly kind: "method"; readonly call: (args: readonly unknown[]) => unknown }
) & {
  /** The ExcelApi version that brought the member, "1.1" when absent. */
  readonly since?: string;
};

export type Members = Readonly<Record<string, Member>>;

interface Shape {
  /** What `load()` without names returns. */
  readonly scalars?: readonly string[];
  /** Goes into answers so that the client can find the object again. */
  readonly id?: string;
  /** Ranges: the client keeps them alive between requests. */
  readonly counted?: boolean;
  readonly items?: () => readonly HostObject[];
  readonly indexer?: (key: unknown) => HostObject;
}

export class HostObject {
  /** Set while the client keeps a reference. */
  reference: string | null = null;

  constructor(
    readonly type: string,
    readonly members: Members,
    readonly shape: Shape = {},
  ) {}
}

export const value = (get: () => unknown, set?: (value: unknown) => void, since?: string): Member => ({
  kind: "value",
  get,
  ...(set === undefined ? {} : { set }),
  ...(since === undefined ? {} : { since }),
});

export const object = (get: () => HostObject | null, since?: string): Member => ({
  kind: "object",
  get,
  ...(since === undefined ? {} : { since }),
});

export const method = (call: (args: readonly unknown[]) => unknown, since?: string): Member => ({
  kind: "method",
  call,
  ...(since === undefined ? {} : { since }),
});
