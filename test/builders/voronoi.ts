export type Point = readonly [number, number];

/**
 * Divides a convex outline into one convex cell per seed: the points nearer to it than to any other seed. Neighbouring cells share their
 * corners exactly, rounded to five decimals. Rings are closed and run counter-clockwise where the outline does.
 */
export function voronoiCells(seeds: readonly Point[], outline: readonly Point[]): readonly (readonly Point[])[] {
  const corners = new Map<string, Point>();
  return seeds.map((seed) => {
    let cell = outline;
    for (const other of seeds) {
      if (other !== seed) cell = nearerPart(cell, seed, other);
    }
    const ring = cell
      .map((point) => snapped(point, corners))
      .filter((point, index, all) => point !== all[(index + 1) % all.length]);
    const [first] = ring;
    if (!first) throw new Error(`no room for the seed at ${seed.join(", ")}`);
    return [...ring, first];
  });
}

function nearerPart(cell: readonly Point[], seed: Point, other: Point): readonly Point[] {
  const normal: Point = [other[0] - seed[0], other[1] - seed[1]];
  const limit = (normal[0] * (seed[0] + other[0]) + normal[1] * (seed[1] + other[1])) / 2;
  const beyond = ([x, y]: Point) => normal[0] * x + normal[1] * y - limit;
  return cell.flatMap((point, index) => {
    const next = cell[(index + 1) % cell.length] ?? point;
    const [here, there] = [beyond(point), beyond(next)];
    const kept = here <= 0 ? [point] : [];
    if (here < 0 === there < 0 || here === 0 || there === 0) return kept;
    const share = here / (here - there);
    return [...kept, [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])] as const];
  });
}

/** The corner that another cell already has within a metre or two, else this one. */
function snapped([x, y]: Point, corners: Map<string, Point>): Point {
  const place = [Math.round(x * 1e5), Math.round(y * 1e5)] as const;
  for (const dx of [0, -1, 1]) {
    for (const dy of [0, -1, 1]) {
      const known = corners.get(`${place[0] + dx}/${place[1] + dy}`);
      if (known) return known;
    }
  }
  const corner: Point = [place[0] / 1e5, place[1] / 1e5];
  corners.set(place.join("/"), corner);
  return corner;
}
