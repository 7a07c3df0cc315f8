/**
 * Finds small numbers for cells that stand inside a longer text, without cutting them out. An entry is one or more
 * cells; `starts` and `ends` tell where the cells of each column stand, `places` which columns make the entry.
 */
export class CellTable {
  readonly #places: readonly number[];
  #entries: (readonly string[])[] = [];
  #slots: Int32Array = new Int32Array(64).fill(-1);

  constructor(places: readonly number[]) {
    this.#places = places;
  }

  /** The number of the entry, or -1 where it was never added. */
  find(text: string, starts: Int32Array, ends: Int32Array): number {
    const places = this.#places;
    let hash = seed;
    for (let key = 0; key < places.length; key += 1) {
      const place = places[key] ?? 0;
      hash = hashOn(hash, text, starts[place] ?? 0, ends[place] ?? 0);
    }
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? -1;
      if (number < 0 || this.#isAt(number, text, starts, ends)) return number;
    }
  }

  /** The number of an entry, a new one where it has none yet: 0, 1, 2, … */
  add(entry: readonly string[]): number {
    const starts = new Int32Array(Math.max(0, ...this.#places) + 1);
    const ends = new Int32Array(starts.length);
    let text = "";
    for (const [key, place] of this.#places.entries()) {
      starts[place] = text.length;
      text += entry[key] ?? "";
      ends[place] = text.length;
    }
    const known = this.find(text, starts, ends);
    if (known >= 0) return known;
    const number = this.#entries.push(entry) - 1;
    if (this.#entries.length * 2 > this.#slots.length) this.#grow();
    else this.#place(number);
    return number;
  }

  #isAt(number: number, text: string, starts: Int32Array, ends: Int32Array): boolean {
    const entry = this.#entries[number] ?? [];
    for (let key = 0; key < entry.length; key += 1) {
      const place = this.#places[key] ?? 0;
      const cell = entry[key] ?? "";
      const start = starts[place] ?? 0;
      if (cell.length !== (ends[place] ?? 0) - start || !text.startsWith(cell, start)) return false;
    }
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (const number of this.#entries.keys()) this.#place(number);
  }

  #place(number: number): void {
    let hash = seed;
    for (const cell of this.#entries[number] ?? []) hash = hashOn(hash, cell, 0, cell.length);
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }
}

/** FNV-1a; a mark between cells keeps "1","23" and "12","3" apart. */
const seed = 0x811c9dc5;

function hashOn(hash: number, text: string, start: number, end: number): number {
  let next = hash;
  for (let at = start; at < end; at += 1) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(next ^ 0x1f, 0x01000193);
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
