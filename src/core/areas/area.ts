/** A GeoJSON geometry of type Polygon or MultiPolygon, longitude and latitude in degrees. */
export interface AreaPolygon {
  readonly type: "Polygon" | "MultiPolygon";
  readonly coordinates: readonly unknown[];
}

/** A neighbourhood, or the larger area that neighbourhoods belong to. */
export interface Area {
  readonly id: number;
  /** The official code, always text: "01100101" keeps its leading zero. Unique within the project. */
  readonly code: string;
  readonly name: string;
  /** Code of the larger area that this one is part of, or null. */
  readonly parentCode: string | null;
  /** "neighbourhood" carries data; "parent" groups neighbourhoods. */
  readonly level: "neighbourhood" | "parent";
  readonly polygon: AreaPolygon | null;
  /** Other spellings under which files name it. */
  readonly aliases?: readonly string[];
  /** First and last year ("2019") in which it existed on its own; absent or "" where that is open. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Code of the area that it became part of after `validTo`. */
  readonly mergedInto?: string | null;
}

/** An area before it has an id. */
export type NewArea = Omit<Area, "id">;
