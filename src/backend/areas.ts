import { readFileSync } from "node:fs";
import type { AreasLook } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import { type AreaFault, checkAreaChange } from "../core/areas/check-area-change.ts";
import { placeLargerAreas } from "../core/areas/larger-areas.ts";
import { type AreasRead, readGeojsonAreas } from "../core/areas/read-geojson-areas.ts";
import { readTableAreas } from "../core/areas/read-table-areas.ts";
import { look } from "../core/intake/look.ts";
import { readTable } from "../core/intake/read-table.ts";
import { changeArea, readAreaNames, writeAreas } from "../store/areas.ts";
import { readSettings } from "../store/project-record.ts";
import { decodeBytes } from "./decode/decode-file.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, fileOf, openedProject, type Session } from "./session.ts";

export const areasHandlers: HandlersOf<"areas"> = {
  "areas.list": (_input, { session }) =>
    readAreaNames(openedProject(session)).map(({ polygon: _polygon, ...area }) => area),
  "areas.look": ({ file }, { session }) => {
    const language = session.project ? readSettings(session.project).language : "en";
    const read = areasIn(session, file, language);
    const placed = placeLargerAreas(read.areas, session.project ? readAreaNames(session.project) : []);
    return lookOf({ ...read, areas: placed.areas }, placed.partsOfLarger);
  },
  "areas.accept": ({ file }, { session }) => {
    const project = openedProject(session);
    const read = readAreasFile(session, file, readSettings(project).language);
    const { areas } = placeLargerAreas(read.areas, readAreaNames(project));
    changeProject(session, { code: "areas-imported", subject: fileOf(session, file).fileName }, (scope) =>
      writeAreas(scope, areas),
    );
    return { areas: areas.filter((area) => area.level === "neighbourhood").length };
  },
  "areas.change": ({ id, area }, { session }) => {
    const areas = readAreaNames(openedProject(session));
    const before = areas.find((one) => one.id === id);
    if (!before) throw new AppError("not-found", `area ${id}`);
    const aliases = [...new Set(area.aliases.map((alias) => alias.normalize("NFC").trim()))].filter(
      (alias) => alias !== "" && alias !== area.name && alias !== before.code,
    );
    refuse(checkAreaChange(areas, before.code, { ...area, aliases }), area.name);
    changeProject(session, { code: "area-changed", subject: area.name }, (scope) =>
      changeArea(scope, id, { ...area, aliases }),
    );
    return {};
  },
};

function refuse(fault: AreaFault | null, name: string): void {
  switch (fault?.fault) {
    case "unknown-area":
      throw new AppError("unknown-area", fault.code, { area: fault.code });
    case "alias-taken":
      throw new AppError("alias-taken", fault.alias, { alias: fault.alias, area: fault.area.name });
    case "in-circle":
      throw new AppError("areas-in-circle", name, { area: name });
  }
}

/**
 * The areas of a CSV or GeoJSON file.
 * @throws AppError "areas-invalid" with the first problem's code and row when the file can't be used
 */
export function readAreasFile(session: Session, token: string, language: string): AreasRead {
  const read = areasIn(session, token, language);
  const error = read.problems.find((problem) => problem.level === "error");
  if (error || read.areas.length === 0) {
    throw new AppError("areas-invalid", error?.code ?? "no areas", {
      file: fileOf(session, token).fileName,
      problem: error?.code ?? "no-table",
      row: error?.row ?? 0,
      ...error?.details,
    });
  }
  return read;
}

function areasIn(session: Session, token: string, language: string): AreasRead {
  const { path, fileName } = fileOf(session, token);
  const decoded = decodeBytes(readFileSync(path), language);
  if (decoded.binary) throw new AppError("binary-file", path, { file: fileName });
  if (/^\s*\{/.test(decoded.text.slice(0, 200))) return readGeojsonAreas(decoded.text);
  return readTableAreas(look(decoded.text, decoded), readTable(decoded.text).data);
}

function lookOf(read: AreasRead, partsOfLarger: number): AreasLook {
  return {
    areas: read.areas.map(({ code, name, parentCode, polygon }) => ({
      code,
      name,
      parentCode,
      hasPolygon: polygon !== null,
    })),
    problems: read.problems,
    partsOfLarger,
  };
}
