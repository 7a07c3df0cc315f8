import { describe, expect, it } from "vitest";
import { namesAPerson } from "../../../src/core/voices/names-a-person.ts";

describe("a statement seems to name a person", () => {
  it.each([
    "Mrs Kern never called back",
    "Frau Dr. Kern rief nie zurück",
    "Familie Yilmaz wartet seit Mai",
    "Ask Anna Berger at the desk",
    "write to eltern@kita-nord.de",
    "call +49 171 1234567",
  ])("%s", (text) => expect(namesAPerson(text)).toBe(true));

  it.each([
    "",
    "We are on three waiting lists.",
    "Die Kita Nord ist voll, der Bus fährt nur jede Stunde.",
    "The form has nine pages and 12 fields, open 8 to 5",
    "In Frau und Mann steckt Arbeit",
    "Die Familie wartet seit 2024",
  ])("but not: %s", (text) => expect(namesAPerson(text)).toBe(false));
});
