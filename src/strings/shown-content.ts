/** What stands in a cell, quoted; "" when it is blank. */
import type { CellContent } from "../core/plan/plan";

export function shownContent(content: CellContent): string {
  const text = content.formula ?? String(content.value ?? "");
  return text === "" ? "" : `「${text}」`;
}
