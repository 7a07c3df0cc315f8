import { z } from "zod";
import * as domain from "./domain-schemas.ts";

interface CallOptions {
  /** Changes the project; every such call can be undone. */
  readonly writes?: true;
  /** Long work: its input names a job under which progress is told and which `jobs.cancel` stops. */
  readonly job?: true;
}

/** One entry of the contract: the schema of its input, the shape of its answer, and what kind of call it is. */
export const call = <Input extends z.ZodType, Output>(
  input: Input,
  output: z.ZodType<Output>,
  options: CallOptions = {},
) => ({
  input,
  output,
  writes: options.writes === true,
  job: options.job === true,
});

export const answer = <T>() => z.custom<T>((value) => typeof value === "object" && value !== null);
export const list = <T>() => z.custom<readonly T[]>((value) => Array.isArray(value));

/** Stands for a file, whose path never crosses the wall. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{8,80}$/);
export const job = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);
export const nothing = z.object({});
export const byId = z.object({ id: domain.id });
export const created = z.object({ id: domain.id });
export const newFor = { id: domain.id.nullable() };
