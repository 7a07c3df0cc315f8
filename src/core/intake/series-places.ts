/** With more entries than this a place for each area is cheaper than a list. */
const mostListed = 12;

/** Lines and values of one series by area; small where few areas have one. Lines count from 1, 0 stands for none. */
export class SeriesPlaces {
  readonly #areas: number;
  readonly #keepsValues: boolean;
  #few: Map<number, { readonly row: number; readonly value: number }> | null = new Map();
  #rows: Int32Array = new Int32Array(0);
  #values: Float64Array = new Float64Array(0);

  /** Without values only lines are kept; every value is then NaN. */
  constructor(areas: number, keepsValues = true) {
    this.#areas = areas;
    this.#keepsValues = keepsValues;
  }

  rowOf(area: number): number {
    return this.#few === null ? (this.#rows[area] ?? 0) : (this.#few.get(area)?.row ?? 0);
  }

  /** `value` is NaN where the observation has none. */
  set(area: number, row: number, value: number): void {
    if (this.#few === null) {
      this.#rows[area] = row;
      if (this.#keepsValues) this.#values[area] = value;
      return;
    }
    this.#few.set(area, { row, value });
    if (this.#few.size > mostListed) this.#spread();
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
    if (this.#keepsValues) this.#values[area] = value;
    return true;
  }

  /** Whether values are known, so that they can be compared. */
  get keepsValues(): boolean {
    return this.#keepsValues;
  }

  /** Lines and values in the order of the areas; 0 and NaN for none. */
  dense(): { readonly rows: Int32Array; readonly values: Float64Array } {
    if (this.#few !== null) this.#spread();
    return { rows: this.#rows, values: this.#values };
  }

  #spread(): void {
    this.#rows = new Int32Array(this.#areas);
    if (this.#keepsValues) this.#values = new Float64Array(this.#areas).fill(Number.NaN);
    for (const [area, { row, value }] of this.#few ?? []) {
      this.#rows[area] = row;
      if (this.#keepsValues) this.#values[area] = value;
    }
    this.#few = null;
  }
}
