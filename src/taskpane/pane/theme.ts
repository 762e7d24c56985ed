/** Fluent's light and dark themes with a font and line heights for Chinese. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-theme";

const FONT = "'Segoe UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";

/** Chinese needs 1.5 lines where Latin script gets along with less. */
const FOR_CHINESE = {
  fontFamilyBase: FONT,
  fontFamilyNumeric: FONT,
  lineHeightBase200: "18px",
  lineHeightBase300: "21px",
  lineHeightBase400: "24px",
} as const satisfies Partial<Theme>;

export type Brightness = "light" | "dark";

export const themes: Readonly<Record<Brightness, Theme>> = {
  light: { ...webLightTheme, ...FOR_CHINESE },
  dark: { ...webDarkTheme, ...FOR_CHINESE },
};
