import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes } from "../../../src/backend/decode/decode-file.ts";
import { fileKind } from "../../../src/backend/decode/file-kind.ts";
import { look } from "../../../src/core/intake/look.ts";
import { problemCodes } from "../../../src/core/intake/look-result.ts";

const runs = process.env.TEST_SCALE === "ci" ? 10_000 : 500;
const longestMilliseconds = 1000;

/** Pieces of which half-broken tables are made. */
const pieces = [
  ...[",", ";", "\t", "|", "^", "~", " ", ":", '"', '""', "'", "\\", "\n", "\r\n", "\r", "\n\n", "\0", "\u001f"],
  ...["1", "23", "4.567", "8,9", "1 234", "1'234,5", "2020", "-", "..", "*", "<5", "%", "1e9", "03.04.2021"],
  ...["Ort", "Köln", "Łódź", "Плевен", "Insgesamt", "Quelle: Amt", "# note", "\ufeff", "\ufffd", "Ã¤", "a".repeat(300)],
];
const encoders = [
  (text: string) => Buffer.from(text, "utf8"),
  (text: string) => Buffer.from(text, "latin1"),
  (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
];
const soup = (maxLength: number) =>
  fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength }), fc.constantFrom(...encoders))
    .map(([parts, encode]) => new Uint8Array(encode(parts.join(""))));
/** The same few lines again and again, up to 100 kB: what is quadratic shows here. */
const repeated = fc
  .tuple(soup(40), fc.integer({ min: 1, max: 100_000 }))
  .map(([bytes, length]) => new Uint8Array(length).map((_, at) => bytes[at % Math.max(1, bytes.length)] ?? 0));
const anyBytes = fc.oneof(
  { weight: 40, arbitrary: fc.uint8Array({ maxLength: 2000 }) },
  { weight: 50, arbitrary: soup(300) },
  { weight: 4, arbitrary: soup(12_000) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 100_000, size: "max" }) },
  { weight: 4, arbitrary: repeated },
);

test("any bytes give a table or a coded problem, each within a second", { timeout: 1_800_000 }, () => {
  const codes = new Set<string>(problemCodes);
  let slowest = 0;
  fc.assert(
    fc.property(anyBytes, fc.constantFrom("de", "sl", "bg", "xx"), (bytes, language) => {
      const [begin, used] = [performance.now(), process.cpuUsage()];
      const kind = fileKind(bytes);
      const decoded = decodeBytes(bytes, language);
      const seen = look(decoded.text, decoded);
      // Of wall and processor time the shorter one: other programs on the machine are no fault of the file.
      const { user, system } = process.cpuUsage(used);
      const took = Math.min(performance.now() - begin, (user + system) / 1000);
      slowest = Math.max(slowest, took);
      expect(took).toBeLessThan(longestMilliseconds);
      expect(seen.problems.every((problem) => codes.has(problem.code))).toBe(true);
      expect(seen.tables.length > 0 || seen.problems.some((problem) => problem.level === "error")).toBe(true);
      if (kind !== "text") expect(seen.problems.map((problem) => problem.code)).toContain("binary-file");
    }),
    { numRuns: runs, seed: 20_230_401 },
  );
  console.info(`slowest of ${runs}: ${Math.round(slowest)} ms`);
});
