import type { QualityView } from "../contract/quality-calls.ts";
import { AppError } from "../core/app-error.ts";
import type { Audience } from "../core/gaps/gap-view.ts";
import { rateAgreement } from "../core/quality/agreement.ts";
import { discussionStatements } from "../core/quality/discussion.ts";
import { fewestSettings, hiddenRecordIds, settingsOf, staffFiguresOf } from "../core/quality/staffing.ts";
import type { ProjectReader } from "../store/project-types.ts";
import {
  addRating,
  closeRound,
  isRoundClosed,
  readRatings,
  readStaff,
  removeStaff,
  saveStaff,
} from "../store/quality.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, openedProject } from "./session.ts";

export const qualityHandlers: HandlersOf<"quality"> = {
  "quality.view": ({ audience }, { session }) => viewQuality(openedProject(session), audience),
  "quality.saveStaff": ({ id, record }, { session }) => ({
    id: changeProject(session, { code: "staff-saved", subject: record.name }, (scope) => saveStaff(scope, id, record)),
  }),
  "quality.removeStaff": ({ id }, { session }) => {
    const record = readStaff(openedProject(session)).find((one) => one.id === id);
    if (!record) throw new AppError("not-found", `staff ${id}`);
    changeProject(session, { code: "staff-removed", subject: record.name }, (scope) => removeStaff(scope, id));
    return {};
  },
  "quality.rate": ({ statement, value }, { session }) => {
    changeProject(session, { code: "statement-rated", subject: "" }, (scope) => addRating(scope, statement, value));
    return {};
  },
  "quality.closeRound": ({ closed }, { session }) => {
    const code = closed ? "rating-closed" : "rating-opened";
    changeProject(session, { code, subject: "" }, (scope) => closeRound(scope, closed));
    return {};
  },
};

/** Staff and ratings as an audience may see them. */
export function viewQuality(project: ProjectReader, audience: Audience): QualityView {
  const records = readStaff(project);
  const hidden = audience === "public" ? hiddenRecordIds(records) : new Set<number>();
  const isTotalHidden = audience === "public" && settingsOf(records) < fewestSettings;
  const isClosed = isRoundClosed(project);
  const ratings = readRatings(project);
  return {
    records: records.map((record) => {
      const { id, name, settings, profession, note } = record;
      const isHidden = hidden.has(id);
      return {
        isHidden,
        record: isHidden ? { id, name, settings, profession, note } : record,
        figures: isHidden ? [] : staffFiguresOf([record]),
      };
    }),
    all:
      records.length === 0 || isTotalHidden
        ? null
        : { settings: settingsOf(records), figures: staffFiguresOf(records) },
    isClosed,
    statements: discussionStatements.map((statement) => {
      const counts = ratings.get(statement) ?? ([0, 0, 0, 0, 0] as const);
      return {
        statement,
        ratings: counts.reduce((sum, count) => sum + count, 0),
        result: isClosed ? rateAgreement(counts) : null,
      };
    }),
  };
}
