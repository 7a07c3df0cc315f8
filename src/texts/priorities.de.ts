import type { en } from "./priorities.en.ts";
import type { Texts } from "./texts.ts";

export const de = {} satisfies Texts<typeof en>;
