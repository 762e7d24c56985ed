/** Fluent's light and dark themes, as far as the pane uses them, with a font and line heights for Chinese. */
import type { PartialTheme } from "@fluentui/react-theme";
import { DARK, LIGHT, SHARED } from "./tokens";

const FONT = "'Segoe UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";

/** Chinese needs 1.5 lines where Latin script gets along with less. */
export const FOR_CHINESE = {
  fontFamilyBase: FONT,
  fontFamilyNumeric: FONT,
  lineHeightBase200: "18px",
  lineHeightBase300: "21px",
  lineHeightBase400: "24px",
} as const satisfies PartialTheme;

export type Brightness = "light" | "dark";

export const themes: Readonly<Record<Brightness, PartialTheme>> = {
  light: { ...SHARED, ...LIGHT, ...FOR_CHINESE },
  dark: { ...SHARED, ...DARK, ...FOR_CHINESE },
};
