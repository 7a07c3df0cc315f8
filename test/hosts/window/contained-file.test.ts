import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOfAppUrl, isAllowedRequest, isAppUrl } from "../../../src/hosts/window/app-url.ts";
import { containedFile } from "../../../src/hosts/window/contained-file.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "trellis-test-")));
const ui = join(folder, "ui");

beforeAll(() => {
  mkdirSync(join(ui, "assets"), { recursive: true });
  mkdirSync(join(folder, "ui-other"));
  for (const file of ["ui/index.html", "ui/assets/a b.js", "ui/.hidden", "ui-other/x.js", "secret.txt"]) {
    writeFileSync(join(folder, file), file);
  }
  symlinkSync(folder, join(ui, "up"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the window's addresses", () => {
  it("name the window's files", () => {
    expect(fileOfAppUrl(ui, "app://trellis/")).toBe(join(ui, "index.html"));
    expect(fileOfAppUrl(ui, "app://trellis/assets/a%20b.js?v=1#x")).toBe(join(ui, "assets", "a b.js"));
  });

  it.each([
    "app://trellis/..%2f..%2f",
    "app://trellis/..%2fsecret.txt",
    "app://trellis/../ui-other/x.js",
    "app://trellis/%2e%2e/secret.txt",
    "app://trellis/%252e%252e/secret.txt",
    "app://trellis/..%5csecret.txt",
    "app://trellis/assets/..%2f..%2fui-other%2fx.js",
    "app://trellis/up/secret.txt",
    "app://trellis/.hidden",
    "app://trellis//etc/passwd",
    "app://trellis/%2fetc%2fpasswd",
    "app://trellis/c:%5cwindows",
    "app://trellis/index.html%00.js",
    "app://trellis/assets",
    "app://trellis/%E0%A4%A",
    "app://other/index.html",
    "app://user@trellis/index.html",
    "app://trellis:80/index.html",
    "file:///etc/passwd",
    "https://x/?next=app://trellis/index.html",
    "",
  ])("never name %s", (address) => {
    expect(fileOfAppUrl(ui, address)).toBeNull();
  });

  it("stay inside whatever is asked", () => {
    const piece = fc.constantFrom(
      "..",
      ".",
      "%2e%2e",
      "%2f",
      "/",
      "\\",
      "%5c",
      "assets",
      "up",
      "secret.txt",
      "index.html",
      "ui-other",
      "%00",
      ":",
      "a b.js",
    );
    const runs = process.env.TEST_SCALE === "ci" ? 20_000 : 500;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const file = containedFile(ui, `/${pieces.join("")}`);
        expect(file === null || file.startsWith(ui + sep)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe("what may leave the window", () => {
  it.each(["app://trellis/", "app://trellis/assets/x.js", "blob:app://trellis/0b1c", "data:image/png;base64,AA=="])(
    "is %s",
    (address) => {
      expect(isAllowedRequest(address)).toBe(true);
    },
  );

  it.each([
    "https://example.org/",
    "http://127.0.0.1:5173/",
    "http://localhost/app://trellis/",
    "app://trellis.example.org/",
    "app://trellis@example.org/",
    "APP.example.org",
    "blob:https://example.org/1",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "devtools://devtools/bundled/inspector.html",
    "javascript:alert(1)",
    "ws://example.org/",
    "about:blank",
  ])("is not %s", (address) => {
    expect(isAllowedRequest(address)).toBe(false);
    expect(isAppUrl(address)).toBe(false);
  });
});
