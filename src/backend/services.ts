import { AppError } from "../core/app-error.ts";
import { emptyService } from "../core/services/service.ts";
import { readAreaNames } from "../store/areas.ts";
import { readSettings } from "../store/project-record.ts";
import type { OpenProject } from "../store/project-types.ts";
import {
  noteAnswered,
  noteAsked,
  readContributions,
  readServices,
  removeContribution,
  removeService,
  saveService,
} from "../store/services.ts";
import { translator } from "../texts/translate.ts";
import type { HandlersOf } from "./handler.ts";
import { madeFile, safeFileName } from "./made-file.ts";
import { answerCoverage } from "./services/answer-coverage.ts";
import { lookAtServices } from "./services/look-at-services.ts";
import { type ListedService, serviceTable } from "./services/service-table.ts";
import { viewServices } from "./services/view-services.ts";
import { changeProject, openedProject, type Session } from "./session.ts";

export const servicesHandlers: HandlersOf<"services"> = {
  "services.view": ({ audience }, { session }) => viewServices(openedProject(session), audience),
  "services.coverage": (asked, { session }) => answerCoverage(openedProject(session), asked),
  "services.save": ({ id, service }, { session }) => ({
    id: changeProject(session, { code: "service-saved", subject: service.name }, (scope) =>
      saveService(scope, id, service),
    ),
  }),
  "services.remove": ({ id }, { session }) => {
    const found = readServices(openedProject(session)).find((one) => one.id === id);
    if (!found) throw new AppError("not-found", `service ${id}`);
    changeProject(session, { code: "service-removed", subject: found.name }, (scope) => removeService(scope, id));
    return {};
  },
  "services.look": ({ file }, { session }) => lookAtServices(session, file),
  "services.accept": ({ file }, { session }) => acceptServices(session, file),
  "services.table": async ({ audience, format }, { session }) => {
    const project = openedProject(session);
    const { language, municipality } = readSettings(project);
    const { services } = viewServices(project, audience);
    const name = `${municipality} ${translator(language)("services.title")}`;
    return tableFile(session, name, services, [], format);
  },
  "services.ask": async ({ provider }, { session }) => {
    const { language, municipality } = readSettings(openedProject(session));
    const t = translator(language);
    const own = readServices(openedProject(session)).filter((service) => service.provider === provider);
    const title = [
      t("services.askTitle", { municipality, provider }),
      t("services.askHowTo"),
      t("services.askNumbers"),
      t("services.askCodes"),
    ];
    const lines = own.length > 0 ? own : [{ ...emptyService, id: null, provider }];
    const made = await tableFile(session, `${municipality} ${provider}`, lines, title, "xlsx");
    changeProject(session, { code: "provider-asked", subject: provider }, (scope) =>
      noteAsked(scope, provider, session.now().slice(0, 10)),
    );
    return made;
  },
  "services.forgetAsked": ({ provider }, { session }) => {
    changeProject(session, { code: "provider-not-asked", subject: provider }, (scope) =>
      removeContribution(scope, provider),
    );
    return {};
  },
};

async function acceptServices(session: Session, file: string) {
  const { changes, fileName } = await lookAtServices(session, file);
  const project = openedProject(session);
  if (changes.length === 0) throw new AppError("no-table", fileName, { file: fileName });
  const answered = answeredBy(
    project,
    changes.map(({ service }) => service.provider),
  );
  const written = changes.filter(({ outcome }) => outcome !== "same");
  changeProject(session, { code: "services-imported", subject: fileName }, (scope) => {
    for (const { id, service } of written) saveService(scope, id, service);
    for (const provider of answered) noteAnswered(scope, provider, session.now().slice(0, 10), fileName);
  });
  return {
    added: written.filter(({ outcome }) => outcome === "new").length,
    changed: written.filter(({ outcome }) => outcome === "changed").length,
    answered,
  };
}

function answeredBy(project: OpenProject, providers: readonly string[]): string[] {
  return readContributions(project)
    .map(({ provider }) => provider)
    .filter((provider) => providers.includes(provider));
}

async function tableFile(
  session: Session,
  name: string,
  services: readonly ListedService[],
  title: readonly string[],
  format: "csv" | "xlsx",
) {
  const project = openedProject(session);
  const { tableAsCsv, tableAsXlsx } = await import("../documents/sheets/write-table.ts");
  const { language } = readSettings(project);
  const areaNames = new Map(readAreaNames(project).map(({ code, name: area }) => [code, area]));
  const table = serviceTable(services, language, { title, areaNames });
  const content = format === "csv" ? tableAsCsv(table, language === "de" ? "," : ".") : await tableAsXlsx(table);
  return madeFile(session, safeFileName(name, `.${format}`), [content]);
}
