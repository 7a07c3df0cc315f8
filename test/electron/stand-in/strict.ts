import { EventEmitter } from "node:events";
import type { Declarations, DeclaredClass, ParameterType, Signature } from "./declarations.ts";

/** What plays a class must be named and called as Electron declares it; anything else throws with the name. */
export function strict<Played extends object>(declarations: Declarations, name: string, played: Played): Played {
  const chain = chainOf(declarations, name);
  if (chain.length === 0) throw new Error(`electron: no ${name} is declared`);
  return new Proxy(played, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || key === "constructor" || key === "prototype" || key === "then")
        return Reflect.get(target, key, target);
      const signatures = chain.flatMap((one) => one.methods.get(key) ?? []);
      const isInherited = isEmitter(declarations, name) && key in EventEmitter.prototype;
      const isDeclared = signatures.length > 0 || chain.some((one) => one.properties.has(key)) || isInherited;
      // Node's own emitter keeps its state under such names.
      if (key.startsWith("_")) return Reflect.get(target, key, target);
      if (!isDeclared) throw new Error(`electron: ${name}.${key} is not declared`);
      const value: unknown = Reflect.get(target, key, target);
      if (value === undefined && signatures.length > 0) throw new Error(`electron: ${name}.${key} is not played`);
      if (typeof value !== "function") return value;
      return (...given: readonly unknown[]) => {
        checkEvent(chain, name, key, given);
        if (signatures.length > 0) checkCall(`${name}.${key}`, signatures, given);
        const answer: unknown = Reflect.apply(value, target, given);
        return answer === target ? receiver : answer;
      };
    },
  });
}

/** A call of a constructor or a static method. */
export function checkStatic(declarations: Declarations, name: string, method: string, given: readonly unknown[]): void {
  const signatures = chainOf(declarations, name).flatMap((one) => one.methods.get(method) ?? []);
  if (signatures.length === 0) throw new Error(`electron: ${name}.${method} is not declared`);
  checkCall(`${name}.${method}`, signatures, given);
}

function checkEvent(chain: readonly DeclaredClass[], name: string, key: string, given: readonly unknown[]): void {
  const events = chain.flatMap((one) => [...one.events]);
  if (!["on", "once", "off", "addListener", "removeListener", "emit"].includes(key) || events.length === 0) return;
  if (!events.includes(String(given[0]))) throw new Error(`electron: ${name} has no event "${String(given[0])}"`);
}

function checkCall(what: string, signatures: readonly Signature[], given: readonly unknown[]): void {
  // Overloads of `on` differ by their event, which is checked by name.
  if (/\.(on|once|off|addListener|removeListener)$/u.test(what)) return;
  const fits = signatures.some(
    ({ fewest, most, types }) =>
      given.length >= fewest &&
      given.length <= most &&
      given.every((value, place) => fitsType(value, types[place] ?? null)),
  );
  if (!fits) throw new Error(`electron: ${what} can't be called with ${given.length}: ${given.map(kindOf).join(", ")}`);
}

function fitsType(value: unknown, type: ParameterType): boolean {
  if (type === null || value === undefined) return true;
  return type.is === "one-of" ? type.words.includes(String(value)) : typeof value === type.is;
}

const kindOf = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : typeof value);

function chainOf({ classes }: Declarations, name: string): readonly DeclaredClass[] {
  const own = classes.get(name);
  if (own === undefined) return [];
  return own.parent === null ? [own] : [own, ...chainOf({ classes, exports: new Map() }, own.parent)];
}

function isEmitter({ classes }: Declarations, name: string): boolean {
  const parent = classes.get(name)?.parent ?? null;
  if (parent === "EventEmitter" || parent === "NodeEventEmitter") return true;
  return parent !== null && isEmitter({ classes, exports: new Map() }, parent);
}
