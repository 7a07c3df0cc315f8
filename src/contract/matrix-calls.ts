import { z } from "zod";
import type { MatrixColumn } from "../core/gaps/matrix.ts";
import type { MatrixBytes } from "../core/gaps/matrix-bytes.ts";
import type { MadeFile } from "./answers.ts";
import { answer, call, job } from "./call.ts";
import * as domain from "./domain-schemas.ts";

/** All indicators with data at once: areas are rows, indicators columns. Cells come as bytes (see unpackCells). */
export interface MatrixAnswer {
  /** Every period that any indicator has, in natural order. */
  readonly periods: readonly string[];
  /** Whether the project has larger areas. */
  readonly hasParents: boolean;
  /** By code. */
  readonly areas: readonly { readonly areaId: number; readonly code: string; readonly name: string }[];
  readonly columns: readonly Omit<MatrixColumn, "cells">[];
  readonly cells: MatrixBytes;
}

const question = z.object({
  /** null: the latest of each indicator. */
  period: domain.period.nullable(),
  level: z.enum(["neighbourhood", "parent"]),
  audience: domain.audience,
  job,
});

/** Calls of the feature "matrix". */
export const matrixCalls = {
  "matrix.view": call(question, answer<MatrixAnswer>(), { job: true }),
  /** The same as a table to be saved. */
  "matrix.save": call(question, answer<MadeFile>(), { job: true }),
} as const;
