/** Groups that add up to another one, or to a part of it. */
export interface GroupFamily {
  /** null where the table does not have their total: they are then tied to nothing. */
  readonly total: string | null;
  readonly parts: readonly string[];
  /** A part of this family belongs to another one too: groups are crossed with ages. */
  readonly isCrossed: boolean;
}

/**
 * How the groups of a table add up, from their names ("", "poor", "0–2", "poor · 0–2"): named groups to all children, age
 * bands to the band around them, a group's ages to the group and, across groups, to the age. Totals come before what adds
 * up to them. Bands that overlap are families of their own. Every group but totals is in at least one family.
 */
export function groupFamilies(groups: readonly string[]): readonly GroupFamily[] {
  const parsed = groups.map(parse);
  const found: { readonly total: string | null; readonly parts: readonly string[] }[] = [];
  const add = (total: string, parts: readonly Parsed[]) => {
    if (groups.includes(total) && parts.length > 0) found.push({ total, parts: parts.map((part) => part.group) });
  };
  add(
    "",
    parsed.filter((one) => one.name !== "" && one.age === null),
  );
  for (const name of new Set(["", ...parsed.map((one) => one.name)])) {
    const bands = parsed.filter((one) => one.name === name && one.age !== null);
    for (const [total, parts] of nestedBands(name, bands)) {
      const sets = overlap(parts) ? parts.map((part) => [part]) : [parts];
      for (const set of sets) add(total, set);
    }
  }
  for (const band of parsed.filter((one) => one.name === "" && one.age !== null)) {
    add(
      band.group,
      parsed.filter((one) => one.name !== "" && one.age?.label === band.age?.label),
    );
  }
  const times = new Map<string, number>();
  for (const part of found.flatMap((family) => family.parts)) times.set(part, (times.get(part) ?? 0) + 1);
  const families = found.map((family) => ({
    ...family,
    isCrossed: family.parts.some((part) => (times.get(part) ?? 0) > 1 && family.parts.length + found.length > 2),
  }));
  const totals = new Set(found.map((family) => family.total));
  const alone = groups.filter((group) => !times.has(group) && !totals.has(group));
  return [...families, ...alone.map((group) => ({ total: null, parts: [group], isCrossed: false }))];
}

interface Parsed {
  readonly group: string;
  readonly name: string;
  readonly age: { readonly label: string; readonly from: number; readonly to: number } | null;
}

const separator = " · ";

function parse(group: string): Parsed {
  const pieces = group.split(separator);
  const last = pieces.at(-1) ?? "";
  const band = bandOf(last);
  if (band === null) return { group, name: group, age: null };
  return { group, name: pieces.slice(0, -1).join(separator), age: { label: last, ...band } };
}

/** "0–2", "0-<3", "3", "<3", "6+": an age has no other letters than a word for years. */
function bandOf(text: string): { readonly from: number; readonly to: number } | null {
  const found = /^(<|≤)?\s*(\d+)\s*(?:(–|-|to|bis)\s*(<)?\s*(\d+)|(\+))?(?:\s*\p{L}+\.?)?$/u.exec(text.trim());
  if (found === null) return null;
  const [, less, first, dash, lessEnd, second, plus] = found;
  const from = Number(first);
  if (less !== undefined) return { from: 0, to: less === "<" ? from - 1 : from };
  if (plus !== undefined) return { from, to: Number.POSITIVE_INFINITY };
  if (dash === undefined) return { from, to: from };
  return { from, to: Number(second) - (lessEnd === undefined ? 0 : 1) };
}

/** For a name and each of its bands: the largest bands within it. */
function nestedBands(name: string, bands: readonly Parsed[]): readonly (readonly [string, readonly Parsed[]])[] {
  const isWithin = (inner: Parsed, outer: Parsed) =>
    inner.age !== null &&
    outer.age !== null &&
    inner !== outer &&
    inner.age.from >= outer.age.from &&
    inner.age.to <= outer.age.to &&
    (inner.age.from !== outer.age.from || inner.age.to !== outer.age.to);
  const largest = (among: readonly Parsed[]) => among.filter((one) => !among.some((other) => isWithin(one, other)));
  const widestFirst = [...bands].sort((a, b) => width(b) - width(a));
  return [
    [name, largest(bands)],
    ...widestFirst.map((band) => [band.group, largest(bands.filter((one) => isWithin(one, band)))] as const),
  ];
}

function width({ age }: Parsed): number {
  return age === null ? 0 : age.to - age.from;
}

function overlap(bands: readonly Parsed[]): boolean {
  return bands.some(({ age }, index) =>
    bands.some(
      ({ age: other }, place) =>
        place > index && age !== null && other !== null && age.from <= other.to && other.from <= age.to,
    ),
  );
}
