/** Names the length of the JSON part when bytes follow it. */
export const jsonLengthHeader = "x-answer-json-length";
/** Stands in the JSON for bytes that follow it: `{ "$bytes": [from, length] }`, counted from the end of the JSON. */
export const bytesKey = "$bytes";

export interface EncodedAnswer {
  readonly body: Buffer;
  /** Null: the body is JSON and nothing else. */
  readonly jsonLength: number | null;
}

/** An answer as one body: its JSON, then every Uint8Array in it, one after the other. */
export function encodeAnswer(answer: unknown): EncodedAnswer {
  const parts: Uint8Array[] = [];
  let from = 0;
  const json = Buffer.from(
    // Not the second parameter: a Buffer would arrive there as the object that its toJSON made of it.
    JSON.stringify(answer, function (this: Readonly<Record<string, unknown>>, key: string, value: unknown) {
      const held = this[key];
      if (!(held instanceof Uint8Array)) return value;
      const place = { [bytesKey]: [from, held.byteLength] };
      parts.push(held);
      from += held.byteLength;
      return place;
    }),
  );
  return parts.length === 0
    ? { body: json, jsonLength: null }
    : { body: Buffer.concat([json, ...parts]), jsonLength: json.byteLength };
}

/** The other way round, in the window. */
export function decodeAnswer(body: ArrayBuffer, jsonLength: number | null): unknown {
  const json = new TextDecoder().decode(new Uint8Array(body, 0, jsonLength ?? body.byteLength));
  if (jsonLength === null) return JSON.parse(json);
  return JSON.parse(json, (_key, value: unknown) => {
    const place = placeOf(value);
    return place === null
      ? value
      : new Uint8Array(body.slice(jsonLength + place.from, jsonLength + place.from + place.length));
  });
}

function placeOf(value: unknown): { readonly from: number; readonly length: number } | null {
  if (typeof value !== "object" || value === null || !(bytesKey in value) || !Array.isArray(value[bytesKey]))
    return null;
  const [from, length]: readonly unknown[] = value[bytesKey];
  return typeof from === "number" && typeof length === "number" ? { from, length } : null;
}
