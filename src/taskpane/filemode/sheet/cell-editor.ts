/** The field over a cell while people type into it. Enter and Tab keep the text, Escape drops it, leaving keeps it. */

export type AfterEdit = "down" | "right" | "stay" | "blur";

export interface EditorLook {
  readonly name: string;
  readonly font: string;
  /** The text stands for something else than the cell's present content. */
  readonly replaces: boolean;
}

export class CellEditor {
  private readonly field = document.createElement("textarea");
  private editing: { readonly cell: string; readonly initial: string | null } | null = null;

  constructor(
    private readonly frame: HTMLElement,
    /** `text` is `null` when nothing changed. */
    private readonly left: (cell: string, text: string | null, after: AfterEdit) => void,
  ) {
    this.field.className = "cell-editor";
    this.field.rows = 1;
    this.field.addEventListener("keydown", (event) => {
      this.onKey(event);
    });
    this.field.addEventListener("blur", () => {
      this.leave("blur");
    });
    this.field.addEventListener("input", () => {
      this.grow();
    });
  }

  /** Address of the cell being edited. */
  get cell(): string | null {
    return this.editing?.cell ?? null;
  }

  open(over: HTMLElement, cell: string, text: string, look: EditorLook): void {
    this.close();
    this.editing = { cell, initial: look.replaces ? null : text };
    const { field, frame } = this;
    const [box, origin] = [over.getBoundingClientRect(), frame.getBoundingClientRect()];
    field.style.left = `${box.left - origin.left}px`;
    field.style.top = `${box.top - origin.top}px`;
    field.style.minWidth = `${box.width}px`;
    field.style.minHeight = `${box.height}px`;
    field.style.font = look.font;
    field.setAttribute("aria-label", look.name);
    field.value = text;
    frame.append(field);
    field.focus();
    field.setSelectionRange(text.length, text.length);
    this.grow();
  }

  /** Keeps what was typed. */
  finish(): void {
    this.leave("stay");
  }

  /** Drops what was typed. */
  close(): void {
    this.editing = null;
    this.field.remove();
  }

  private onKey(event: KeyboardEvent): void {
    // Enter and Escape belong to the input method while it shows its candidates.
    if (event.isComposing) return;
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
      this.grow();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.leave("down");
    } else if (event.key === "Tab") {
      event.preventDefault();
      this.leave("right");
    } else if (event.key === "Escape") {
      event.preventDefault();
      const cell = this.cell;
      this.close();
      if (cell !== null) this.left(cell, null, "stay");
    }
  }

  private leave(after: AfterEdit): void {
    const { editing } = this;
    if (editing === null) return;
    const text = this.field.value;
    this.close();
    this.left(editing.cell, text === editing.initial ? null : text, after);
  }

  private grow(): void {
    const { field } = this;
    field.style.height = "0";
    field.style.height = `${field.scrollHeight + 4}px`;
    field.style.width = "0";
    field.style.width = `${Math.min(420, field.scrollWidth + 10)}px`;
  }
}
