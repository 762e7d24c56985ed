/** The workbook's table of shared strings, as plain texts: runs joined, phonetic guides left out. */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { detached } from "./cell-styles";
import type { XlsxPackage } from "./package";
import { TEXT, withoutReferences } from "./plain-xml";
import { readXml, SPREADSHEET, type XmlAttributes } from "./xml";

/** Collects the text of a string item (`si`, `is`): its `t`, or the `t` of its runs. */
export class StringItem {
  value = "";
  private piece = "";
  private collecting = false;
  private phonetic = 0;
  private preserve = false;

  reset(): void {
    this.value = "";
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "rPh") this.phonetic++;
    else if (name === "t" && this.phonetic === 0) {
      this.collecting = true;
      this.piece = "";
      this.preserve = attributes["xml:space"] === "preserve";
    }
  }

  text(text: string): void {
    if (this.collecting) this.piece += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic--;
    else if (name === "t" && this.collecting) {
      this.collecting = false;
      this.add(this.piece, this.preserve);
    }
  }

  /** Blank runs count only where the file asks to keep them; else they are indentation. */
  add(run: string, preserve: boolean): void {
    if (preserve || /\S/.test(run)) this.value += unescapeXstring(run);
  }
}

/** The usual `si`, of one run; Excel adds how to show a phonetic guide that is not there. */
const ITEM = new RegExp(
  `<si><t( xml:space="preserve")?>(${TEXT})</t>` +
    String.raw`(?:<phoneticPr fontId="\d+"(?: type="\w+")?(?: alignment="\w+")?/>)?</si>`,
  "y",
);

/** `_x000D_` stands for a character that XML cannot carry (ST_Xstring), `_x005F_` for an underscore before such. */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function readSharedStrings(
  pkg: XlsxPackage,
  part: string | null,
): Result<readonly string[], HostError> {
  const strings: string[] = [];
  if (part === null) return ok(strings);
  const item = new StringItem();
  const read = readXml(pkg, part, SPREADSHEET, {
    whole: {
      parent: "sst",
      pattern: ITEM,
      take: ([, space, written = ""]) => {
        const text = withoutReferences(written);
        if (text === null) return false;
        item.reset();
        item.add(text, space !== undefined);
        strings.push(detached(item.value));
        return true;
      },
    },
    open: (name, attributes) => {
      if (name === "si") item.reset();
      else item.open(name, attributes);
    },
    text: (text) => {
      item.text(text);
    },
    close: (name) => {
      if (name === "si") strings.push(detached(item.value));
      else item.close(name);
    },
  });
  return read.ok ? ok(strings) : read;
}
