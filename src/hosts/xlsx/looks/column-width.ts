/**
 * Column widths are stored in digits of the workbook's default font. How wide a digit is depends on the font, which
 * may not be on this machine, so the widths of the usual ones at screen resolution are kept here.
 */

/** Width of "0" over the font's size in whole pixels. 宋体, 仿宋, 楷体, 黑体 are half an em; Excel rounds up from .5. */
const DIGIT_RATIOS: readonly (readonly [RegExp, number])[] = [
  [/calibri|carlito|aptos/i, 0.48],
  [/arial|helvetica|liberation sans|cambria/i, 0.55],
  [/雅黑|yahei|等线|dengxian/i, 0.54],
];
const HALF_EM = 0.5;

/** `size` in pixels. */
export function digitWidth(font: string, size: number): number {
  const ratio = DIGIT_RATIOS.find(([name]) => name.test(font))?.[1] ?? HALF_EM;
  return Math.max(1, Math.round(Math.round(size) * ratio));
}

/** The stored width counts digits, padding included. */
export function columnPixels(width: number, digit: number): number {
  return Math.floor(((256 * width + Math.floor(128 / digit)) / 256) * digit);
}

/** The default when only a number of characters is given: the padding is added, then rounded up to 8 pixels. */
export function baseColumnPixels(characters: number, digit: number): number {
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((characters * digit + padding) / 8) * 8;
}
