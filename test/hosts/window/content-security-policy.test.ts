import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { contentSecurityPolicy, reactAriaStyleHash } from "../../../src/hosts/window/content-security-policy.ts";

it("allows nothing that runs text as code, and no other place", () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
});

it("allows exactly the style element of the installed react-aria", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("react-aria/package.json"));
  const source = readFileSync(join(folder, "dist", "private", "interactions", "usePress.mjs"), "utf8");
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? "";
  const style = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1] ?? "";
  const text = style.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
  expect(text).toContain("[data-react-aria-pressable]");
  expect(reactAriaStyleHash).toBe(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
});
