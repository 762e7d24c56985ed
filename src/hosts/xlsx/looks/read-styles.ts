/** Reads styles.xml and the theme for what cells look like; `cell-styles.ts` reads the same part for what they mean. */
import { ok, type Result } from "../../../core/result";
import type { HostError } from "../../errors";
import type { XlsxPackage } from "../package";
import { relationships, type WorkbookParts } from "../package-parts";
import { readXml, SPREADSHEET, xmlBoolean, type XmlAttributes } from "../xml";
import { colorOf, DEFAULT_PALETTE, DEFAULT_THEME, mixed, plainColor, type Colors } from "./colors";
import type { CellLook, FontLook, HorizontalAlign, LineLook, LineStyle, VerticalAlign } from "./look";

export interface StyleLooks {
  /** A style number out of bounds looks like number 0. */
  at(style: number): CellLook;
  /** Font of the workbook's Normal style: column widths count its digits. */
  readonly defaultFont: FontLook;
}

const PIXELS_PER_POINT = 4 / 3;

export function readStyleLooks(pkg: XlsxPackage, parts: WorkbookParts): Result<StyleLooks, HostError> {
  const theme = readTheme(pkg, parts.workbook);
  if (!theme.ok) return theme;
  const reader = new StylesReader(theme.value);
  if (parts.styles !== null) {
    const palette = readPalette(pkg, parts.styles);
    if (!palette.ok) return palette;
    reader.colors = { theme: theme.value, palette: palette.value };
    const read = readXml(pkg, parts.styles, SPREADSHEET, reader);
    if (!read.ok) return read;
  }
  return ok(reader.result());
}

const DRAWING = new Set([
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/main",
]);

/** The scheme's elements by the numbers that cells use: Excel counts light before dark, the part dark before light. */
const SCHEME = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

function readTheme(pkg: XlsxPackage, workbook: string): Result<readonly string[], HostError> {
  const related = relationships(pkg, workbook);
  if (!related.ok) return related;
  const part = related.value.find((one) => one.type === "theme" && !one.external)?.target;
  if (part === undefined || !pkg.has(part)) return ok(DEFAULT_THEME);
  const found = new Map<string, string>();
  const path: string[] = [];
  const read = readXml(pkg, part, DRAWING, {
    open: (name, attributes) => {
      path.push(name);
      const slot = path[path.length - 2] ?? "";
      if (path[path.length - 3] !== "clrScheme") return;
      const color = plainColor(attributes[name === "sysClr" ? "lastClr" : "val"] ?? "");
      if (color !== null) found.set(slot, color);
    },
    close: () => path.pop(),
  });
  // A theme only colours: a broken one must not keep the sheet from being seen.
  return ok(
    SCHEME.map((slot, index) => (read.ok ? found.get(slot) : undefined) ?? DEFAULT_THEME[index] ?? "#000000"),
  );
}

/** The workbook's own palette stands at the end of the part, behind its uses. */
function readPalette(pkg: XlsxPackage, part: string): Result<readonly string[], HostError> {
  const own: (string | null)[] = [];
  const read = readXml(pkg, part, SPREADSHEET, {
    open: (name, attributes) => {
      if (name === "rgbColor") own.push(plainColor(attributes["rgb"] ?? ""));
    },
  });
  return read.ok ? ok(DEFAULT_PALETTE.map((color, index) => own[index] ?? color)) : read;
}

type Side = "left" | "right" | "top" | "bottom";
const SIDES: ReadonlySet<string> = new Set<Side>(["left", "right", "top", "bottom"]);
const isSide = (name: string): name is Side => SIDES.has(name);

type Lines = Readonly<Record<Side, LineLook | null>>;
const NO_LINES: Lines = { left: null, right: null, top: null, bottom: null };

const PLAIN_FONT: FontLook = {
  name: "Calibri",
  size: 11 * PIXELS_PER_POINT,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

interface FillRecord {
  readonly pattern: string;
  readonly front: string | null;
  readonly back: string | null;
}

interface Alignment {
  readonly horizontal: HorizontalAlign;
  readonly vertical: VerticalAlign;
  readonly wrap: boolean;
  readonly indentSteps: number;
  readonly rotation: number | "stacked";
}

const PLAIN_ALIGNMENT: Alignment = {
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indentSteps: 0,
  rotation: 0,
};

interface FormatRecord {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: Alignment;
}

class StylesReader {
  colors: Colors;
  private readonly path: string[] = [];
  private readonly fonts: FontLook[] = [];
  private readonly fills: FillRecord[] = [];
  private readonly borders: Lines[] = [];
  private readonly named: FormatRecord[] = [];
  private readonly formats: FormatRecord[] = [];

  constructor(theme: readonly string[]) {
    this.colors = { theme, palette: DEFAULT_PALETTE };
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.path.push(name);
    const [, list, item] = this.path;
    const depth = this.path.length;
    if (list === "fonts" && item === "font") {
      if (depth === 3) this.fonts.push(PLAIN_FONT);
      else if (depth === 4) this.changeLast(this.fonts, (font) => this.fontWith(font, name, attributes));
    } else if (list === "fills" && item === "fill") {
      if (depth === 3) this.fills.push({ pattern: "none", front: null, back: null });
      else this.changeLast(this.fills, (fill) => this.fillWith(fill, name, attributes));
    } else if (list === "borders" && item === "border") {
      if (depth === 3) this.borders.push(NO_LINES);
      else this.readLine(name, depth, attributes);
    } else if ((list === "cellXfs" || list === "cellStyleXfs") && item === "xf") {
      const formats = list === "cellXfs" ? this.formats : this.named;
      if (depth === 3) formats.push(formatRecord(attributes));
      const last = formats[formats.length - 1];
      if (depth === 4 && name === "alignment" && last !== undefined) last.alignment = alignmentOf(attributes);
    }
  };

  readonly close = (): void => {
    this.path.pop();
  };

  result(): StyleLooks {
    const looks = this.formats.map((format) => this.look(format));
    const first = looks[0] ?? this.look(formatRecord({}));
    return {
      at: (style) => looks[style] ?? first,
      defaultFont: this.fonts[this.named[0]?.font ?? 0] ?? first.font,
    };
  }

  private look({ font, fill, border, alignment }: FormatRecord): CellLook {
    const { indentSteps, ...align } = alignment;
    const own = this.fonts[font] ?? this.fonts[0] ?? PLAIN_FONT;
    // A step of indentation is about the width of three spaces of the default font.
    const indent = indentSteps * 9;
    return {
      font: own,
      fill: fillColor(this.fills[fill]),
      ...(this.borders[border] ?? NO_LINES),
      ...align,
      indent,
    };
  }

  private fontWith(font: FontLook, name: string, attributes: XmlAttributes): FontLook {
    const value = attributes["val"];
    const on = xmlBoolean(value, true);
    switch (name) {
      case "name":
        return { ...font, name: value ?? font.name };
      case "sz": {
        const points = Number(value);
        return points > 0 && points < 410 ? { ...font, size: points * PIXELS_PER_POINT } : font;
      }
      case "b":
        return { ...font, bold: on };
      case "i":
        return { ...font, italic: on };
      case "strike":
        return { ...font, strike: on };
      case "u":
        return { ...font, underline: value !== "none" };
      case "color":
        return { ...font, color: colorOf(attributes, this.colors) };
      default:
        return font;
    }
  }

  private fillWith(fill: FillRecord, name: string, attributes: XmlAttributes): FillRecord {
    switch (name) {
      case "patternFill":
        return { ...fill, pattern: attributes["patternType"] ?? "none" };
      case "fgColor":
        return { ...fill, front: colorOf(attributes, this.colors) };
      case "bgColor":
        return { ...fill, back: colorOf(attributes, this.colors) };
      case "gradientFill":
        return { ...fill, pattern: "solid" };
      case "color":
        // A gradient is shown as its first colour.
        return { ...fill, front: fill.front ?? colorOf(attributes, this.colors) };
      default:
        return fill;
    }
  }

  private readLine(name: string, depth: number, attributes: XmlAttributes): void {
    const side = depth === 4 ? name : (this.path[3] ?? "");
    // Strict OOXML says start and end.
    const key = side === "start" ? "left" : side === "end" ? "right" : side;
    if (!isSide(key)) return;
    if (depth === 4) {
      const style = LINES[attributes["style"] ?? ""];
      const line = style === undefined ? null : { style, color: "#000000" };
      this.changeLast(this.borders, (lines) => ({ ...lines, [key]: line }));
    } else if (name === "color") {
      const color = colorOf(attributes, this.colors);
      this.changeLast(this.borders, (lines) => {
        const line = lines[key];
        return line === null || color === null ? lines : { ...lines, [key]: { ...line, color } };
      });
    }
  }

  private changeLast<T>(list: T[], change: (last: T) => T): void {
    const last = list.pop();
    if (last !== undefined) list.push(change(last));
  }
}

/** Lines that a browser cannot draw are shown as their nearest relative. */
const LINES: Readonly<Record<string, LineStyle>> = {
  hair: "hair",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  thin: "thin",
  medium: "medium",
  mediumDashed: "mediumDashed",
  mediumDashDot: "mediumDashed",
  mediumDashDotDot: "mediumDashed",
  slantDashDot: "mediumDashed",
  thick: "thick",
  double: "double",
};

/** How much of a pattern's area its lines or dots cover; patterns that are not named here cover about half. */
const COVERAGE: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

function fillColor(fill: FillRecord | undefined): string | null {
  if (fill === undefined || fill.pattern === "none") return null;
  const share = COVERAGE[fill.pattern] ?? (fill.pattern.startsWith("light") ? 0.3 : 0.5);
  if (share === 1) return fill.front ?? "#000000";
  return mixed(fill.front ?? "#000000", fill.back ?? "#ffffff", share);
}

function formatRecord(attributes: XmlAttributes): FormatRecord {
  const number = (name: string) => Number(attributes[name] ?? "0");
  return {
    font: number("fontId"),
    fill: number("fillId"),
    border: number("borderId"),
    alignment: PLAIN_ALIGNMENT,
  };
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  distributed: "distributed",
  centerContinuous: "center",
  fill: "left",
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "top",
  distributed: "center",
};

function alignmentOf(attributes: XmlAttributes): Alignment {
  const turn = Number(attributes["textRotation"] ?? "0");
  const vertical = VERTICAL[attributes["vertical"] ?? "bottom"] ?? "bottom";
  const horizontal = HORIZONTAL[attributes["horizontal"] ?? "general"] ?? "general";
  return {
    horizontal,
    vertical,
    // Justified text is wrapped whatever wrapText says.
    wrap:
      xmlBoolean(attributes["wrapText"], false) || horizontal === "justify" || horizontal === "distributed",
    indentSteps: Math.min(250, Math.max(0, Number(attributes["indent"] ?? "0") || 0)),
    // 0 to 90 turn anticlockwise, 91 to 180 clockwise, 255 stacks the characters.
    rotation: turn === 255 ? "stacked" : turn > 90 && turn <= 180 ? 90 - turn : turn <= 90 ? turn || 0 : 0,
  };
}
