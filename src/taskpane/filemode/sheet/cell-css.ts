/** CSS of cell looks. Lengths are multiplied by --z, the zoom. Names from the workbook never reach CSS as they are. */
import type { CellLook, FontLook, LineLook, LineStyle } from "../../../hosts/xlsx/looks/look";

const LINES: Readonly<Record<LineStyle, string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  thin: "1px solid",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

export const lineCss = ({ style, color }: LineLook): string => `${LINES[style]} ${color}`;

/** Fonts that stand in for the workbook's on machines without it, by kind. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/仿宋|fang\s*song/i, "FangSong, STFangsong, 'Noto Serif CJK SC', serif"],
  [/楷|kai/i, "KaiTi, STKaiti, 'Noto Serif CJK SC', serif"],
  [/宋|song|sim\s*sun|明|ming|times|cambria|georgia/i, "SimSun, 'Songti SC', 'Noto Serif CJK SC', serif"],
  [/黑|hei/i, "SimHei, 'Heiti SC', 'Noto Sans CJK SC', sans-serif"],
  [/calibri|carlito/i, "Carlito, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"],
];
const SANS = "'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

function fontFamily({ name }: FontLook): string {
  const plain = name.replace(/[^\p{L}\p{N} _-]/gu, "").slice(0, 60);
  const others = STAND_INS.find(([kind]) => kind.test(name))?.[1] ?? SANS;
  return plain === "" ? others : `"${plain}", ${others}`;
}

/** Declarations of the cell and of the box around its text. */
export function cellCss(look: CellLook): { readonly cell: string; readonly text: string } {
  const { font } = look;
  const decoration = [font.underline ? "underline" : "", font.strike ? "line-through" : ""].join(" ").trim();
  const style = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
  const cell = [
    `font: ${style}calc(${font.size.toFixed(2)}px * var(--z)) / 1.25 ${fontFamily(font)}`,
    `vertical-align: ${look.vertical === "center" ? "middle" : look.vertical}`,
    ...(font.color === null ? [] : [`color: ${font.color}`]),
    ...(look.fill === null ? [] : [`background-color: ${look.fill}`]),
    ...(decoration === "" ? [] : [`text-decoration: ${decoration}`]),
  ];
  const text = [
    `white-space: ${look.wrap ? "pre-wrap" : "pre"}`,
    ...(look.indent === 0 ? [] : [`padding-inline: calc(${look.indent}px * var(--z)) 0`]),
    ...turned(look.rotation),
  ];
  return { cell: cell.join("; "), text: text.join("; ") };
}

/** Slanted texts are shown upright or on their side, whichever is nearer. */
function turned(rotation: CellLook["rotation"]): readonly string[] {
  if (rotation === "stacked")
    return ["writing-mode: vertical-rl", "text-orientation: upright", "margin: auto"];
  if (Math.abs(rotation) <= 45) return [];
  return [
    "writing-mode: vertical-rl",
    "margin: auto",
    ...(rotation > 0 ? ["transform: rotate(180deg)"] : []),
  ];
}
