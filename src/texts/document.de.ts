import type { en } from "./document.en.ts";
import type { Texts } from "./texts.ts";

export const de = {} satisfies Texts<typeof en>;
