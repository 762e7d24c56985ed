/**
 * The sheet on the page: a table of the rows in sight, a selected cell, marks, flashes and an editor. Plain DOM without
 * a framework, because a sheet has thousands of cells; what it shows comes in by `show`, `setMarks` and `select`, what
 * people do goes out by the events.
 */
import { a1, parseA1 } from "../../../core/sheet/address";
import { cellAt, EMPTY_CELL, type CellSnapshot } from "../../../core/sheet/snapshot";
import { cellCss } from "./cell-css";
import { CellEditor, type AfterEdit } from "./cell-editor";
import { cellId, drawColumns, drawGap, drawRow } from "./draw-row";
import type { SheetGrid } from "./grid";
import { drawMark, type Mark } from "./marks";
import { Offsets } from "./offsets";
import { editText } from "./typed";

export interface SheetViewEvents {
  /** The selected cell changed; `by` tells clicks, which open findings, from keys, which only move. */
  readonly selected: (cell: string, by: "click" | "keys") => void;
  /** Enter on a marked cell. */
  readonly opened: (cell: string) => void;
  /** People typed something into a cell and left it. */
  readonly typed: (cell: string, text: string) => void;
  /** The zoom that fits the width, or the chosen one. */
  readonly zoomed: (zoom: number) => void;
}

export interface SheetViewWords {
  readonly sheet: (name: string) => string;
  readonly editor: (cell: string) => string;
}

const HEADER = { height: 20, width: 32 } as const;
/** Screens of rows that are drawn above and below the visible ones. */
const SPARE_SCREENS = 0.75;
/** Below the least, forms could not be read any more; they are scrolled instead. */
const ZOOM = { least: 0.65, most: 1 } as const;
/** How long written cells stand out, in milliseconds. */
const FLASH = { motion: 1_200, still: 3_000 } as const;

export class SheetView {
  readonly element = document.createElement("div");
  private readonly frame = document.createElement("div");
  private readonly table = document.createElement("table");
  private body = document.createElement("tbody");
  private readonly rules = new CSSStyleSheet();
  private shownRules = "";
  private readonly editor: CellEditor;
  private readonly observer: ResizeObserver;

  private grid: SheetGrid | null = null;
  private offsets = new Offsets([]);
  /** Indexes into the grid's rows; `last` is not drawn. */
  private drawn = { first: 0, last: 0 };
  private marks: ReadonlyMap<string, Mark> = new Map();
  private active = { row: 0, column: 0 };
  private chosenZoom: number | null = null;
  private zoom = 1;
  private frameRequest: number | null = null;

  constructor(
    private readonly events: SheetViewEvents,
    private words: SheetViewWords,
  ) {
    this.element.className = "sheet";
    this.frame.className = "sheet-frame";
    this.table.className = "grid";
    this.table.setAttribute("role", "grid");
    this.table.tabIndex = 0;
    this.frame.append(this.table);
    this.element.append(this.frame);
    this.editor = new CellEditor(this.frame, (cell, text, after) => {
      this.leaveEditor(cell, text, after);
    });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.rules];
    this.observer = new ResizeObserver(() => {
      this.fit();
    });
    this.observer.observe(this.element);
    this.element.addEventListener("scroll", () => {
      this.frameRequest ??= requestAnimationFrame(() => {
        this.frameRequest = null;
        this.draw(false);
      });
    });
    this.table.addEventListener("mousedown", (event) => {
      this.onPress(event);
    });
    this.table.addEventListener("click", (event) => {
      const cell = this.cellOf(event.target);
      if (cell !== null) this.events.selected(cell, "click");
    });
    this.table.addEventListener("dblclick", (event) => {
      if (this.cellOf(event.target) !== null) this.edit(null);
    });
    this.table.addEventListener("mouseover", (event) => {
      this.hint(event.target);
    });
    this.table.addEventListener("keydown", (event) => {
      this.onKey(event);
    });
    this.table.addEventListener("copy", (event) => {
      if (this.editor.cell !== null || document.getSelection()?.isCollapsed === false) return;
      event.clipboardData?.setData("text/plain", this.activeCell().text);
      event.preventDefault();
    });
    this.table.addEventListener("paste", (event) => {
      if (this.editor.cell !== null) return;
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain").replace(/\r?\n$/, "") ?? "";
      if (text !== "") this.events.typed(this.selected, text);
    });
  }

  destroy(): void {
    this.observer.disconnect();
    if (this.frameRequest !== null) cancelAnimationFrame(this.frameRequest);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.rules);
    this.element.remove();
  }

  setWords(words: SheetViewWords): void {
    this.words = words;
    if (this.grid !== null) this.table.setAttribute("aria-label", words.sheet(this.grid.sheet.name));
  }

  /** Address of the selected cell; of the top left one of a merged area. */
  get selected(): string {
    const { grid, active } = this;
    if (grid === null) return a1(active.row, active.column);
    const area = grid.areaOf(active.row, active.column);
    return a1(area.top, area.left);
  }

  activeCell(): CellSnapshot {
    const at = parseA1(this.selected);
    return this.grid === null || at === null ? EMPTY_CELL : cellAt(this.grid.sheet, at.row, at.column);
  }

  /** Another sheet starts at its top; the same sheet after a change stays where it is. */
  show(grid: SheetGrid): void {
    const same = this.grid?.sheet.name === grid.sheet.name;
    const kept = this.offsets;
    this.grid = grid;
    this.offsets = new Offsets(grid.rows.map((row) => grid.height(row).height));
    if (same && kept.count === this.offsets.count) {
      for (let n = 0; n < kept.count; n++) this.offsets.setHeight(n, kept.height(n));
    }
    this.setRules(rulesOf(grid));
    const { columns, head } = drawColumns(grid, HEADER.width);
    this.body = document.createElement("tbody");
    this.table.replaceChildren(columns, head, this.body);
    this.table.setAttribute("aria-label", this.words.sheet(grid.sheet.name));
    this.table.setAttribute("aria-rowcount", String(grid.rows.length + 1));
    this.table.setAttribute("aria-colcount", String(grid.columns.length + 1));
    this.table.style.width = `calc(${HEADER.width}px + ${grid.columns.reduce((sum, column) => sum + grid.width(column), 0)}px * var(--z))`;
    if (!same) {
      this.editor.close();
      this.active = { row: grid.rows[0] ?? 0, column: grid.columns[0] ?? 0 };
      this.element.scrollTo(0, 0);
    }
    this.fitZoom();
    this.draw(true);
  }

  /** Sheets of a workbook mostly look the same; new rules make the browser style the whole page anew. */
  private setRules(rules: string): void {
    if (rules === this.shownRules) return;
    this.shownRules = rules;
    this.rules.replaceSync(rules);
  }

  setMarks(marks: ReadonlyMap<string, Mark>): void {
    this.marks = marks;
    for (const td of this.table.querySelectorAll<HTMLElement>("td[data-cell]")) this.mark(td);
  }

  /** Selects a cell and scrolls it into sight. */
  select(cell: string): void {
    const at = parseA1(cell);
    if (at === null || this.grid === null) return;
    this.active = at;
    this.scrollTo(at.row, at.column);
    this.draw(false);
    this.paintSelection();
  }

  focus(): void {
    this.table.focus({ preventScroll: true });
  }

  /** Shows that the cells were just written. */
  flash(cells: readonly string[]): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const written = cells.flatMap((cell) => {
      const td = this.findCell(cell);
      return td === null ? [] : [td];
    });
    for (const td of written) td.classList.add("flash");
    setTimeout(
      () => {
        for (const td of written) td.classList.remove("flash");
      },
      still ? FLASH.still : FLASH.motion,
    );
  }

  /** `null` fits the width. */
  setZoom(zoom: number | null): void {
    this.chosenZoom = zoom;
    this.fit();
  }

  /** Begins to edit the selected cell, with its content or with a first character. */
  edit(first: string | null): void {
    const td = this.findCell(this.selected);
    if (td === null) return;
    this.editor.open(td, this.selected, first ?? editText(this.activeCell()), {
      name: this.words.editor(this.selected),
      font: getComputedStyle(td).font,
      // A first character replaces the content, so Escape and an unchanged text differ from what stands there.
      replaces: first !== null,
    });
  }

  private leaveEditor(cell: string, text: string | null, after: AfterEdit): void {
    if (text !== null) this.events.typed(cell, text);
    if (after !== "blur") this.focus();
    if (after === "down") this.move(1, 0);
    if (after === "right") this.move(0, 1);
  }

  private fit(): void {
    this.fitZoom();
    this.draw(false);
  }

  private fitZoom(): void {
    const { grid, element } = this;
    if (grid === null || element.clientWidth === 0) return;
    const used = grid.columns.slice(0, grid.usedColumns).reduce((sum, column) => sum + grid.width(column), 0);
    const room = element.clientWidth - HEADER.width - 2;
    const fitting = Math.floor((room / Math.max(1, used)) * 100) / 100;
    const zoom = this.chosenZoom ?? Math.min(ZOOM.most, Math.max(ZOOM.least, fitting));
    if (zoom !== this.zoom || this.table.style.getPropertyValue("--z") === "") {
      this.zoom = zoom;
      this.frame.style.setProperty("--z", String(zoom));
      this.events.zoomed(zoom);
    }
  }

  /** Draws the rows in sight, unless they are drawn already. */
  private draw(anew: boolean): void {
    const { grid, offsets, element } = this;
    if (grid === null) return;
    const top = Math.max(0, element.scrollTop) / this.zoom;
    const screen = Math.max(200, element.clientHeight) / this.zoom;
    const needed = { first: offsets.at(top), last: Math.min(offsets.count, offsets.at(top + screen) + 1) };
    if (!anew && needed.first >= this.drawn.first && needed.last <= this.drawn.last) return;
    const spare = screen * SPARE_SCREENS;
    this.drawn = {
      first: offsets.at(Math.max(0, top - spare)),
      last: Math.min(offsets.count, offsets.at(top + screen + spare) + 1),
    };
    const { first, last } = this.drawn;
    const width = grid.columns.length;
    const body = document.createElement("tbody");
    for (const [n, row] of grid.rows.slice(first, last).entries()) body.append(drawRow(grid, row, n === 0));
    for (const old of [...this.table.tBodies]) old.remove();
    this.table.append(drawGap(offsets.start(first), width), body);
    this.table.append(drawGap(offsets.total - offsets.start(last), width));
    this.body = body;
    this.measure(grid, first);
    for (const td of body.querySelectorAll<HTMLElement>("td[data-cell]")) this.mark(td);
    this.paintSelection();
  }

  /** Reads first, writes after: rows that fit their content, and numbers that do not fit their cell. */
  private measure(grid: SheetGrid, first: number): void {
    const heights = [...this.body.rows].map((tr, n) => {
      const row = grid.rows[first + n];
      return row === undefined || grid.height(row).fixed ? null : tr.offsetHeight / this.zoom;
    });
    const cut = [...this.body.querySelectorAll<HTMLElement>(".t[data-number]")].filter(
      (box) => box.scrollWidth > box.clientWidth + 1,
    );
    heights.forEach((height, n) => {
      if (height !== null) this.offsets.setHeight(first + n, height);
    });
    for (const box of cut) {
      // As in Excel: part of a number would be another number.
      box.title = box.textContent;
      box.textContent = "###";
    }
  }

  private mark(td: HTMLElement): void {
    td.querySelector(":scope > .mark")?.remove();
    td.classList.remove("mk-error", "mk-warning", "mk-info");
    const mark = this.marks.get(td.dataset["cell"] ?? "");
    if (mark === undefined) {
      if (td.dataset["hint"] !== undefined) td.removeAttribute("title");
      delete td.dataset["hint"];
      return;
    }
    td.classList.add(`mk-${mark.severity}`);
    td.append(drawMark(mark));
    td.dataset["hint"] = "";
    td.title = mark.hint;
  }

  private paintSelection(): void {
    for (const old of this.table.querySelectorAll(".sel, th.at")) {
      old.classList.remove("sel", "at");
      old.removeAttribute("aria-selected");
    }
    const cell = this.selected;
    const td = this.findCell(cell);
    td?.classList.add("sel");
    td?.setAttribute("aria-selected", "true");
    if (td === null) this.table.removeAttribute("aria-activedescendant");
    else this.table.setAttribute("aria-activedescendant", cellId(cell));
    const { row, column } = this.active;
    this.table.querySelector(`thead th[data-column="${column}"]`)?.classList.add("at");
    this.table.querySelector(`tr[data-row="${row}"] > th`)?.classList.add("at");
  }

  private scrollTo(row: number, column: number): void {
    const { grid, offsets, element, zoom } = this;
    if (grid === null) return;
    const area = grid.areaOf(row, column);
    const from = offsets.start(grid.rowIndex(area.top) ?? grid.rowIndex(row) ?? 0) * zoom;
    const to = offsets.start((grid.rowIndex(area.bottom) ?? grid.rowIndex(row) ?? 0) + 1) * zoom;
    const view = { top: element.scrollTop, height: element.clientHeight - HEADER.height };
    // A cell out of sight comes to the upper third, so that its surroundings show too.
    if (from < view.top || to > view.top + view.height) {
      element.scrollTop = Math.max(0, to - from > view.height ? from : from - view.height / 3);
    }
    const left = (index: number) =>
      grid.columns.slice(0, index).reduce((sum, one) => sum + grid.width(one), 0) * zoom;
    const start = left(grid.columnIndex(area.left) ?? 0);
    const end = left((grid.columnIndex(area.right) ?? 0) + 1);
    const room = element.clientWidth - HEADER.width;
    if (start < element.scrollLeft) element.scrollLeft = start;
    else if (end > element.scrollLeft + room) element.scrollLeft = Math.min(start, end - room);
  }

  private onPress(event: MouseEvent): void {
    const cell = this.cellOf(event.target);
    if (cell === null || event.button !== 0) return;
    event.preventDefault();
    this.editor.finish();
    this.select(cell);
    this.focus();
  }

  private onKey(event: KeyboardEvent): void {
    if (this.grid === null || event.target !== this.table) return;
    const command = event.ctrlKey || event.metaKey;
    const move = MOVES[event.key];
    if (move !== undefined && !event.altKey && !command) {
      event.preventDefault();
      this.move(...move);
      return;
    }
    switch (event.key) {
      case "Home":
        event.preventDefault();
        this.goTo(command ? 0 : (this.grid.rowIndex(this.active.row) ?? 0), 0);
        return;
      case "End":
        event.preventDefault();
        this.goTo(this.lastUsedRow(command), this.grid.usedColumns - 1);
        return;
      case "PageDown":
      case "PageUp":
        event.preventDefault();
        this.page(event.key === "PageDown" ? 1 : -1);
        return;
      case "Enter":
        event.preventDefault();
        if (this.marks.has(this.selected)) this.events.opened(this.selected);
        else this.move(event.shiftKey ? -1 : 1, 0);
        return;
      case "F2":
        event.preventDefault();
        this.edit(null);
        return;
      case "Delete":
      case "Backspace":
        event.preventDefault();
        if (this.activeCell().text !== "") this.events.typed(this.selected, "");
        return;
    }
    if (command || event.altKey) return;
    // An input method has begun: the editor must have the focus before the first letter is taken.
    if (event.key === "Process" || event.isComposing) this.edit("");
    else if (/^.$/u.test(event.key)) {
      event.preventDefault();
      this.edit(event.key);
    }
  }

  /** Steps over hidden rows and columns, and out of merged areas. */
  private move(rows: number, columns: number): void {
    const { grid, active } = this;
    if (grid === null) return;
    const area = grid.areaOf(active.row, active.column);
    const row = rows > 0 ? area.bottom : rows < 0 ? area.top : active.row;
    const column = columns > 0 ? area.right : columns < 0 ? area.left : active.column;
    this.goTo((grid.rowIndex(row) ?? 0) + rows, (grid.columnIndex(column) ?? 0) + columns);
  }

  private page(direction: 1 | -1): void {
    const { grid, offsets } = this;
    if (grid === null) return;
    const now = offsets.start(grid.rowIndex(this.active.row) ?? 0);
    const target = now + (direction * this.element.clientHeight) / this.zoom;
    this.goTo(offsets.at(Math.max(0, target)), grid.columnIndex(this.active.column) ?? 0);
  }

  private lastUsedRow(whole: boolean): number {
    const { grid } = this;
    const own = grid?.rowIndex(this.active.row) ?? 0;
    if (!whole || grid === null) return own;
    const last = Math.max(0, ...grid.sheet.rows.keys());
    return grid.rowIndex(last) ?? own;
  }

  /** By indexes of visible rows and columns; stays inside the sheet. */
  private goTo(rowIndex: number, columnIndex: number): void {
    const { grid } = this;
    if (grid === null) return;
    const row = grid.rows[Math.min(Math.max(0, rowIndex), grid.rows.length - 1)] ?? 0;
    const column = grid.columns[Math.min(Math.max(0, columnIndex), grid.columns.length - 1)] ?? 0;
    this.active = { row, column };
    this.scrollTo(row, column);
    this.draw(false);
    this.paintSelection();
    this.events.selected(this.selected, "keys");
  }

  /** Shows the whole text of a cell that cuts it off. */
  private hint(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const td = target.closest<HTMLElement>("td[data-cell]");
    if (td === null) return;
    const box = td.querySelector<HTMLElement>(":scope > .t");
    if (td.dataset["hint"] !== undefined || box === null) return;
    if (box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2) {
      if (box.title === "") box.title = box.textContent;
    }
  }

  private cellOf(target: EventTarget | null): string | null {
    return target instanceof Element
      ? (target.closest<HTMLElement>("td[data-cell]")?.dataset["cell"] ?? null)
      : null;
  }

  private findCell(cell: string): HTMLElement | null {
    return this.table.querySelector<HTMLElement>(`td[data-cell="${cell}"]`);
  }
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function rulesOf(grid: SheetGrid): string {
  return [...grid.look.styles]
    .map(([style, look]) => {
      const { cell, text } = cellCss(look);
      return `.grid td.x${style} { ${cell} } .grid td.x${style} > .t { ${text} }`;
    })
    .join("\n");
}
