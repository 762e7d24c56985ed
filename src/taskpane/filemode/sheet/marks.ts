/** Marks of findings in the sheet: a shape in the cell's corner, a tint, a name, and a count from two on. */
import type { Severity } from "../../../core/rules/rule";

export interface Mark {
  readonly severity: Severity;
  readonly count: number;
  /** 「D13 错误」. */
  readonly name: string;
  /** What is wrong, a line for each finding. */
  readonly hint: string;
  /** A blank cell that can be filled in: shown as an empty box. */
  readonly blank: boolean;
}

const SVG = "http://www.w3.org/2000/svg";

/** On a field of 16 × 16: filled circle ×, filled triangle !, ring i, dashed box. */
export const SHAPES: Readonly<
  Record<Severity | "blank", { readonly path: string; readonly filled: boolean }>
> = {
  error: {
    path: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.9 5.2a.5.5 0 0 0-.7.7L7.3 8l-2.1 2.1a.5.5 0 0 0 .7.7L8 8.7l2.1 2.1a.5.5 0 0 0 .7-.7L8.7 8l2.1-2.1a.5.5 0 0 0-.7-.7L8 7.3 5.9 5.2Z",
    filled: true,
  },
  warning: {
    path: "M7.1 1.9a1 1 0 0 1 1.8 0l5.4 10.4a1 1 0 0 1-.9 1.5H2.6a1 1 0 0 1-.9-1.5L7.1 1.9ZM8 5.3a.6.6 0 0 0-.6.6v3.2a.6.6 0 0 0 1.2 0V5.9a.6.6 0 0 0-.6-.6Zm0 5.2a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z",
    filled: true,
  },
  info: { path: "M8 2.1a5.9 5.9 0 1 1 0 11.8A5.9 5.9 0 0 1 8 2.1ZM8 7.2v3.9M8 5.1v.2", filled: false },
  blank: { path: "M4 4h8a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z", filled: false },
};

export function drawMark(mark: Mark): HTMLElement {
  const box = document.createElement("span");
  const shape = mark.blank ? "blank" : mark.severity;
  box.className = `mark mark-${shape}`;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", mark.name);
  const path = document.createElementNS(SVG, "path");
  const { path: d, filled } = SHAPES[shape];
  path.setAttribute("d", d);
  path.setAttribute("fill", filled ? "currentColor" : "none");
  if (filled) path.setAttribute("fill-rule", "evenodd");
  else {
    path.setAttribute("stroke", "currentColor");
    path.setAttribute("stroke-width", "1.3");
    path.setAttribute("stroke-linecap", "round");
    if (mark.blank) path.setAttribute("stroke-dasharray", "2 1.6");
  }
  svg.append(path);
  box.append(svg);
  if (mark.count > 1) {
    const count = document.createElement("span");
    count.textContent = String(mark.count);
    count.setAttribute("aria-hidden", "true");
    box.append(count);
  }
  return box;
}
