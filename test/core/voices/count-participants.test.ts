import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countParticipants, type EventNumbers, type PeopleCount } from "../../../src/core/voices/count-participants.ts";

const groups = ["disability", "families-in-general"] as const;
const number = (count: PeopleCount | undefined) => (count?.display === "shown" ? count.number : null);
const eventsOf = (table: readonly (readonly number[])[]): readonly EventNumbers[] =>
  table.map((row, index) => ({
    eventId: index + 1,
    numbers: row.map((count, place) => ({ group: groups[place] ?? "other", number: count })),
  }));

describe("participants", () => {
  it("are added up over what was recorded; not recorded is not zero", () => {
    const table = countParticipants(
      [
        { eventId: 1, numbers: [{ group: "other", number: 0 }] },
        { eventId: 2, numbers: [] },
        { eventId: 3, numbers: [{ group: "disability", number: 2 }] },
      ],
      "internal",
    );
    expect(table.events.map((event) => event.all)).toEqual([
      { display: "shown", number: 0 },
      { display: "not-recorded" },
      { display: "shown", number: 2 },
    ]);
    expect(table.groups.find((one) => one.group === "other")?.count).toEqual({ display: "shown", number: 0 });
    expect(table.groups.find((one) => one.group === "homeless")?.count).toEqual({ display: "not-recorded" });
    expect(table.all).toEqual({ display: "shown", number: 2 });
    expect(countParticipants([], "public").all).toEqual({ display: "not-recorded" });
  });

  it("of 1 to 4 people are not in the public answer, nor is what gives them away", () => {
    const text = JSON.stringify(
      countParticipants(
        eventsOf([
          [3, 20],
          [9, 31],
        ]),
        "public",
      ),
    );
    expect(text).not.toMatch(/"number":3[,}]/);
    const { events } = countParticipants(
      eventsOf([
        [3, 20],
        [9, 31],
      ]),
      "public",
    );
    const shown = events.map((event) =>
      groups.map((group) => number(event.groups.find((one) => one.group === group)?.count)),
    );
    // One hidden number in a row or column with its sum would follow by subtraction.
    expect(shown).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("leave at least five possible values for every hidden small number, tried one by one", () => {
    const cell = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), ([a, b, c, d]) => {
        const table = countParticipants(
          eventsOf([
            [a, b],
            [c, d],
          ]),
          "public",
        );
        const released = [
          ...table.events.flatMap((event) =>
            groups.map((group) => number(event.groups.find((one) => one.group === group)?.count)),
          ),
          ...table.events.map((event) => number(event.all)),
          ...groups.map((group) => number(table.groups.find((one) => one.group === group)?.count)),
          number(table.all),
        ];
        const range = [a, b, c, d].map(() => ({ low: Number.POSITIVE_INFINITY, high: 0 }));
        const most = 16;
        for (let w = 0; w <= most; w += 1)
          for (let x = 0; x <= most; x += 1)
            for (let y = 0; y <= most; y += 1)
              for (let z = 0; z <= most; z += 1) {
                const all = [w, x, y, z, w + x, y + z, w + y, x + z, w + x + y + z];
                if (!released.every((one, index) => one === null || one === all[index])) continue;
                for (const [index, value] of [w, x, y, z].entries()) {
                  const seen = range[index];
                  if (seen === undefined) continue;
                  seen.low = Math.min(seen.low, value);
                  seen.high = Math.max(seen.high, value);
                }
              }
        for (const [index, value] of [a, b, c, d].entries())
          if (value > 0 && value < 5) {
            const { low = 0, high = 0 } = range[index] ?? {};
            expect(high - low).toBeGreaterThanOrEqual(5);
            expect(released[index]).toBeNull();
          }
      }),
      { numRuns: process.env.TEST_SCALE === "ci" ? 300 : 30, seed: 20261122 },
    );
  });
});
