import type { IntakeProblem } from "../intake/look-result.ts";
import type { AreaPolygon, NewArea } from "./area.ts";
import { withParents } from "./with-parents.ts";

export interface AreasRead {
  readonly areas: readonly NewArea[];
  readonly problems: readonly IntakeProblem[];
}

type Properties = Readonly<Record<string, unknown>>;
interface Feature {
  readonly properties: Properties;
  readonly polygon: AreaPolygon | null;
}

/**
 * Neighbourhoods from a GeoJSON FeatureCollection of polygons in longitude and latitude. The properties that hold code,
 * name and larger area are found by their names and by being unique; features without a name take their code.
 * What can't be used is told as problems: no feature collection, no usable code, coordinates that are no degrees.
 */
export function readGeojsonAreas(text: string): AreasRead {
  const features = parseFeatures(text);
  if (!features) return { areas: [], problems: [problem("areas-not-geojson", 0, {})] };
  if (features.length === 0) return { areas: [], problems: [problem("no-table", 0, {})] };
  const keys = Object.keys(features[0]?.properties ?? {});
  const codeKey = bestKey(keys, features, codeScore);
  const nameKey = bestKey(keys, features, nameScore) ?? codeKey;
  if (codeKey === null && nameKey === null) return { areas: [], problems: [problem("no-area-column", 0, {})] };
  const parentKey = keys.find((key) => parentWords.test(key) && key !== codeKey && key !== nameKey) ?? null;
  const problems: IntakeProblem[] = [];
  const found = features.flatMap((feature, index) => {
    const code = textOf(feature.properties[codeKey ?? nameKey ?? ""]);
    if (code === "") {
      problems.push(problem("empty-area", index + 1, {}));
      return [];
    }
    if (feature.polygon && !isInDegrees(feature.polygon.coordinates))
      problems.push(problem("polygon-not-degrees", index + 1, { area: code }));
    const name = textOf(feature.properties[nameKey ?? ""]) || code;
    const parentCode = parentKey === null ? null : textOf(feature.properties[parentKey]) || null;
    const area: NewArea = { code, name, parentCode, level: "neighbourhood", polygon: usable(feature.polygon) };
    return [{ area, row: index + 1 }];
  });
  return withParents(found, problems);
}

const codeWords = /code|key|schl|kenn|nummer|number|^nr$|_nr$|_id$|^id$|ztxt|sifra|codi/i;
const nameWords = /^name$|name|bezeichnung|nom|label|ime|title/i;
const parentWords = /district|bezirk|kreis|parent|municipality|gemeinde|stadtteil_gruppe/i;
const internalKeys = /^(objectid|objid|fid|gml_id|uuid|shape_.*|the_geom)$/i;

/** Codes are unique; a named, equally long, zero-padded one is best. */
function codeScore(key: string, values: readonly string[]): number {
  if (internalKeys.test(key) || !areUnique(values)) return 0;
  const sameLength = new Set(values.map((value) => value.length)).size === 1;
  return (codeWords.test(key) ? 4 : 0) + (sameLength ? 2 : 0) + (values.every((value) => /^\d+$/.test(value)) ? 1 : 0);
}

function nameScore(key: string, values: readonly string[]): number {
  if (internalKeys.test(key) || values.every((value) => /^[\d.]+$/.test(value))) return 0;
  return (nameWords.test(key) ? 4 : 0) + (areUnique(values) ? 2 : 0);
}

function bestKey(
  keys: readonly string[],
  features: readonly Feature[],
  score: (key: string, values: readonly string[]) => number,
): string | null {
  const scored = keys.map((key) => ({
    key,
    score: score(
      key,
      features.map((feature) => textOf(feature.properties[key])),
    ),
  }));
  return scored.filter((one) => one.score > 0).sort((a, b) => b.score - a.score)[0]?.key ?? null;
}

const areUnique = (values: readonly string[]): boolean =>
  values.every((value) => value !== "") && new Set(values).size === values.length;
const textOf = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";

function parseFeatures(text: string): readonly Feature[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
  if (!isRecord(parsed) || !Array.isArray(parsed.features)) return null;
  return parsed.features.filter(isRecord).map((feature) => ({
    properties: isRecord(feature.properties) ? feature.properties : {},
    polygon: asPolygon(feature.geometry),
  }));
}

function asPolygon(geometry: unknown): AreaPolygon | null {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return null;
  const type = geometry.type;
  return type === "Polygon" || type === "MultiPolygon" ? { type, coordinates: geometry.coordinates } : null;
}

const usable = (polygon: AreaPolygon | null): AreaPolygon | null =>
  polygon && isInDegrees(polygon.coordinates) ? polygon : null;

function isInDegrees(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false;
  const [x, y] = coordinates;
  if (typeof x === "number" && typeof y === "number") return Math.abs(x) <= 180 && Math.abs(y) <= 90;
  return coordinates.every(isInDegrees);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function problem(code: IntakeProblem["code"], row: number, details: IntakeProblem["details"]): IntakeProblem {
  return { level: code === "polygon-not-degrees" ? "warning" : "error", code, row, column: 0, details };
}
