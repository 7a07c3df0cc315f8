/** Staff of a setting, or of several taken together. Posts and children in full-time equivalents; null: not recorded. */
export interface StaffRecord {
  readonly id: number;
  readonly name: string;
  /** How many settings it stands for. */
  readonly settings: number;
  readonly profession: string;
  readonly staff: number | null;
  readonly qualified: number | null;
  readonly vacant: number | null;
  /** Who left within the year. */
  readonly leavers: number | null;
  /** Hours of training within the year, all staff together. */
  readonly trainingHours: number | null;
  readonly children: number | null;
  /** Standards, inspection and self-evaluation in words. */
  readonly note: string;
}
export type NewStaffRecord = Omit<StaffRecord, "id">;

export const staffFigures = ["children-per-staff", "qualified", "vacancies", "turnover", "training-hours"] as const;
export type StaffFigure = (typeof staffFigures)[number];

/** `value` null: not recorded, or nobody to divide by. Shares in percent, else per full-time post. */
export interface FigureValue {
  readonly figure: StaffFigure;
  readonly value: number | null;
}

/**
 * The figures of records taken together (method.md §8.4, E11–E13): each over the records that have both of its parts, so
 * that a missing part is never a zero. No records: no values.
 */
export function staffFiguresOf(records: readonly NewStaffRecord[]): readonly FigureValue[] {
  return staffFigures.map((figure) => {
    const pairs = records.flatMap((record) => pairOf(figure, record) ?? []);
    const part = pairs.reduce((sum, pair) => sum + pair[0], 0);
    const whole = pairs.reduce((sum, pair) => sum + pair[1], 0);
    const isShare = figure !== "children-per-staff" && figure !== "training-hours";
    return { figure, value: pairs.length === 0 || whole <= 0 ? null : ((isShare ? 100 : 1) * part) / whole };
  });
}

function pairOf(figure: StaffFigure, record: NewStaffRecord): readonly (readonly [number, number])[] | null {
  const { staff, qualified, vacant, leavers, trainingHours, children } = record;
  // Vacant posts are part of all posts, but nobody works on them.
  const whole = figure === "vacancies" ? (staff === null || vacant === null ? null : staff + vacant) : staff;
  const part = {
    "children-per-staff": children,
    qualified,
    vacancies: vacant,
    turnover: leavers,
    "training-hours": trainingHours,
  }[figure];
  return part === null || whole === null ? null : [[part, whole]];
}

/** Fewer settings than this are not shown by themselves to the public (method.md §8, data note 6). */
export const fewestSettings = 3;

/**
 * Ids of the records that the public does not see by themselves: those of fewer than three settings; and, where these are
 * together fewer than three, the next smallest, so that the rest of the total stands for three settings at least.
 */
export function hiddenRecordIds(records: readonly Pick<StaffRecord, "id" | "settings">[]): ReadonlySet<number> {
  const bySize = records.toSorted((a, b) => a.settings - b.settings || a.id - b.id);
  const hidden = bySize.filter((record) => record.settings < fewestSettings);
  if (hidden.length === 0) return new Set();
  for (const next of bySize.slice(hidden.length)) {
    if (settingsOf(hidden) >= fewestSettings && hidden.length > 1) break;
    hidden.push(next);
  }
  return new Set(hidden.map((record) => record.id));
}

export function settingsOf(records: readonly Pick<StaffRecord, "settings">[]): number {
  return records.reduce((sum, record) => sum + record.settings, 0);
}
