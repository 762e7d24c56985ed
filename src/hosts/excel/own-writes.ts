/**
 * What this add-in wrote a moment ago, to tell its own change events from other people's on an Excel that does not
 * say who triggered them.
 */
import type { CellRange } from "../../core/sheet/address";

/** Events follow a write within moments; after this a change there is somebody else's. */
const REMEMBERED_MS = 3000;

export class OwnWrites {
  private recent: { readonly sheet: string; readonly area: CellRange; readonly until: number }[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  remember(sheet: string, area: CellRange): void {
    this.forget();
    this.recent.push({ sheet, area, until: this.now() + REMEMBERED_MS });
  }

  covers(sheet: string, area: CellRange): boolean {
    this.forget();
    return this.recent.some(
      (write) =>
        write.sheet === sheet &&
        write.area.top <= area.top &&
        write.area.left <= area.left &&
        write.area.bottom >= area.bottom &&
        write.area.right >= area.right,
    );
  }

  private forget(): void {
    this.recent = this.recent.filter(({ until }) => until >= this.now());
  }
}
