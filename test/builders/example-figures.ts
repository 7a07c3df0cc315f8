import { type Quarter, quarters } from "./example-town.ts";
import { randomFrom } from "./random.ts";

export const years: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
export const lastYear = 2025;
/** The youth office counts by fee only since then. */
export const firstYearByFee = 2024;

export interface Counts {
  readonly part: number;
  readonly whole: number;
}

/** All figures of one quarter in one year. */
export interface QuarterYear {
  readonly quarter: Quarter;
  readonly year: number;
  readonly reduced: Counts;
  readonly other: Counts;
  readonly care: Counts;
  readonly homeVisits: Counts;
  readonly reviews: Counts;
}

/** Made-up counts: more children and fewer places in earlier years, the lower rates where fewer families are well off. */
export const figures: readonly QuarterYear[] = quarters.flatMap((quarter) => {
  const random = randomFrom(Number(quarter.code) * 7919);
  const around = (value: number, spread: number) => value * (1 + spread * (random() - 0.5));
  return years.map((year): QuarterYear => {
    const ago = lastYear - year;
    const children = ago === 0 ? quarter.children : Math.round(around(quarter.children * (1 + 0.011 * ago), 0.06));
    const entitled = Math.round(children * quarter.reducedShare);
    const rateThen = 1 - 0.027 * ago;
    const reduced = { part: Math.round(around(entitled * quarter.reducedRate * rateThen, 0.08)), whole: entitled };
    const others = children - entitled;
    const other = { part: Math.round(around(others * quarter.otherRate * rateThen, 0.05)), whole: others };
    const newborns = Math.round(around(children / 3, 0.14));
    const visited = Math.min(
      newborns,
      Math.round(newborns * around(0.96 - 0.48 * quarter.reducedShare - 0.012 * ago, 0.06)),
    );
    const twoYearOlds = Math.round(around(children / 3, 0.14));
    const reviewed = Math.min(
      twoYearOlds,
      Math.round(twoYearOlds * around(0.98 - 0.25 * quarter.reducedShare - 0.004 * ago, 0.05)),
    );
    return {
      quarter,
      year,
      reduced,
      other,
      care: { part: reduced.part + other.part, whole: children },
      homeVisits: { part: visited, whole: newborns },
      reviews: { part: reviewed, whole: twoYearOlds },
    };
  });
});

/** Children from 0 to 5 in households with basic benefit, 2025. */
export const poverty: readonly { readonly quarter: Quarter; readonly counts: Counts }[] = quarters.map((quarter) => {
  const random = randomFrom(Number(quarter.code) * 104_729);
  const whole = Math.round(quarter.children * (2.02 + 0.12 * random()));
  return { quarter, counts: { part: Math.round(whole * quarter.reducedShare * (0.68 + 0.12 * random())), whole } };
});

/** The file has no value there: one report is missing. */
export function isMissing(row: QuarterYear): boolean {
  return row.quarter.name === "Niedermarlen" && row.year === 2021;
}

/** Sum over the quarters in one year, without what the file lacks. */
export function townCounts(year: number, pick: (row: QuarterYear) => Counts, codes?: readonly string[]): Counts {
  const rows = figures.filter((row) => row.year === year && (!codes || codes.includes(row.quarter.code)));
  return sumOf(rows.map(pick));
}

export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce((all, { part, whole }) => ({ part: all.part + part, whole: all.whole + whole }), {
    part: 0,
    whole: 0,
  });
}

/** In per cent, to one decimal. */
export function percentOf({ part, whole }: Counts): number {
  return Math.round((part / whole) * 1000) / 10;
}
