/**
 * The stand-in Excel: takes request bodies as office.js sends them, answers as Excel would, counts, and fails on
 * demand. How requests reach it (Node or a browser page) is the matter of node.ts and xdm.ts.
 */
import { parseRange } from "../../src/core/sheet/address";
import { HostObject, method } from "./host-object";
import type { Book, Sheet } from "./model/book";
import { enter } from "./model/entry";
import { workbook } from "./objects/workbook";
import { RichApi } from "./rich-api";
import { Session, type Author, type ExcelEvent } from "./session";
import { ActionType, parseBatch, type WireBatch } from "./wire";

/** Excel on the web refuses requests and answers beyond this size. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** office.js's numbers for what the host refuses as a whole. */
export const Refusals = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type Reply =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "refused"; readonly code: keyof typeof Refusals }
  /** The request may have been carried out; nobody hears of it. */
  | { readonly kind: "lost" };

/** What shall go wrong with a request. */
export type Fault =
  | { readonly kind: "fail-at"; readonly action: number; readonly code: string }
  | { readonly kind: "lose-request" }
  | { readonly kind: "lose-answer" }
  | { readonly kind: "cell-edit" };

export interface Counts {
  /** Requests that a `context.sync()` of the add-in made; the clean-up after Excel.run is none. */
  syncs: number;
  requests: number;
  requestBytes: number;
  responseBytes: number;
}

export interface ExcelOptions {
  /** The ExcelApi version that this Excel has. */
  readonly api?: string;
  /** Can this Excel hold a request back until no cell is edited any more? Desktop versions can. */
  readonly holdsBack?: boolean;
}

const bytes = (text: string): number => Buffer.byteLength(text);

export class StandInExcel {
  readonly session: Session;
  readonly api: string;
  readonly holdsBack: boolean;
  counts: Counts = noCounts();
  /** While true, a person has a cell open for editing: every request is refused. */
  cellEdit = false;
  /** Called before each sync with its number, from 1; may change the workbook, and may answer with a fault. */
  onSync: (sync: number) => Fault | undefined = () => undefined;
  onEvents: (events: readonly ExcelEvent[]) => void = () => undefined;
  /** How many actions the last sync had. */
  lastSyncActions = 0;
  private readonly richApi: RichApi;

  constructor(
    readonly book: Book,
    options: ExcelOptions = {},
  ) {
    this.api = options.api ?? "1.20";
    this.holdsBack = options.holdsBack ?? false;
    this.session = new Session(book);
    this.richApi = new RichApi({
      root: workbook(this.session),
      factories: { "Microsoft.InternalService.AddinInternalService": internalService },
      supports: this.supports,
    });
  }

  /** Is this ExcelApi version there? */
  readonly supports = (version: string): boolean => {
    const [major = 0, minor = 0] = this.api.split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };

  get liveReferences(): number {
    return this.richApi.references.size;
  }

  resetCounts(): void {
    this.counts = noCounts();
  }

  execute(body: string): Reply {
    const batch = parseBatch(body);
    this.counts.requests++;
    this.counts.requestBytes += bytes(body);
    const isSync = !isCleanUp(batch);
    if (isSync) {
      this.counts.syncs++;
      this.lastSyncActions = batch.actions.length;
    }
    const fault = isSync ? this.onSync(this.counts.syncs) : undefined;
    if ((this.cellEdit || fault?.kind === "cell-edit") && !isHousekeeping(batch))
      return { kind: "refused", code: "InvalidOperationInCellEditMode" };
    if (fault?.kind === "lose-request") return { kind: "lost" };
    if (bytes(body) > PAYLOAD_LIMIT) return { kind: "refused", code: "RequestPayloadSizeLimitExceeded" };
    const text = JSON.stringify(this.answer(batch, fault));
    this.counts.responseBytes += bytes(text);
    if (bytes(text) > PAYLOAD_LIMIT) return { kind: "refused", code: "ResponsePayloadSizeLimitExceeded" };
    return fault?.kind === "lose-answer" ? { kind: "lost" } : { kind: "answer", text };
  }

  /** Sends the events of the last request; call it after the answer has left. */
  flushEvents(): void {
    const events = this.session.takeEvents();
    if (events.length > 0) this.onEvents(events);
  }

  /** Somebody types into a cell. */
  type(
    sheet: string,
    cell: string,
    content: string | number,
    author: Exclude<Author, "this-add-in"> = "user",
  ): void {
    const area = parseRange(cell);
    if (area === null) throw new Error(cell);
    const target = this.sheet(sheet);
    enter(target.touch(area.top, area.left), content);
    this.session.changed(target, area, author);
    this.flushEvents();
  }

  sheet(name: string): Sheet {
    const found = this.book.find(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  private answer(batch: WireBatch, fault: Fault | undefined) {
    if (fault?.kind !== "fail-at") return this.richApi.execute(batch);
    const done = this.richApi.execute({ ...batch, actions: batch.actions.slice(0, fault.action) });
    if ("Error" in done) return done;
    const { code, action } = fault;
    return {
      Error: {
        Code: code,
        Message: `${code} (injected)`,
        Location: "",
        ActionIndex: action,
        HttpStatusCode: 400,
      },
      ProcessedResults: done,
    };
  }
}

const noCounts = (): Counts => ({ syncs: 0, requests: 0, requestBytes: 0, responseBytes: 0 });

/** What the library tells Excel about the add-in as it starts; it touches no workbook, so an open cell is no matter. */
const isHousekeeping = (batch: WireBatch): boolean =>
  batch.actions.some(({ name }) => name === "NotifyActionHandlerReady");

/** After Excel.run the library lets its references go, in a request of its own. */
function isCleanUp(batch: WireBatch): boolean {
  return batch.actions.every(
    ({ type, name }) =>
      type === ActionType.trace ||
      type === ActionType.instantiate ||
      (type === ActionType.method && name === "_RemoveReference"),
  );
}

/** office.js tells the host that its ribbon functions are ready. */
const internalService = (): HostObject =>
  new HostObject("AddinInternalService", { NotifyActionHandlerReady: method(() => null) });
