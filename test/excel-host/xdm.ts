/**
 * The host's end of the channel between Excel on the web and an add-in's page: JSON messages by postMessage. Written
 * from what office.js sends and reads; no code of Microsoft's runs on this side.
 */
import { Refusals, type StandInExcel } from "./excel";
import type { ExcelEvent } from "./session";
import { isList, isRecord } from "./wire";

const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;

interface Message {
  readonly action: string;
  readonly kind: number;
  readonly conversation: unknown;
  readonly correlation: unknown;
  readonly data: unknown;
}

export interface XdmOptions {
  readonly excel: StandInExcel;
  /** The host page's origin. */
  readonly origin: string;
  /** Sends a message to the pane. */
  readonly post: (text: string) => void;
  readonly locale?: string;
}

export class XdmHost {
  /** Ribbon commands that said they were done. */
  readonly completed: unknown[] = [];
  private readonly registrations = new Map<string, Message>();

  constructor(private readonly options: XdmOptions) {
    options.excel.onEvents = (events) => {
      for (const event of events) this.raise("richApiMessage", richApiMessage(event));
    };
  }

  /** A message from the pane. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (message === null) return;
    if (message.kind === ActionKind.register) this.registrations.set(message.action, message);
    if (message.kind === ActionKind.unregister) this.registrations.delete(message.action);
    if (message.kind !== ActionKind.invoke) this.send(message, { Error: 0 }, "answer");
    else this.invoke(message);
  }

  /** Presses a ribbon button with a function command. */
  pressCommand(functionName: string): void {
    this.raise("appCommandInvoked", ["1", functionName, JSON.stringify({ source: { id: functionName } })]);
  }

  isListening(action: string): boolean {
    return this.registrations.has(action);
  }

  private invoke(message: Message): void {
    switch (message.action) {
      case "ContextActivationManager_getAppContextAsync":
        this.send(message, this.appContext(), "answer");
        break;
      case "ContextActivationManager_notifyHost":
        this.send(message, null, "answer");
        break;
      case "executeMethod": {
        const answer = this.executeMethod(message.data);
        if (answer !== null) this.send(message, answer, "answer");
        this.options.excel.flushEvents();
        break;
      }
      default:
        throw new Error(`stand-in Excel: ${message.action} is not implemented`);
    }
  }

  private executeMethod(data: unknown): unknown {
    const method = isRecord(data) && isRecord(data["DdaMethod"]) ? data["DdaMethod"]["DispatchId"] : null;
    if (method === COMMAND_COMPLETED) {
      this.completed.push(data);
      return { Version: 1, Error: 0 };
    }
    if (method !== EXECUTE_RICH_API || !isRecord(data)) return { Version: 1, Error: 5001, Data: null };
    const fields = data["ArrayData"];
    const body = isList(fields) ? fields[4] : null;
    const reply = this.options.excel.execute(typeof body === "string" ? body : "");
    switch (reply.kind) {
      case "answer":
        return { Version: 1, Error: 0, Data: [200, [], reply.text] };
      case "refused":
        return { Version: 1, Error: Refusals[reply.code], Data: null };
      case "lost":
        return null;
    }
  }

  /** What office.js asks for first; the requirement sets are text, as 1.2 and 1.20 differ. */
  private appContext(): Readonly<Record<string, unknown>> {
    const locale = this.options.locale ?? "zh-CN";
    return {
      _id: "jihe",
      _appName: 16, // Excel on the web
      _appVersion: "16.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "https://example.test/book.xlsx",
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "1",
      _appInstanceId: "1",
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify({ ExcelApi: this.options.excel.api, RichApiRuntimeFlag: "1.2" }),
      _hostFullVersion: "16.0.99999.0",
      _addinName: "绩核",
      _appDomains: [],
      _featureGates: {},
    };
  }

  private raise(action: string, data: unknown): void {
    const registration = this.registrations.get(action);
    if (registration !== undefined) this.send(registration, data, "event");
  }

  private send(to: Message, data: unknown, kind: "answer" | "event"): void {
    this.options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: to.action,
        _conversationId: to.conversation,
        _correlationId: to.correlation,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: kind === "answer" ? 0 : 1,
        _serializerVersion: 1,
      }),
    );
  }
}

const richApiMessage = ({ type, target, message }: ExcelEvent) => ({
  ArrayData: [[65536, type, target, message, 0, false]],
});

function parseMessage(text: string): Message | null {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json) || json["_messageType"] !== 0 || typeof json["_actionName"] !== "string") return null;
  return {
    action: json["_actionName"],
    kind: typeof json["_actionType"] === "number" ? json["_actionType"] : ActionKind.invoke,
    conversation: json["_conversationId"],
    correlation: json["_correlationId"],
    data: json["_data"],
  };
}

/** `window.name` of the pane's frame: who the host is, and how to talk to it. */
export function frameName(hostOrigin: string, locale = "zh-CN"): string {
  return JSON.stringify({
    baseFrameName: "jihe",
    hostInfo: `Excel$Web$16.00$${locale}$1$$$0`,
    xdmInfo: `conversation|jihe|${hostOrigin}`,
    serializerVersion: 1,
  });
}
