/**
 * The interpreter of action batches: resolves object paths, carries actions out one after the other, and answers as
 * Excel does. It knows nothing of Excel: everything is looked up by wire name in the member tables of host objects.
 * A batch is no transaction: what was done before an action fails stays done.
 */
import { ExcelError, itemNotFound, notEmulated } from "./errors";
import { HostObject, type Member } from "./host-object";
import {
  ActionType,
  isList,
  isRecord,
  PathType,
  type WireAction,
  type WireArguments,
  type WireBatch,
  type WireQuery,
} from "./wire";

export interface RichApiOptions {
  readonly root: HostObject;
  /** Objects that office.js creates by name. */
  readonly factories: Readonly<Record<string, () => HostObject>>;
  /** Is a member of this ExcelApi version there? */
  readonly supports: (version: string) => boolean;
}

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export type Answer =
  | { readonly Results: readonly Result[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: Readonly<Record<string, unknown>>;
      readonly ProcessedResults: Readonly<Record<string, unknown>>;
    };

const wireName = (name: string) =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

export class RichApi {
  /** Objects that the client keeps alive, by reference id. */
  readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly options: RichApiOptions) {}

  execute(batch: WireBatch): Answer {
    const run = new BatchRun(this, this.options, batch);
    const results: Result[] = [];
    for (const [index, action] of batch.actions.entries()) {
      try {
        results.push({ ActionId: action.id, Value: run.carryOut(action) ?? null });
      } catch (cause) {
        if (!(cause instanceof ExcelError)) throw cause;
        return {
          Error: {
            Code: cause.code,
            Message: cause.message,
            Location: cause.location,
            ActionIndex: index,
            HttpStatusCode: cause.code === "ItemNotFound" ? 404 : 400,
          },
          ProcessedResults: { Results: results, TraceIds: run.traces },
        };
      }
    }
    return { Results: results, TraceIds: run.traces };
  }

  keep(target: HostObject): void {
    if (target.reference !== null) return;
    target.reference = `ref:${this.nextReference++}`;
    this.references.set(target.reference, target);
  }

  release(reference: unknown): void {
    if (typeof reference !== "string") return;
    const target = this.references.get(reference);
    if (target === undefined) return;
    target.reference = null;
    this.references.delete(reference);
  }
}

/** One batch: every object path is resolved once. */
class BatchRun {
  readonly traces: number[] = [];
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly api: RichApi,
    private readonly options: RichApiOptions,
    private readonly batch: WireBatch,
  ) {}

  carryOut(action: WireAction): unknown {
    if (action.type === ActionType.trace) {
      this.traces.push(action.id);
      return null;
    }
    const target = this.resolve(action.path);
    switch (action.type) {
      case ActionType.instantiate:
        return identity(target);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(target, action.query);
      case ActionType.method:
        return this.invoke(target, action);
      case ActionType.setProperty:
        this.assign(target, action.name, this.arguments(action.args)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.state)) this.assign(target, name, value);
        return null;
      default:
        throw notEmulated(`action type ${action.type}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.paths.get(id);
    if (path === undefined) throw new ExcelError("InvalidObjectPath", `object path ${id} is missing`, "");
    const found = this.follow(path.type, path.name, path.parent, path.args);
    this.resolved.set(id, found);
    return found;
  }

  private follow(type: number, name: string, parent: number, args: WireArguments): HostObject | null {
    switch (type) {
      case PathType.global:
        return this.options.root;
      case PathType.newObject: {
        const make = this.options.factories[name];
        if (make === undefined) throw notEmulated(`new ${name}`);
        return make();
      }
      case PathType.referenceId: {
        const kept = this.api.references.get(name);
        if (kept !== undefined) return kept;
        throw new ExcelError(
          "InvalidReference",
          "This reference is not valid for the current operation.",
          name,
        );
      }
      case PathType.nullObject:
        return null;
      case PathType.method:
      case PathType.property:
      case PathType.indexer: {
        const owner = this.resolve(parent);
        return owner === null ? null : this.step(type, owner, name, args);
      }
      default:
        throw notEmulated(`object path type ${type}`);
    }
  }

  private step(type: number, owner: HostObject, name: string, args: WireArguments): HostObject | null {
    if (type === PathType.indexer) {
      if (owner.shape.indexer === undefined) throw notEmulated(`${owner.type}[…]`);
      return owner.shape.indexer(this.arguments(args)[0]);
    }
    const member = this.member(owner, name);
    if (type === PathType.property && member.kind === "object") return member.get();
    if (type === PathType.method && member.kind === "method") {
      const result = member.call(this.arguments(args));
      if (result === null || result instanceof HostObject) return result;
    }
    throw notEmulated(`${owner.type}.${lower(name)} as an object`);
  }

  private member(owner: HostObject, name: string): Member {
    const member = Object.hasOwn(owner.members, name) ? owner.members[name] : undefined;
    if (member === undefined) throw notEmulated(`${owner.type}.${lower(name)}`);
    if (member.since !== undefined && !this.options.supports(member.since)) {
      throw new ExcelError(
        "ApiNotFound",
        `The API you are trying to use could not be found (ExcelApi ${member.since}).`,
        `${owner.type}.${lower(name)}`,
      );
    }
    return member;
  }

  private arguments({ values, paths }: WireArguments): readonly unknown[] {
    const walk = (value: unknown, path: unknown): unknown => {
      if (typeof path === "number" && path !== 0) return this.resolve(path);
      if (isList(value) && isList(path)) return value.map((item, index) => walk(item, path[index]));
      return value;
    };
    return values.map((value, index) => walk(value, paths[index]));
  }

  private invoke(target: HostObject | null, action: WireAction): unknown {
    if (action.name === "_KeepReference") {
      if (target !== null) this.api.keep(target);
      return null;
    }
    if (target === null) throw itemNotFound(lower(action.name));
    const args = this.arguments(action.args);
    if (action.name === "_RemoveReference") {
      this.api.release(args[0]);
      return null;
    }
    const member = this.member(target, action.name);
    if (member.kind !== "method") throw notEmulated(`${target.type}.${lower(action.name)}()`);
    const result = member.call(args);
    return result instanceof HostObject ? identity(result) : result;
  }

  private assign(target: HostObject | null, name: string, value: unknown): void {
    if (target === null) throw itemNotFound(lower(name));
    const member = this.member(target, wireName(name));
    if (member.kind === "object" && isRecord(value)) {
      const inner = member.get();
      for (const [key, item] of Object.entries(value)) this.assign(inner, key, item);
      return;
    }
    if (member.kind !== "value" || member.set === undefined) {
      throw notEmulated(`${target.type}.${lower(name)} = …`);
    }
    member.set(value);
  }

  private query(target: HostObject | null, query: WireQuery): unknown {
    if (target === null) return null;
    const wishes = [...query.select, ...query.expand.map((name) => `${name}/$all`)].map((wish) =>
      wish.split("/").filter((step) => step !== "" && step.toLowerCase() !== "items"),
    );
    const items = target.shape.items?.();
    if (items === undefined) return { ...identity(target), ...this.project(target, wishes) };
    const page = items.slice(query.skip, query.top === null ? undefined : query.skip + query.top);
    return {
      _Items: page.map((item) => {
        if (this.batch.autoKeepReference && item.shape.counted === true) this.api.keep(item);
        return { ...identity(item), ...this.project(item, wishes) };
      }),
    };
  }

  private project(target: HostObject, wishes: readonly (readonly string[])[]): Record<string, unknown> {
    const shown: Record<string, unknown> = {};
    const nested = new Map<string, string[][]>();
    const take = (name: string): void => {
      const member = this.member(target, name);
      if (member.kind === "value") shown[name] = member.get();
    };
    for (const [first, ...rest] of wishes.length === 0 ? [["$all"]] : wishes) {
      if (first === undefined || first === "$all") for (const name of target.shape.scalars ?? []) take(name);
      else if (first !== "$none") {
        const name = wireName(first);
        if (this.member(target, name).kind === "object")
          nested.set(name, [...(nested.get(name) ?? []), rest]);
        else take(name);
      }
    }
    for (const [name, inner] of nested) {
      const member = this.member(target, name);
      if (member.kind !== "object") continue;
      const select = inner.filter((path) => path.length > 0).map((path) => path.join("/"));
      shown[name] = this.query(member.get(), { select, expand: [], skip: 0, top: null });
    }
    return shown;
  }
}

/** How an object is told apart on the wire; `null` is a null object. */
function identity(target: HostObject | null): Record<string, string> | null {
  if (target === null) return null;
  return {
    ...(target.shape.id === undefined ? {} : { Id: target.shape.id }),
    ...(target.reference === null ? {} : { _ReferenceId: target.reference }),
  };
}
