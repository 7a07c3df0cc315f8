import type { AreaGapValue } from "../core/gaps/gap-view.ts";
import type { MapShapes } from "../core/gaps/map-shapes.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { type StateMark, stateMarkOf } from "./state-mark.ts";

export const mapColours = ["target-met", "between", "worse-than-city", "step-1", "step-2", "step-3", "step-4"] as const;
export type MapColour = (typeof mapColours)[number];
/** What lies over an area: a sign for each reason why there is no number, or the hatching of an unclear one. */
export type MapPattern = StateMark | "unclear";

export interface DrawnArea {
  readonly areaId: number;
  readonly code: string;
  readonly path: string;
  readonly fill: string;
  readonly colour: MapColour | null;
  readonly pattern: MapPattern | null;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
  readonly colours: Readonly<Partial<Record<MapColour, string>>>;
  readonly patterns: readonly MapPattern[];
  readonly outline: string;
  /** Of the signs; hatching is drawn in `hatch`, over a colour. */
  readonly sign: string;
  readonly hatch: string;
}

/** The line drawing of each pattern, in a tile of `patternTile` units. */
export const patternPaths = {
  hidden: { d: "M3 3h8v8h-8Z", isFilled: true },
  "too-few": { d: "M7 2l6 10h-12Z", isFilled: true },
  missing: { d: "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z", isFilled: false },
  "not-applicable": { d: "M2 2l10 10M12 2l-10 10", isFilled: false },
  suppressed: { d: "M7 1l6 6l-6 6l-6 -6Z", isFilled: true },
  unclear: { d: "M-2 16L16 -2M-2 2L2 -2M12 16L16 12", isFilled: false },
} as const satisfies Readonly<Record<MapPattern, { readonly d: string; readonly isFilled: boolean }>>;
export const patternTile = 14;

/**
 * Areas coloured by position: target met, between, behind the municipality; where there is no position, in four steps from
 * the lowest to the highest shown value. Unclear values are hatched; areas without a shown number get no colour but their
 * sign. Areas without outline are left out, outlines without a row count as missing.
 */
export function areaMap(shapes: MapShapes, rows: readonly AreaGapValue[], theme: ChartTheme): MapDrawing {
  const byId = new Map(rows.map((row) => [row.areaId, row]));
  const wanted = shapes.shapes.filter((shape) => byId.has(shape.areaId));
  const shown = wanted.flatMap(({ areaId }) => {
    const row = byId.get(areaId);
    return row !== undefined && stateMarkOf(row) === null ? (row.value ?? []) : [];
  });
  const range = [
    shown.reduce((a, b) => Math.min(a, b), Infinity),
    shown.reduce((a, b) => Math.max(a, b), -Infinity),
  ] as const;
  const fills = fillsOf(theme);
  const areas = wanted.map(({ areaId, code, path }): DrawnArea => {
    const row = byId.get(areaId);
    const mark = row === undefined ? "missing" : stateMarkOf(row);
    if (row === undefined || mark !== null)
      return { areaId, code, path, fill: theme.card, colour: null, pattern: mark };
    const colour = row.position ?? stepOf(row.value ?? 0, range);
    const pattern = row.position !== null && row.clarity === "unclear" ? "unclear" : null;
    return { areaId, code, path, fill: fills[colour], colour, pattern };
  });
  const used = mapColours.filter((colour) => areas.some((area) => area.colour === colour));
  return {
    width: shapes.width,
    height: shapes.height,
    areas,
    colours: Object.fromEntries(used.map((colour) => [colour, fills[colour]])),
    patterns: (Object.keys(patternPaths) as MapPattern[]).filter((one) => areas.some(({ pattern }) => pattern === one)),
    outline: theme.softInk,
    sign: theme.softInk,
    hatch: theme.card,
  };
}

/** Told apart by lightness as well as by hue. */
function fillsOf(theme: ChartTheme): Readonly<Record<MapColour, string>> {
  const [dark, middle, light] = theme.stack;
  return {
    "target-met": dark,
    between: middle,
    "worse-than-city": theme.alert,
    "step-1": theme.name === "dark" ? "#22403D" : "#E6F0EE",
    "step-2": light,
    "step-3": middle,
    "step-4": dark,
  };
}

function stepOf(value: number, [lowest, highest]: readonly [number, number]): MapColour {
  const steps = ["step-1", "step-2", "step-3", "step-4"] as const;
  const share = highest > lowest ? (value - lowest) / (highest - lowest) : 0;
  return steps[Math.min(3, Math.floor(share * 4))] ?? "step-1";
}
