import { integrationElements } from "../../core/cooperation/questionnaire.ts";
import type { AnalysisFinding } from "../../core/gaps/analysis-finding.ts";
import { discussionStatements } from "../../core/quality/discussion.ts";
import { serviceLevels } from "../../core/services/barriers.ts";
import { ageBands } from "../../core/services/service-matrices.ts";
import { sectors } from "../../core/strategy/strategy.ts";
import { codedText } from "../app/coded-text.ts";
import type { OpenProject } from "../app/project-context.ts";
import { bandName, levelName, sectorName } from "../services/service-words.ts";

type Words = Pick<OpenProject, "t" | "format">;

/** A finding of another part in plain words; "" for one that this version does not know. */
export function findingSentence(
  words: Words,
  { part, code, details }: AnalysisFinding,
  areaNames: ReadonlyMap<string, string>,
): string {
  const named = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "number"
        ? words.format.number(value, 0)
        : // Partners carry names that people gave them, whatever else the same word means.
          code === "one-sided-link"
          ? value
          : nameOf(words, value, areaNames),
    ]),
  );
  return codedText(words.t, part, code, named, "finding") ?? "";
}

/** Areas, sectors, levels, ages, elements and statements by their names; all else stands for itself. */
function nameOf(words: Words, value: string, areaNames: ReadonlyMap<string, string>): string {
  const { t } = words;
  const sector = sectors.find((one) => one === value);
  const level = serviceLevels.find((one) => one === value);
  const band = ageBands.find((one) => one === value);
  const element = integrationElements.find((one) => one === value);
  const statement = discussionStatements.find((one) => one === value);
  if (sector !== undefined) return sectorName(words, sector);
  if (level !== undefined) return levelName(words, level);
  if (band !== undefined) return bandName(words, band);
  if (element !== undefined) return t(`cooperation.element-${element}`);
  if (statement !== undefined) return t(`quality.statement-${statement}`);
  return areaNames.get(value) ?? value;
}
