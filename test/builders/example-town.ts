import { randomFrom } from "./random.ts";
import { type Point, voronoiCells } from "./voronoi.ts";

/** Marlenfurt does not exist; nor do its people, offices and services. */
export const townName = "Marlenfurt";

export interface Quarter {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  /** Children under 3 in 2025. */
  readonly children: number;
  /** Share of them in families with a reduced fee. */
  readonly reducedShare: number;
  /** Chance of a place in day care in 2025, with reduced fee and without. */
  readonly reducedRate: number;
  readonly otherRate: number;
}

const rows: readonly (readonly [string, string, number, number, number, number])[] = [
  ["Altstadt", "Mitte", 68, 0.34, 0.3, 0.43],
  ["Marktviertel", "Mitte", 84, 0.42, 0.26, 0.4],
  ["Bahnhofsviertel", "Mitte", 112, 0.58, 0.17, 0.37],
  ["Flussgärten", "Mitte", 74, 0.3, 0.38, 0.48],
  ["Schlossgraben", "Mitte", 58, 0.37, 0.37, 0.5],
  ["Mühlinsel", "Mitte", 14, 0.2, 0.33, 0.42],
  ["Nordstadt", "Nord", 118, 0.6, 0.14, 0.33],
  ["Ziegelhütte", "Nord", 86, 0.52, 0.19, 0.34],
  ["Am Kanal", "Nord", 97, 0.55, 0.17, 0.34],
  ["Lerchenfeld", "Nord", 79, 0.4, 0.27, 0.39],
  ["Gewerbepark", "Nord", 9, 0.45, 0, 0.38],
  ["Hochfeld", "Nord", 72, 0.32, 0.34, 0.45],
  ["Südhang", "Süd", 66, 0.33, 0.45, 0.54],
  ["Rosengarten", "Süd", 61, 0.35, 0.43, 0.53],
  ["Weißdornsiedlung", "Süd", 91, 0.48, 0.2, 0.36],
  ["Eichbühl", "Süd", 53, 0.2, 0.4, 0.5],
  ["Obermarlen", "Süd", 47, 0.2, 0.4, 0.52],
  ["Niedermarlen", "Süd", 17, 0.02, 0, 0.47],
];

export const quarters: readonly Quarter[] = rows.map(
  ([name, district, children, reducedShare, reducedRate, otherRate], index) => ({
    code: String(index + 1).padStart(2, "0"),
    name,
    district,
    children,
    reducedShare,
    reducedRate,
    otherRate,
  }),
);

export const districts: readonly { readonly code: string; readonly name: string }[] = [
  { code: "M", name: "Mitte" },
  { code: "N", name: "Nord" },
  { code: "S", name: "Süd" },
];

const outline: readonly Point[] = [
  [0.06, 0.3],
  [0.2, 0.1],
  [0.45, 0.02],
  [0.72, 0.05],
  [0.92, 0.2],
  [1, 0.45],
  [0.96, 0.72],
  [0.8, 0.92],
  [0.52, 1],
  [0.25, 0.95],
  [0.07, 0.76],
  [0, 0.52],
];

/** District by district from the north, six quarters each in two staggered lines. */
const bandOf: Readonly<Record<string, number>> = { Nord: 0.79, Mitte: 0.51, Süd: 0.22 };

/** The quarters as GeoJSON in WGS84; each names its district. */
export function areasGeoJson(): string {
  const random = randomFrom(18);
  const seeds = quarters.map(({ district }, index): Point => {
    const place = index % 6;
    const across = 0.19 + 0.31 * (place % 3) + (place >= 3 ? 0.06 : 0) + 0.06 * (random() - 0.5);
    const up = (bandOf[district] ?? 0) + (place >= 3 ? 0.07 : -0.07) + 0.03 * (random() - 0.5);
    return onEarth([across, up]);
  });
  const cells = voronoiCells(seeds, outline.map(onEarth));
  const features = quarters.map(({ code, name, district }, index) => ({
    type: "Feature",
    properties: {
      code,
      name,
      district,
      districtCode: districts.find((candidate) => candidate.name === district)?.code ?? "",
    },
    geometry: { type: "Polygon", coordinates: [cells[index] ?? []] },
  }));
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","name":"${townName}","features":[\n${lines}\n]}\n`;
}

/** A square of the unit plane as a patch of about seven kilometres. */
function onEarth([x, y]: Point): Point {
  return [9.61 + 0.1 * x, 51.31 + 0.062 * y];
}
