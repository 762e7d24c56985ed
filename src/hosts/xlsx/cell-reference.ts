/** Reads a cell's `r` without making a string or an object: it happens for every cell of the file. */
import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";

export class CellReference {
  /** 0-based, of the last address read. */
  row = 0;
  column = 0;

  /** False for anything that is no address inside Excel's grid. */
  read(text: string): boolean {
    let column = 0;
    let row = 0;
    let at = 0;
    for (; at < text.length; at++) {
      const letter = text.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + (letter - 64);
      if (column > LAST_COLUMN + 1) return false;
    }
    const digits = at;
    for (; at < text.length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return false;
      row = row * 10 + digit;
      if (row > LAST_ROW + 1) return false;
    }
    this.row = row - 1;
    this.column = column - 1;
    return digits > 0 && at > digits && row > 0;
  }
}
