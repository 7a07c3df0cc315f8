import type { en } from "./history.en.ts";
import type { Texts } from "./texts.ts";

export const de = {} satisfies Texts<typeof en>;
