/** Colours for a terminal; plain text everywhere else. Colour never carries meaning alone. */
import type { Severity } from "../../core/rules/rule";

export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
}

const CODES: Readonly<Record<Severity, string>> = { error: "31", warning: "33", info: "36" };

const PLAIN: Paint = { bold: (text) => text, faint: (text) => text, severity: (_severity, text) => text };

const COLOUR: Paint = {
  bold: (text) => `\u001B[1m${text}\u001B[22m`,
  faint: (text) => `\u001B[2m${text}\u001B[22m`,
  severity: (severity, text) => `\u001B[${CODES[severity]}m${text}\u001B[39m`,
};

export function paint(colour: boolean): Paint {
  return colour ? COLOUR : PLAIN;
}
