/**
 * The batch that office.js sends: actions on object paths. Everything arrives as JSON, so it is narrowed here once.
 * Facts: the numbers are those of office.js's own enumerations; unknown ones are refused by the interpreter.
 */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  readonly values: readonly unknown[];
  /** Parallel to `values`: ids of object paths, 0 or absent for plain values. */
  readonly paths: readonly unknown[];
}

export interface WireAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: WireQuery;
  readonly state: Readonly<Record<string, unknown>>;
}

export interface WireQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly skip: number;
  readonly top: number | null;
}

export interface WirePath {
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: WireArguments;
}

export interface WireBatch {
  readonly autoKeepReference: boolean;
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (isList(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const record = (value: unknown): Json => (isRecord(value) ? value : {});
const texts = (value: unknown): readonly string[] =>
  list(value).filter((item): item is string => typeof item === "string");

function args(info: unknown): WireArguments {
  const { Arguments, ReferencedObjectPathIds } = record(info);
  return { values: list(Arguments), paths: list(ReferencedObjectPathIds) };
}

export function parseBatch(body: string): WireBatch {
  const json = record(JSON.parse(body));
  return {
    autoKeepReference: json["AutoKeepReference"] === true,
    actions: list(json["Actions"]).map(record).map(parseAction),
    paths: new Map(
      Object.entries(record(json["ObjectPaths"])).map(([id, path]) => [Number(id), parsePath(record(path))]),
    ),
  };
}

function parseAction(action: Json): WireAction {
  const query = record(action["QueryInfo"]);
  return {
    id: number(action["Id"]),
    type: number(action["ActionType"]),
    name: text(action["Name"]),
    path: number(action["ObjectPathId"]),
    args: args(action["ArgumentInfo"]),
    query: {
      select: texts(query["Select"]),
      expand: texts(query["Expand"]),
      skip: number(query["Skip"]),
      top: typeof query["Top"] === "number" ? query["Top"] : null,
    },
    state: record(action["ObjectState"]),
  };
}

function parsePath(path: Json): WirePath {
  return {
    type: number(path["ObjectPathType"]),
    name: text(path["Name"]),
    parent: number(path["ParentObjectPathId"]),
    args: args(path["ArgumentInfo"]),
  };
}
