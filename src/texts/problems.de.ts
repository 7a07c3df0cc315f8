import type { en } from "./problems.en.ts";
import type { Texts } from "./texts.ts";

export const de = {} satisfies Texts<typeof en>;
