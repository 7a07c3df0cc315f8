import { contextSchema } from "./0003-analysis/context-schema.ts";
import { cooperationSchema } from "./0003-analysis/cooperation-schema.ts";
import { disclosureSchema } from "./0003-analysis/disclosure-schema.ts";
import { gapsSchema } from "./0003-analysis/gaps-schema.ts";
import { qualitySchema } from "./0003-analysis/quality-schema.ts";
import { servicesSchema } from "./0003-analysis/services-schema.ts";
import { voicesSchema } from "./0003-analysis/voices-schema.ts";

/** What the situation analysis needs beyond figures: its five parts, the evidence of gaps, and what was given out. */
export const analysisSchema = [
  contextSchema,
  servicesSchema,
  cooperationSchema,
  qualitySchema,
  voicesSchema,
  gapsSchema,
  disclosureSchema,
].join("\n");
