import { type Sector, sectors } from "../strategy/strategy.ts";
import { type ServiceLevel, serviceLevels } from "./barriers.ts";
import type { Service, ServiceAges } from "./service.ts";

/** How many services fall into each cell: `counts[row][column]`. A service may fall into several. */
export interface ServiceMatrix<Row extends string, Column extends string> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly counts: readonly (readonly number[])[];
}

export const ageBands = ["pregnancy", "under-1", "1-2", "3-5", "6-plus"] as const;
export type AgeBand = (typeof ageBands)[number];

export interface ServiceMatrices {
  readonly sectorByLevel: ServiceMatrix<Sector, ServiceLevel>;
  readonly ageByLevel: ServiceMatrix<AgeBand, ServiceLevel>;
  /** Area codes by the types that occur, sorted. A service for the whole municipality is in no area's cell. */
  readonly areaByType: ServiceMatrix<string, string>;
}

/** An empty cell: nobody offers this. */
export interface ServiceGap {
  readonly code: "no-service-of-sector" | "no-service-for-age" | "no-service-in-area";
  readonly details: { readonly row: string; readonly column: string };
}

/** First and last completed year of age that a project is about, both included. */
export interface ProjectAges {
  readonly ageFrom: number;
  readonly ageTo: number;
}

/**
 * Without services every cell is 0; the area matrix then has no columns. A service without a level is in no level's cell.
 * Only ages that the project is about have a row; pregnancy belongs to projects from birth on. "Other" is a sector only
 * where some service is in it.
 */
export function serviceMatrices(
  services: readonly Service[],
  areaCodes: readonly string[],
  ages: ProjectAges,
): ServiceMatrices {
  const types = [...new Set(services.map((one) => one.type).filter((type) => type !== ""))].sort();
  return {
    sectorByLevel: matrixOf(
      services,
      sectors.filter((sector) => sector !== "other" || services.some((one) => one.sectors.includes(sector))),
      serviceLevels,
      (s, row, column) => s.sectors.includes(row) && s.level === column,
    ),
    ageByLevel: matrixOf(
      services,
      ageBands.filter((band) => isAskedFor(band, ages)),
      serviceLevels,
      (s, row, column) => isFor(s.ages, row) && s.level === column,
    ),
    areaByType: matrixOf(
      services,
      areaCodes,
      types,
      (s, row, column) => s.areaCodes.includes(row) && s.type === column,
    ),
  };
}

/**
 * Every empty cell, matrix by matrix, row by row. An area lacks a type only if no service offers it to all and at least
 * half of the areas have one of their own.
 */
export function serviceGaps(matrices: ServiceMatrices, services: readonly Service[]): readonly ServiceGap[] {
  const forAll = new Set(services.filter((one) => one.areaCodes.length === 0).map((one) => one.type));
  const { rows, columns, counts } = matrices.areaByType;
  const usual = new Set(
    columns.filter((_, column) => 2 * counts.filter((row) => (row[column] ?? 0) > 0).length >= rows.length),
  );
  return [
    ...emptyCells(matrices.sectorByLevel, "no-service-of-sector"),
    ...emptyCells(matrices.ageByLevel, "no-service-for-age"),
    ...emptyCells(matrices.areaByType, "no-service-in-area").filter(
      ({ details }) => usual.has(details.column) && !forAll.has(details.column),
    ),
  ];
}

const monthsOf: Readonly<Record<Exclude<AgeBand, "pregnancy">, readonly [number, number]>> = {
  "under-1": [0, 12],
  "1-2": [12, 36],
  "3-5": [36, 72],
  "6-plus": [72, Number.POSITIVE_INFINITY],
};

function isAskedFor(band: AgeBand, { ageFrom, ageTo }: ProjectAges): boolean {
  if (band === "pregnancy") return ageFrom === 0;
  const [from, to] = monthsOf[band];
  return from < (ageTo + 1) * 12 && to > ageFrom * 12;
}

function isFor(ages: ServiceAges, band: AgeBand): boolean {
  if (band === "pregnancy") return ages.pregnancy;
  const [from, to] = monthsOf[band];
  return ages.fromMonths < to && ages.toMonths > from;
}

function matrixOf<Row extends string, Column extends string>(
  services: readonly Service[],
  rows: readonly Row[],
  columns: readonly Column[],
  isIn: (service: Service, row: Row, column: Column) => boolean,
): ServiceMatrix<Row, Column> {
  const countOf = (row: Row, column: Column) => services.filter((service) => isIn(service, row, column)).length;
  return { rows, columns, counts: rows.map((row) => columns.map((column) => countOf(row, column))) };
}

function emptyCells(matrix: ServiceMatrix<string, string>, code: ServiceGap["code"]): ServiceGap[] {
  return matrix.rows.flatMap((row, r) =>
    matrix.columns.flatMap((column, c) => (matrix.counts[r]?.[c] === 0 ? [{ code, details: { row, column } }] : [])),
  );
}
