/** Colours of a workbook: plain, by the theme, by the indexed palette; each may be lightened or darkened (tint). */
import type { XmlAttributes } from "../xml";

/** Excel's palette, indexes 8 to 63; 0 to 7 repeat the first eight. ECMA-376 part 1, 18.8.27. */
const PALETTE =
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 " +
  "9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff " +
  "00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";

const EXCEL_COLOURS = PALETTE.split(" ");
export const DEFAULT_PALETTE: readonly string[] = [...EXCEL_COLOURS.slice(0, 8), ...EXCEL_COLOURS].map(
  (rgb) => `#${rgb}`,
);

/** Office's theme of 2007 to 2010, for workbooks without a theme part: light 1, dark 1, light 2, dark 2, accents, links. */
export const DEFAULT_THEME: readonly string[] =
  "ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080"
    .split(" ")
    .map((rgb) => `#${rgb}`);

export interface Colors {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

/** "#rrggbb", or `null` for "automatic" and for anything unreadable. */
export function colorOf(attributes: XmlAttributes, colors: Colors): string | null {
  const { rgb, theme, indexed, tint } = attributes;
  const base =
    rgb !== undefined
      ? plainColor(rgb)
      : theme !== undefined
        ? (colors.theme[Number(theme)] ?? null)
        : indexed !== undefined
          ? (colors.palette[Number(indexed)] ?? null)
          : null;
  const shade = Number(tint ?? "0");
  return base === null || shade === 0 || !Number.isFinite(shade) ? base : tinted(base, shade);
}

/** "FFRRGGBB" or "RRGGBB" → "#rrggbb". Excel ignores the alpha. */
export function plainColor(text: string): string | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text.trim());
  return match?.[1] === undefined ? null : `#${match[1].toLowerCase()}`;
}

/** Negative tints darken, positive ones lighten: the lightness of HSL moves towards 0 or 1 (18.8.19). */
export function tinted(color: string, tint: number): string {
  const [r, g, b] = channels(color);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = max - min;
  // The saturation stays: the new chroma is what that saturation allows at the new lightness.
  const room = 1 - Math.abs(2 * lightness - 1);
  const saturation = room === 0 ? 0 : chroma / room;
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  const shift = (value: number) =>
    chroma === 0 ? wanted : wanted - spread / 2 + ((value - min) / chroma) * spread;
  return hex(shift(r), shift(g), shift(b));
}

/** `share` of `front` on `back`: pattern fills are shown as the colour they make from afar. */
export function mixed(front: string, back: string, share: number): string {
  const [a, b] = [channels(front), channels(back)];
  const mix = (n: 0 | 1 | 2) => a[n] * share + b[n] * (1 - share);
  return hex(mix(0), mix(1), mix(2));
}

function channels(color: string): readonly [number, number, number] {
  const at = (start: number) => parseInt(color.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function hex(...values: readonly number[]): string {
  const byte = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${values.map(byte).join("")}`;
}
