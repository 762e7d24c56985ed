/**
 * Draws the add-in's icons: SVG sources beside this script, PNG files in assets/, one per size that Office asks for.
 * Every edge lies on a whole pixel of its own size, so that 16 px stays crisp; nothing is scaled.
 *
 * Usage: node assets/icons/draw.mjs   (needs a Chrome, Edge or Chromium; CHROME_PATH names it)
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const INK = "#424242";
const BLUE = "#0f6cbd";
const GREEN = "#107c10";
const PAPER = "#ffffff";

const folder = fileURLToPath(new URL(".", import.meta.url));
const assets = fileURLToPath(new URL("..", import.meta.url));

/** Grid of one size: `g(x)` maps sixteenths to whole pixels, `line` is the stroke in whole pixels. */
function grid(size) {
  const line = Math.max(1, Math.round(size / 16));
  return { size, line, g: (sixteenths) => Math.round((sixteenths * size) / 16) };
}

const rect = (x, y, w, h, fill, rx = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${rx > 0 ? ` rx="${rx}"` : ""}/>`;

/** A sheet of paper with rules, the common ground of check and score. */
function sheet({ g, line }) {
  const x = g(1);
  const y = g(1);
  const w = g(11) - x;
  const h = g(15) - y;
  const rule = (at, to) => rect(g(3), g(at), g(to) - g(3), line, INK);
  return [
    rect(x, y, w, h, INK),
    rect(x + line, y + line, w - 2 * line, h - 2 * line, PAPER),
    rule(4, 9),
    rule(7, 9),
    rule(10, 7),
  ].join("");
}

function polyline(points, colour, width) {
  const path = points.map(([px, py], i) => `${i === 0 ? "M" : "L"}${px} ${py}`).join("");
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="square" stroke-linejoin="miter"/>`;
}

const icons = {
  icon(grid_) {
    const { g, size, line } = grid_;
    const wide = Math.max(2, Math.round(size / 9));
    return [
      rect(0, 0, size, size, BLUE, Math.round(size / 6)),
      rect(g(3), g(4), g(7) - g(3), line, PAPER),
      rect(g(3), g(7), g(6) - g(3), line, PAPER),
      rect(g(3), g(10), g(5) - g(3), line, PAPER),
      polyline(
        [
          [g(6.5), g(9)],
          [g(8.7), g(11.4)],
          [g(13), g(5)],
        ],
        PAPER,
        wide,
      ),
    ].join("");
  },
  check(grid_) {
    const { g, size } = grid_;
    const wide = Math.max(2, Math.round(size / 10));
    return [
      sheet(grid_),
      `<circle cx="${g(11)}" cy="${g(11)}" r="${g(4.6)}" fill="${PAPER}"/>`,
      polyline(
        [
          [g(8.2), g(11)],
          [g(10.4), g(13.4)],
          [g(14.4), g(8.2)],
        ],
        GREEN,
        wide,
      ),
    ].join("");
  },
  score({ g, line }) {
    const bar = (y, to, target) =>
      [
        rect(g(1), g(y), g(to) - g(1), g(y + 3) - g(y), BLUE),
        rect(g(target), g(y) - line, line, g(y + 3) - g(y) + 2 * line, INK),
      ].join("");
    return [bar(2, 13, 14), bar(7, 9, 12), bar(12, 12, 14)].join("");
  },
  summary({ g, line }) {
    const column = (x, top, colour) => rect(g(x), g(top), g(x + 3) - g(x), g(14) - g(top), colour);
    return [
      rect(g(1), g(14), g(15) - g(1), line, INK),
      column(2, 8, BLUE),
      column(6.5, 3, BLUE),
      column(11, 6, BLUE),
    ].join("");
  },
  undo({ g, size }) {
    const wide = Math.max(2, Math.round(size / 10));
    return [
      `<path d="M${g(3)} ${g(6)}H${g(9)}A${g(4)} ${g(4)} 0 0 1 ${g(9)} ${g(14)}H${g(5)}" fill="none" stroke="${BLUE}" stroke-width="${wide}"/>`,
      polyline(
        [
          [g(6), g(2.4)],
          [g(2.4), g(6)],
          [g(6), g(9.6)],
        ],
        BLUE,
        wide,
      ),
    ].join("");
  },
};

const svg = (size, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" shape-rendering="geometricPrecision">${body}</svg>`;

const executablePath = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) throw new Error("no browser found; set CHROME_PATH");

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const [name, draw] of Object.entries(icons)) {
  for (const size of SIZES) {
    const source = svg(size, draw(grid(size)));
    if (size === 32) writeFileSync(`${folder}${name}.svg`, `${source}\n`);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${source}`);
    const png = await page.screenshot({
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
    writeFileSync(`${assets}${name}-${size}.png`, png);
  }
}
await browser.close();
