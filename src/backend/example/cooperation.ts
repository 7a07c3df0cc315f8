import type { WriteExamplePart } from "./example-part.ts";

/** From `resources/example/cooperation.<language>.json`. */
export const writeExampleCooperation: WriteExamplePart = () => {};
