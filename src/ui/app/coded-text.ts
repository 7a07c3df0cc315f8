import type { TextDetails, Translate } from "../../texts/translate.ts";
import { type TextKey, words } from "../../texts/words.ts";

type Feature = keyof (typeof words)["en"];

/** The words for a code of the backend ("parts-missing" → "partsMissing" of the feature), or null where there are none. */
export function codedText(
  t: Translate,
  feature: Feature,
  code: string,
  details: TextDetails = {},
  prefix = "",
): string | null {
  const key = camel(prefix === "" ? code : `${prefix}-${code}`);
  const known: Readonly<Record<string, string>> = words.en[feature];
  if (!Object.hasOwn(known, key) && !Object.hasOwn(known, `${key}_other`)) return null;
  return t(`${feature}.${key}` as TextKey, details);
}

function camel(code: string): string {
  return code.replace(/[-.]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
