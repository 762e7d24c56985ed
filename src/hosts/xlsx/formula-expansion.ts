/** Gives every cell of a shared formula its own text while a sheet is read. */
import { formulaTokens, moveFormula, type FormulaToken } from "./formula-references";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Master extends Place {
  readonly formula: string;
  readonly tokens: readonly FormulaToken[];
}

function follow(master: Master, row: number, column: number): string {
  return moveFormula(master.formula, row - master.row, column - master.column, master.tokens);
}

export class FormulaExpansion {
  /** A group can have a hundred thousand followers, so its formula is tokenised once. */
  private readonly masters = new Map<string, Master>();
  /** Cells that came before their group's formula. */
  private readonly waiting: (Place & { readonly group: string })[] = [];

  /** `own` is the text that stands in the cell, with "="; the result is the cell's formula as far as known. */
  add(group: string, row: number, column: number, own: string | null): string | null {
    if (own !== null) {
      this.masters.set(group, { row, column, formula: own, tokens: formulaTokens(own) });
      return own;
    }
    const master = this.masters.get(group);
    if (master === undefined) {
      this.waiting.push({ group, row, column });
      return null;
    }
    return follow(master, row, column);
  }

  resolve(found: (row: number, column: number, formula: string) => void): void {
    for (const { group, row, column } of this.waiting) {
      const master = this.masters.get(group);
      if (master !== undefined) found(row, column, follow(master, row, column));
    }
  }
}
