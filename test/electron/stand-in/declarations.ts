import { readFileSync } from "node:fs";

/** One way to call a method. Types that are not checked are null. */
export interface Signature {
  readonly fewest: number;
  /** Infinity where the rest is open. */
  readonly most: number;
  readonly types: readonly ParameterType[];
}
export type ParameterType =
  | { readonly is: "string" | "number" | "boolean" }
  | { readonly is: "one-of"; readonly words: readonly string[] }
  | null;

export interface DeclaredClass {
  readonly parent: string | null;
  readonly methods: ReadonlyMap<string, readonly Signature[]>;
  readonly properties: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** What Electron's own type definitions declare: classes and interfaces by name, and what the module exports. */
export interface Declarations {
  readonly classes: ReadonlyMap<string, DeclaredClass>;
  readonly exports: ReadonlyMap<string, string>;
}

/** Reads electron.d.ts, which is written by a program and so has one form throughout. */
export function readDeclarations(path: string): Declarations {
  const text = readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/^\s*\/\/.*$/gmu, "");
  const classes = new Map<string, DeclaredClass>();
  for (const [, name = "", parent, body = ""] of text.matchAll(
    /^ {2}(?:interface|class) (\w+)(?:<[^{]*>)?(?: extends ([\w.]+))?[^{\n]*\{\n([\s\S]*?)^ {2}\}/gmu,
  )) {
    if (!classes.has(name)) classes.set(name, { parent: parent?.split(".").at(-1) ?? null, ...membersOf(body) });
  }
  const exported = text.slice(text.indexOf("namespace CrossProcessExports"));
  const exports = new Map<string, string>();
  for (const [, name = "", type = ""] of exported.matchAll(/^ {4}const (\w+): (\w+);/gmu)) exports.set(name, type);
  for (const [, name = ""] of exported.matchAll(/^ {4}class (\w+) extends/gmu)) exports.set(name, name);
  return { classes, exports };
}

function membersOf(body: string): Omit<DeclaredClass, "parent"> {
  const methods = new Map<string, Signature[]>();
  const properties = new Set<string>();
  const events = new Set<string>();
  for (const member of statementsOf(body)) {
    const called = /^(?:static )?(\w+)(?:<[^(]*>)?\(/u.exec(member);
    const name = called?.[1];
    if (called === null || name === undefined) {
      const property = /^(?:static )?(?:readonly )?(?:get )?(\w+)\??:/u.exec(member)?.[1];
      if (property !== undefined) properties.add(property);
      continue;
    }
    const event = /^(?:on|once)\(event: '([^']+)'/u.exec(member)?.[1];
    if (event !== undefined) events.add(event);
    const signatures = methods.get(name) ?? [];
    signatures.push(signatureOf(inParentheses(member, called[0].length)));
    methods.set(name, signatures);
  }
  return { methods, properties, events };
}

/** Parts between semicolons that stand in no bracket. */
function statementsOf(body: string): readonly string[] {
  return splitOutside(body, ";").map((part) => part.replace(/\s+/gu, " ").trim());
}

function inParentheses(member: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; at < member.length && depth > 0; at += 1) {
    if (member[at] === "(") depth += 1;
    if (member[at] === ")") depth -= 1;
  }
  return member.slice(from, at - 1);
}

function signatureOf(parameters: string): Signature {
  const parts = splitOutside(parameters, ",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isOpen = parts.some((part) => part.startsWith("..."));
  const required = parts.filter((part) => !part.startsWith("...") && !/^\w+\?:/u.test(part)).length;
  return {
    fewest: required,
    most: isOpen ? Number.POSITIVE_INFINITY : parts.length,
    types: parts.map((part) => (part.startsWith("...") ? null : typeOf(part.slice(part.indexOf(":") + 1).trim()))),
  };
}

function typeOf(type: string): ParameterType {
  if (type === "string" || type === "number" || type === "boolean") return { is: type };
  const words = type.split("|").map((word) => /^'([^']*)'$/u.exec(word.trim())?.[1]);
  return words.every((word) => word !== undefined) ? { is: "one-of", words: words as string[] } : null;
}

function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if ("({[<".includes(character)) depth += 1;
    // The ">" of an arrow closes nothing.
    if (")}]".includes(character) || (character === ">" && text[at - 1] !== "=")) depth -= 1;
    if (character === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
