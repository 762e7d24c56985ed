/** Text in columns: Chinese characters and full-width signs take two cells of a terminal, others one. */

/** East Asian wide and full-width ranges as far as forms use them; combining marks take none. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NONE = /\p{M}|[\u200B-\u200F\u2060\uFEFF]/u;

export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Latin letters and ideographs, which are nearly all there is, need no pattern.
    if (code < 0x300) width += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) width += 2;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
      at += character.length - 1;
    }
  }
  return width;
}

export type Align = "left" | "right";

export function pad(text: string, width: number, align: Align = "left"): string {
  const missing = width - displayWidth(text);
  if (missing <= 0) return text;
  const space = " ".repeat(missing);
  return align === "left" ? text + space : space + text;
}

/** Cuts a text to a width, with `…` for what is lost; line breaks become spaces. */
export function clip(text: string, width: number): string {
  const line = oneLine(text);
  if (displayWidth(line) <= width) return line;
  let kept = "";
  let used = 0;
  for (const character of line) {
    used += displayWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** True for texts without any blank but single spaces inside, judged by plain letters and the usual punctuation. */
function isOneLine(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800) || code > 0xff00) continue;
    if (code !== 0x20 || at === 0 || at === text.length - 1 || text.charCodeAt(at + 1) === 0x20) return false;
  }
  return true;
}

/** Cell texts may hold line breaks and control characters, which would break lines or colour a terminal. */
export function oneLine(text: string): string {
  return isOneLine(text) ? text : text.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, " ").trim();
}

/** Rows of texts as aligned lines, two spaces between the columns; trailing space is cut. */
export function table(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[] = [],
): readonly string[] {
  const widths: number[] = [];
  const last = Math.max(0, ...rows.map((row) => row.length)) - 1;
  // Nothing stands behind the last column, whose texts are the longest.
  const isOpen = (column: number): boolean => column === last && (aligns[column] ?? "left") === "left";
  for (const row of rows) {
    row.forEach((text, column) => {
      if (!isOpen(column)) widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    });
  }
  return rows.map((row) =>
    row
      .map((text, column) =>
        isOpen(column) ? text : pad(text, widths[column] ?? 0, aligns[column] ?? "left"),
      )
      .join("  ")
      .trimEnd(),
  );
}
