import type { en } from "./command-line.en.ts";
import type { Texts } from "./texts.ts";

export const de = {} satisfies Texts<typeof en>;
