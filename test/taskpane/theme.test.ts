/** The tokens that the pane carries are Fluent's own, and every one that its style sheet uses is among them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-theme";
import { brightnessOf } from "../../src/taskpane/page/brightness";
import { FOR_CHINESE, themes } from "../../src/taskpane/pane/theme";

const PANE = path.join(__dirname, "../../src/taskpane/pane");

test.each([
  ["light", themes.light, webLightTheme],
  ["dark", themes.dark, webDarkTheme],
] as const)("%s tokens are those of Fluent, but for the Chinese ones", (_name, own, fluent) => {
  const theirs = Object.fromEntries(
    Object.keys(own).map((token) => [token, Reflect.get(fluent, token) as string]),
  );
  expect(own).toEqual({ ...theirs, ...FOR_CHINESE });
});

test("the style sheet and the icons use no other token", () => {
  const texts = ["pane.css", "icons.tsx"].map((file) => readFileSync(path.join(PANE, file), "utf8"));
  const used = texts.flatMap((text) => [...text.matchAll(/var\(--(\w+)/g)].map((match) => match[1] ?? ""));
  expect(used.filter((token) => !(token in themes.light))).toEqual([]);
  expect(Object.keys(themes.dark).sort()).toEqual(Object.keys(themes.light).sort());
});

test.each([
  ["#FFFFFF", "light"],
  ["#292929", "dark"],
  ["0A0A0AFF", "dark"],
  ["", null],
  [undefined, null],
])("Office's background %s is %s", (colour, brightness) => {
  expect(brightnessOf(colour)).toBe(brightness);
});
