/** Share of the areas from which on a place for each is cheaper than a list. */
const denseShare = 1 / 8;

/** Lines and values of one series by area; small where few areas have one. Lines count from 1, 0 stands for none. */
export class SeriesPlaces {
  readonly #areas: number;
  #few: Map<number, { readonly row: number; readonly value: number }> | null = new Map();
  #rows: Int32Array = new Int32Array(0);
  #values: Float64Array = new Float64Array(0);

  constructor(areas: number) {
    this.#areas = areas;
  }

  rowOf(area: number): number {
    return this.#few === null ? (this.#rows[area] ?? 0) : (this.#few.get(area)?.row ?? 0);
  }

  /** `value` is NaN where the observation has none. */
  set(area: number, row: number, value: number): void {
    if (this.#few === null) {
      this.#rows[area] = row;
      this.#values[area] = value;
      return;
    }
    this.#few.set(area, { row, value });
    if (this.#few.size > this.#areas * denseShare) this.#spread();
  }

  /** Sets a place that is still free; false where it is taken. */
  claim(area: number, row: number, value: number): boolean {
    if (this.#few !== null) {
      if (this.#few.has(area)) return false;
      this.set(area, row, value);
      return true;
    }
    if ((this.#rows[area] ?? 0) > 0) return false;
    this.#rows[area] = row;
    this.#values[area] = value;
    return true;
  }

  /** Lines and values in the order of the areas; 0 and NaN for none. */
  dense(): { readonly rows: Int32Array; readonly values: Float64Array } {
    if (this.#few !== null) this.#spread();
    return { rows: this.#rows, values: this.#values };
  }

  #spread(): void {
    this.#rows = new Int32Array(this.#areas);
    this.#values = new Float64Array(this.#areas).fill(Number.NaN);
    for (const [area, { row, value }] of this.#few ?? []) {
      this.#rows[area] = row;
      this.#values[area] = value;
    }
    this.#few = null;
  }
}
