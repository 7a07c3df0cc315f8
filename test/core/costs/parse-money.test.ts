import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostCents, parseMoney, typedMoney } from "../../../src/core/costs/parse-money.ts";
import { languages } from "../../../src/core/project/project-settings.ts";

const runs = { numRuns: process.env.TEST_SCALE === "ci" ? 20_000 : 500 };
const anyCents = fc.integer({ min: 0, max: mostCents });

describe("money as people type it", () => {
  test.each([
    ["en", "1,234.50", 123_450],
    ["en", "1234.5", 123_450],
    ["en", "€ 12", 1_200],
    ["en", "12 EUR", 1_200],
    ["en", ".5", 50],
    ["de", "1.234,50", 123_450],
    ["de", "1.234", 123_400],
    ["de", "38 000", 3_800_000],
    ["de", "38’000,05", 3_800_005],
    ["de", "0,29", 29],
    // 1.1 × 100 and 4.35 × 100 are not whole in binary fractions.
    ["en", "1.1", 110],
    ["en", "4.35", 435],
    ["en", "90071992547.39", 9_007_199_254_739],
  ] as const)("%s: %s", (language, text, cents) => {
    expect(parseMoney(text, language)).toEqual({ kind: "cents", cents });
  });

  test.each([
    ["de", "1.5"],
    ["en", "1,5"],
    ["en", "1.234"],
    ["de", "1,234"],
    ["en", "1,23,456"],
    ["en", "1 234,567.00"],
    ["en", "1.2.3"],
    ["en", "-5"],
    ["en", "1e3"],
    ["en", "."],
    ["en", "about 300"],
  ] as const)("%s refuses %s", (language, text) => {
    expect(parseMoney(text, language)).toEqual({ kind: "not-money" });
  });

  test("blank text is empty, and more than the limit is too large", () => {
    expect(parseMoney(" \u00a0", "en")).toEqual({ kind: "empty" });
    expect(parseMoney(String(mostCents / 100), "en")).toEqual({ kind: "cents", cents: mostCents });
    expect(parseMoney("100000000000.01", "en")).toEqual({ kind: "too-large" });
  });

  test("a field shows grouped thousands and only decimals that are there", () => {
    expect(typedMoney(123_456_700, "en")).toBe("1,234,567");
    expect(typedMoney(123_450, "de")).toBe("1.234,50");
    expect(typedMoney(5, "en")).toBe("0.05");
  });

  test("what a field shows reads back as the same cents", () => {
    fc.assert(
      fc.property(anyCents, fc.constantFrom(...languages), (cents, language) => {
        expect(parseMoney(typedMoney(cents, language), language)).toEqual({ kind: "cents", cents });
      }),
      runs,
    );
  });

  test("what Intl writes reads back as the same cents", () => {
    const locales = { en: "en-GB", de: "de-DE" } as const;
    fc.assert(
      fc.property(anyCents, fc.constantFrom(...languages), (cents, language) => {
        const whole = BigInt(cents) / 100n;
        const written = new Intl.NumberFormat(locales[language]).format(whole);
        const mark = language === "de" ? "," : ".";
        const text = `${written}${mark}${String(cents % 100).padStart(2, "0")}`;
        expect(parseMoney(text, language)).toEqual({ kind: "cents", cents });
      }),
      runs,
    );
  });

  test("any text gives an answer, never more than the limit", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
        const parsed = parseMoney(text, language);
        if (parsed.kind === "cents")
          expect(Number.isSafeInteger(parsed.cents) && parsed.cents >= 0 && parsed.cents <= mostCents).toBe(true);
      }),
      runs,
    );
  });
});
