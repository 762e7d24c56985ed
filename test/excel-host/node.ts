/// <reference types="office-js" />
/**
 * Microsoft's own library in Node: the unmodified Excel build of @microsoft/office-js runs in a vm context, and a
 * session of our own takes the requests of its proxies to the stand-in.
 *
 * The names with an underscore are the library's private seams for hosts; they are part of the pinned version.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { Refusals, type StandInExcel } from "./excel";
import type { ExcelEvent } from "./session";

export const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

interface Response {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

interface Executor {
  executeAsync(custom: unknown, flags: number, message: { readonly Body: unknown }): Promise<Response>;
}

/** What the stand-in needs of the library. */
interface OfficeExtension {
  readonly SessionBase: { new (): object; _overrideSession: object | null };
  readonly GenericEventRegistration: {
    _testReadyImpl: () => unknown;
    getGenericEventRegistration(name: string): { _handleRichApiMessage(message: object): void };
  };
  readonly Promise: { resolve(): unknown };
}

type ExcelLibrary = typeof Excel;

interface Library {
  readonly Excel: ExcelLibrary;
  readonly OfficeExtension: OfficeExtension;
}

const nothing = () => undefined;

/** The few objects of a web page that the library touches while it loads. */
function pageGlobals(supports: (set: string, version: string | number) => boolean): Record<string, unknown> {
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const page: Record<string, unknown> = {
    location: { hash: "", search: "", href: "https://localhost/", protocol: "https:", hostname: "localhost" },
    addEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    Promise,
    navigator: { userAgent: "node" },
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      URL: "https://localhost/",
      cookie: "",
    },
    OSF: {
      _OfficeAppFactory: {
        getContext: () => ({ requirements: { isSetSupported: supports } }),
        getHostInfo: () => ({}),
        getLoadScriptHelper: () => ({ getOfficeJsBasePath: () => "" }),
      },
    },
  };
  page["window"] = page;
  page["self"] = page;
  page["top"] = page;
  page["parent"] = page;
  return page;
}

let script: vm.Script | null = null;

/** Loads a library of its own for this stand-in: about 80 ms the first time. */
export function officeFor(excel: StandInExcel): ExcelLibrary {
  const file = join(OFFICE_JS, "excel-win32-16.01.js");
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: file });
  const page = pageGlobals((set, version) => {
    if (set === "DelayForCellEdit") return excel.holdsBack;
    return set.toLowerCase() === "excelapi" && excel.supports(String(version));
  });
  script.runInContext(vm.createContext(page));
  const library: Library = {
    Excel: page["Excel"] as ExcelLibrary,
    OfficeExtension: page["OfficeExtension"] as OfficeExtension,
  };
  attach(library.OfficeExtension, excel);
  return library.Excel;
}

function attach(library: OfficeExtension, excel: StandInExcel): void {
  const events = library.GenericEventRegistration;
  events._testReadyImpl = () => library.Promise.resolve();
  const registration = events.getGenericEventRegistration("");
  excel.onEvents = (raised) => {
    setTimeout(() => {
      registration._handleRichApiMessage({ entries: raised.map(entryOf) });
    }, 0);
  };
  class StandInSession extends library.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "https://localhost/", headers: {} });
    }
    _createRequestExecutorOrNull(): Executor {
      return {
        executeAsync: async (_custom, flags, message) => {
          // The library goes on to change the object: it is copied at once.
          const body = JSON.stringify(message.Body);
          if ((flags & DELAY_FOR_CELL_EDIT) !== 0 && excel.holdsBack) await editEnds(excel);
          return respond(excel, body);
        },
      };
    }
    getEventRegistration() {
      return registration;
    }
  }
  Object.defineProperty(StandInSession.prototype, "eventRegistration", { get: () => registration });
  library.SessionBase._overrideSession = new StandInSession();
}

const entryOf = ({ type, target, message }: ExcelEvent) => ({
  messageCategory: 65536,
  messageType: type,
  targetId: target,
  message,
});

/** The request flag that the run option `delayForCellEdit` sets. */
const DELAY_FOR_CELL_EDIT = 64;

async function editEnds(excel: StandInExcel): Promise<void> {
  if (!excel.cellEdit) return;
  await new Promise((resolve) => setTimeout(resolve, 10));
  return editEnds(excel);
}

async function respond(excel: StandInExcel, body: string): Promise<Response> {
  const reply = excel.execute(body);
  setTimeout(() => {
    excel.flushEvents();
  }, 0);
  await Promise.resolve();
  const response = { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: null };
  switch (reply.kind) {
    case "answer":
      return { ...response, Body: JSON.parse(reply.text) as unknown };
    case "refused":
      return {
        ...response,
        HttpStatusCode: 400,
        ErrorCode: reply.code,
        ErrorMessage: `${reply.code} (${Refusals[reply.code]})`,
      };
    case "lost":
      return { ...response, HttpStatusCode: 500, ErrorCode: "ConnectionFailure", ErrorMessage: "no answer" };
  }
}
