import fc from "fast-check";
import { expect, it } from "vitest";
import { DocumentPress } from "../../src/documents/document-press.ts";
import { buildReport } from "../../src/documents/report/build-report.ts";
import type { StrategyData } from "../../src/documents/report/strategy-data.ts";
import { inventedStrategy } from "./strategy-data.ts";

const runs = process.env.TEST_SCALE === "ci" ? 200 : 20;
const resources = new URL("../../resources", import.meta.url).pathname;

/** Fields that are chosen from lists, or are dates and codes; everything else is text that people type. */
const notTyped = new Set([
  "language",
  "currency",
  "audience",
  "status",
  "date",
  "today",
  "indicatorId",
  "id",
  "period",
  "group",
  "kind",
  "direction",
  "code",
  "display",
  "state",
  "position",
  "clarity",
  "leadSector",
  "startMonth",
  "endMonth",
  "baselineBy",
  "category",
  "recurrence",
  "inflationClass",
  "nature",
  "spending",
  "source",
  "certainty",
  "horizon",
  "level",
  "areaCodes",
  "indicatorIds",
  "notes",
  "heldOn",
  "method",
  "people",
  "saidBy",
  "section",
  "importance",
  "sector",
  "sectors",
  "element",
  "details",
  "figure",
  "statement",
  "agreement",
  "rows",
  "columns",
  "legalForm",
  "datum",
]);

function withTexts(part: unknown, next: () => string, name = ""): unknown {
  if (typeof part === "string") return notTyped.has(name) ? part : next();
  if (Array.isArray(part)) return notTyped.has(name) ? part : part.map((inner) => withTexts(inner, next, name));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, withTexts(inner, next, key)]));
}

it("makes an accessible PDF whatever people type in any field", async () => {
  const press = new DocumentPress(resources);
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.stringMatching(/^[#$*_`@<>\\[\](){}=+\-/~"'& \n0-9]{0,40}$/u),
    fc.constantFrom(
      "",
      " ",
      "\n",
      "\u0000",
      "\u202e",
      "\u0338n",
      "__proto__",
      "constructor",
      "x".repeat(400),
      "שלום",
      "ก็",
      "👩‍👩‍👧",
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 20, maxLength: 60 }),
      fc.constantFrom("en" as const, "de" as const),
      async (texts, language) => {
        let place = 0;
        const data = withTexts(inventedStrategy(), () => texts[place++ % texts.length] ?? "") as StrategyData;
        const document = await press.typeset(buildReport(data, language));
        expect(document.warnings.filter((warning) => warning.includes("PDF/UA-1"))).toEqual([]);
        expect(document.universallyAccessible).toBe(true);
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );
}, 600_000);
