import type { Area, AreaPolygon } from "../areas/area.ts";

/** One area's outline in the map's own units, as the path of an SVG element. */
export interface MapShape {
  readonly areaId: number;
  readonly code: string;
  readonly level: Area["level"];
  readonly path: string;
}

/** Outlines of a project, drawn to one scale; empty where no area has a polygon. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
}

type Point = readonly [number, number];

const width = 1000;
/** In the map's units: half a pixel on most screens. */
const tolerance = 0.5;

/**
 * Polygons in degrees, flattened around the middle of the town and thinned out once for drawing. Areas without a polygon,
 * and rings without three usable points, are left out. North is up.
 */
export function mapShapes(areas: readonly Pick<Area, "id" | "code" | "level" | "polygon">[]): MapShapes {
  const outlines = areas.flatMap(({ id, code, level, polygon }) => {
    const rings = polygon === null ? [] : ringsOf(polygon);
    return rings.length === 0 ? [] : [{ areaId: id, code, level, rings }];
  });
  const box = boundsOf(outlines.flatMap((outline) => outline.rings));
  if (box === null) return { width, height: 0, shapes: [] };
  const narrowing = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const scale = width / Math.max((box.east - box.west) * narrowing, (box.north - box.south) * 0.6, 1e-9);
  const place = ([x, y]: Point): Point => [(x - box.west) * narrowing * scale, (box.north - y) * scale];
  return {
    width: Math.max(1, Math.ceil((box.east - box.west) * narrowing * scale)),
    height: Math.max(1, Math.ceil((box.north - box.south) * scale)),
    shapes: outlines.map(({ rings, ...shape }) => ({
      ...shape,
      path: rings.map((ring) => pathOf(thinned(ring.map(place)))).join(""),
    })),
  };
}

function ringsOf({ type, coordinates }: AreaPolygon): readonly (readonly Point[])[] {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons
    .flatMap((polygon) => (Array.isArray(polygon) ? polygon : []))
    .map((ring) => (Array.isArray(ring) ? ring.filter(isPoint) : []))
    .filter((ring) => ring.length >= 3);
}

function isPoint(point: unknown): point is Point {
  return Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);
}

function boundsOf(rings: readonly (readonly Point[])[]) {
  if (rings.length === 0) return null;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return { west, east, south, north };
}

/** Douglas and Peucker's line simplification (1973), without recursion; rings that would collapse stay whole. */
function thinned(ring: readonly Point[]): readonly Point[] {
  const keep = new Uint8Array(ring.length);
  const last = ring.length - 1;
  // A ring ends where it begins, so the point opposite is a second fixed one.
  const opposite = Math.floor(last / 2);
  keep[0] = keep[opposite] = keep[last] = 1;
  const open: [number, number][] = [
    [0, opposite],
    [opposite, last],
  ];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    let [farthest, distance] = [-1, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const found = distanceTo(ring[index], ring[from], ring[to]);
      if (found > distance) [farthest, distance] = [index, found];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  const kept = ring.filter((_, index) => keep[index] === 1);
  return kept.length >= 4 ? kept : ring;
}

function distanceTo(point: Point | undefined, from: Point | undefined, to: Point | undefined): number {
  if (point === undefined || from === undefined || to === undefined) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dx * (from[1] - point[1]) - dy * (from[0] - point[0])) / length;
}

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}
