import { AppError } from "../core/app-error.ts";
import type { Indicator } from "../core/indicators/indicator.ts";
import { readIndicators } from "../store/indicators.ts";
import type { ProjectReader } from "../store/project-types.ts";

/** @throws AppError "unknown-indicator" */
export function requiredIndicator(project: ProjectReader, indicatorId: string): Indicator {
  const indicator = readIndicators(project).find((one) => one.id === indicatorId);
  if (!indicator) throw new AppError("unknown-indicator", indicatorId, { indicator: indicatorId });
  return indicator;
}
