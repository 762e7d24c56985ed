/** Where rows begin, at 100 %: heights as the workbook says, and as measured where rows fit their content. */
export class Offsets {
  private readonly heights: Float64Array;
  /** `starts[n]` is valid up to `known`. */
  private readonly starts: Float64Array;
  private known = 0;

  constructor(heights: readonly number[]) {
    this.heights = Float64Array.from(heights);
    this.starts = new Float64Array(heights.length + 1);
  }

  get count(): number {
    return this.heights.length;
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Where the row begins; the row after the last gives the total. */
  start(index: number): number {
    const wanted = Math.min(Math.max(0, index), this.count);
    for (; this.known < wanted; this.known++) {
      this.starts[this.known + 1] = (this.starts[this.known] ?? 0) + (this.heights[this.known] ?? 0);
    }
    return this.starts[wanted] ?? 0;
  }

  height(index: number): number {
    return this.heights[index] ?? 0;
  }

  setHeight(index: number, height: number): void {
    if (this.heights[index] === undefined || this.heights[index] === height) return;
    this.heights[index] = height;
    this.known = Math.min(this.known, index);
  }

  /** The row at a distance from the top. */
  at(distance: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
