/** Fluent's whole themes, for pages that use Fluent's own components beside the pane. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-theme";
import { FOR_CHINESE, type Brightness } from "../pane/theme";

export const wholeThemes: Readonly<Record<Brightness, Theme>> = {
  light: { ...webLightTheme, ...FOR_CHINESE },
  dark: { ...webDarkTheme, ...FOR_CHINESE },
};
